package fr.parcours.checks.access;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that the way asks for can be done with a finger on a small screen. See {@code SmartphoneWay.md}. */
final class SmartphoneWay implements Check {
    private static final String WHO = "smartphone";
    private static final double SLACK = 8;
    private static final int PHONE = 360;
    private static final About ABOUT =
            About.journey("smartphone-way", Set.of(Dom.class, Reflow.class)).feeds("TEC06");
    private static final Sentences SENTENCES = Sentences.of(SmartphoneWay.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> wide = new LinkedHashMap<>();
        if (trail.walk(WHO).isPresent()) {
            trail.snapshots().forEach(seen -> likely(seen)
                    .ifPresent(one -> wide.putIfAbsent(
                            one.component(),
                            Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", one.called()))
                                    .severity(0.5)
                                    .persona(WHO)
                                    .screens(List.of(seen.moment().screen())))));
        }
        trail.walk(WHO).stream().flatMap(walk -> walk.snapshots().stream()).forEach(seen -> sideways(seen)
                .ifPresent(one -> wide.put(
                        one.component(),
                        Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", one.called()))
                                .severity(0.5)
                                .persona(WHO)
                                .screens(List.of(seen.moment().screen())))));
        return Stream.of(
                        Obstacle.done(ABOUT, trail, WHO),
                        Obstacle.of(trail, WHO).stream().map(one -> one.finding(ABOUT)),
                        wide.values().stream())
                .flatMap(all -> all);
    }

    /** What sticks far out of a window of 320 pixels sticks out of a phone's too, unless the page has another look for it. */
    private static Optional<Element> likely(Snapshot seen) {
        return seen.find(Reflow.class).stream()
                .flatMap(reflow -> reflow.widths().stream())
                .filter(width -> width.width() < PHONE && width.scrollWidth() > PHONE + SLACK)
                .flatMap(width -> width.wide().stream())
                .flatMap(path -> seen.the(Dom.class).at(path).stream())
                .findFirst();
    }

    /** The outermost thing that makes the page scroll sideways, data tables and pictures left out. */
    private static Optional<Element> sideways(Snapshot seen) {
        if (!seen.moment().obstacle().isEmpty() || seen.find(Dom.class).isEmpty()) {
            return Optional.empty();
        }
        Dom dom = seen.the(Dom.class);
        double window = dom.root().box().width();
        if (window <= 0 || dom.documents().get(0).width() <= window + SLACK) {
            return Optional.empty();
        }
        return dom.select("body *")
                .filter(one -> one.visible() && one.box().right() > window + SLACK)
                .filter(one -> !one.style("position").equals("fixed"))
                .filter(one -> one.closest("table, pre, img, video, canvas, svg, iframe, [role=grid], [role=table]")
                        .isEmpty())
                .filter(one -> one.ancestors()
                        .filter(above -> !above.matches("html, body"))
                        .allMatch(above -> Set.of("", "visible").contains(above.style("overflow-x"))))
                .findFirst();
    }
}
