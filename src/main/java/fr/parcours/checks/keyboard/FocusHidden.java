package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Fading;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** The keyboard stops on nothing that is not on the screen. See {@code FocusHidden.md}. */
final class FocusHidden implements Check {
    private static final About ABOUT = About.journey("focus-hidden", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC03")
            .severity(0.5)
            .criteria(rgaa("10.7.1"), wcag("2.4.7"));
    private static final About EMPTY = ABOUT.criteria(rgaa("6.2.1"), rgaa("10.7.1"), wcag("2.4.7"));
    private static final double SMALL = 120;
    /** Pixels of a part in which something can be read. */
    private static final double ROOM = 40;
    /** More than a window shows. */
    private static final double LONG = 1200;

    private static final Sentences SENTENCES = Sentences.of(FocusHidden.class);
    private static final String COMMAND =
            "a[href], button, summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=switch]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> walk.stops().stream().flatMap(stop -> dom.at(stop.path()).stream()
                .filter(one -> !one.framed())
                .flatMap(one -> judge(one, stop))));
    }

    private static Stream<Finding> judge(Element one, FocusWalk.Stop stop) {
        if (!stop.is("hidden")) {
            return one.matches(COMMAND) && stop.visible() ? Stream.of(Finding.passed(ABOUT, one)) : Stream.empty();
        }
        if (one.closest("[aria-hidden=true]").isPresent()) {
            return Stream.empty(); // axe tells it
        }
        if (Fading.is(one)) {
            return Stream.empty(); // it showed on arrival, and goes by itself
        }
        if (showedOnArrival(one)) {
            return Stream.empty(); // the page has folded its part away since, as the window changed, and keeps it so
        }
        if (waitsForScrolling(one)) {
            return Stream.empty(); // it shows once one has gone down the page, as keys do on their way to it
        }
        if (one.matches(COMMAND) && !named(one, stop).isBlank()) {
            return Stream.of(Finding.failed(
                    empty(one) ? EMPTY : ABOUT,
                    one,
                    SENTENCES.say("failed", "name", one.called().isBlank() ? stop.name() : Called.of(one))));
        }
        return one.matches("input, textarea") && !one.is("disabled")
                ? Stream.of(Finding.cannotTell(
                        ABOUT,
                        one,
                        SENTENCES.say(
                                "cannot-tell", "name", named(one, stop).isBlank() ? Called.of(one) : stop.name())))
                : Stream.empty(); // a mute stop that scripts use to turn the focus round is no place where people stay
    }

    /** It stood in the window, or one had but to roll the part around it, which had room. */
    private static boolean showedOnArrival(Element one) {
        Rect box = one.box();
        return one.visible()
                && Math.min(box.width(), box.height()) > 1
                && box.x() >= 0
                && box.y() >= 0
                && Stream.concat(Stream.of(one), one.ancestors())
                        .allMatch(up -> up.style("opacity").matches("(1|0?\\.[3-9]\\d*)?"))
                && one.ancestors().anyMatch(FocusHidden::rolls)
                && hasRoom(one);
    }

    /** Each part that cuts off what goes over its edge had room for it, or for the part that rolls it into view. */
    private static boolean hasRoom(Element one) {
        Rect held = one.box();
        for (Element up : one.ancestors()
                .filter(above -> !above.style("overflow-x").matches("(visible)?"))
                .toList()) {
            Rect room = up.box();
            boolean across = room.width() >= ROOM && held.x() < room.right() && room.x() < held.right();
            boolean down = room.height() >= ROOM && (rolls(up) || held.y() < room.bottom());
            if (!across || !down) {
                return false;
            }
            held = rolls(up) ? room : held;
        }
        return true;
    }

    private static boolean rolls(Element one) {
        return one.style("overflow-y").matches("auto|scroll");
    }

    /** A small button fixed within the window, by itself, on a page that is longer than that. */
    private static boolean waitsForScrolling(Element one) {
        Element place = Stream.concat(Stream.of(one), one.ancestors())
                .filter(up -> up.style("position").equals("fixed"))
                .findFirst()
                .orElse(one);
        return place.style("position").equals("fixed")
                && place.select(COMMAND).allMatch(one::equals)
                && Math.max(place.box().width(), place.box().height()) <= SMALL
                && Math.min(one.box().width(), one.box().height()) > 1
                && one.box().x() >= 0
                && one.box().y() >= 0
                && one.page().root().box().height() >= LONG;
    }

    /** A link whose only words are those of its tooltip. */
    private static boolean empty(Element one) {
        return one.matches("a[href][title]:not([aria-label], [aria-labelledby])")
                && one.allText().isBlank()
                && one.children().isEmpty();
    }

    private static String named(Element one, FocusWalk.Stop stop) {
        return one.called().isBlank() ? stop.name() : one.called();
    }
}
