package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What shaking or tilting the device does, a button does too. See {@code DeviceMotion.md}. */
final class DeviceMotion implements Check {
    private static final About ABOUT = About.journey("device-motion", Set.of(Dom.class, FocusWalk.class))
            .severity(0.4)
            .criteria(rgaa("13.12.1"), rgaa("13.12.3"), wcag("2.5.4"))
            .act("7677a9", "c249d5");
    /** Seen or not: a menu may hold what is looked for. */
    private static final String WORKED = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary,"
            + " [role=button], [role=link], [role=slider], [role=switch], [role=checkbox], [role=menuitem], [role=tab],"
            + " [role=spinbutton], [onclick], [tabindex], [contenteditable], video, audio, iframe, object, embed";

    private static final Sentences SENTENCES = Sentences.of(DeviceMotion.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> listening =
                trail.snapshots().stream().filter(DeviceMotion::listens).toList();
        List<Integer> alone = screens(listening.stream().filter(seen -> nothingElse(seen.the(Dom.class))));
        if (!alone.isEmpty()) {
            return Stream.of(Finding.failed(ABOUT, SENTENCES.say("failed")).screens(alone));
        }
        return listening.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell")).screens(screens(listening.stream())));
    }

    private static List<Integer> screens(Stream<Snapshot> seen) {
        return seen.map(one -> one.moment().screen()).distinct().toList();
    }

    /** Nothing on the page can be worked in another way. */
    private static boolean nothingElse(Dom dom) {
        return dom.unseen().isEmpty() && dom.select(WORKED).noneMatch(one -> !one.has("disabled"));
    }

    private static boolean listens(Snapshot seen) {
        return seen.find(FocusWalk.class).stream()
                .flatMap(walk -> walk.handlers().stream())
                .flatMap(handler -> handler.events().stream())
                .anyMatch(event -> event.startsWith("device"));
    }
}
