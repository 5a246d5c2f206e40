package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Deeds;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A press that went to the wrong place can be taken back before one lets go. See {@code DownPress.md}. */
final class DownPress implements Check {
    private static final About ABOUT = About.journey("down-press", Set.of(Dom.class, FocusWalk.class))
            .severity(0.5)
            .criteria(rgaa("13.11.1"), wcag("2.5.2"));
    private static final Sentences SENTENCES = Sentences.of(DownPress.class);
    private static final String COMMAND = "button, input[type=button], input[type=submit], input[type=image], summary,"
            + " a, [role=button], [role=link], [role=checkbox], [role=switch], [role=radio], [role=tab], [role=menuitem]";
    /** What the browser itself works once one lets go, whatever its script does before. */
    private static final String NATIVE =
            "a[href]:not([href=''], [href^='#'], [href^='javascript:']), form button:not([type=button]), input[type=submit],"
                    + " input[type=image], input[type=reset], summary, [draggable=true]";

    private static final String[] WORKED = {"click", "dblclick", "mouseup", "pointerup", "touchend", "change", "submit"
    };
    private static final int SCALE = 3;
    /** A mark or a letter of a scale; stars and bars are signs, or have no name. */
    private static final Pattern VALUE = Pattern.compile("[^\\p{L}\\p{N}]{0,2}|\\d{1,3}|\\p{L}");

    private static final String[] UP = {"mouseup", "pointerup", "touchend"};
    /** Hands that hold something say so by their pointer. */
    private static final String HELD = "grab|grabbing|move|all-scroll|crosshair|.*-resize";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> walk.handlers().stream()
                .filter(handler -> handler.events().stream().anyMatch(Deeds.DOWN::contains))
                .flatMap(handler -> dom.at(handler.path()).stream())
                .filter(one -> one.visible()
                        && !one.framed()
                        && !one.called().isBlank()
                        && !one.style("cursor").matches(HELD)
                        && (one.matches(COMMAND) || one.style("cursor").equals("pointer")))
                .flatMap(one -> judge(dom, walk, one)));
    }

    private static Stream<Finding> judge(Dom dom, FocusWalk walk, Element one) {
        List<String> deeds = Walks.deeds(dom, walk, one)
                .filter(deed -> Deeds.DOWN.contains(deed.substring(0, deed.indexOf(' '))))
                .toList();
        boolean gone = deeds.stream().anyMatch(deed -> deed.contains(" leaves") || deed.contains(" opens"));
        boolean acts = deeds.stream().anyMatch(deed -> deed.contains(" acts")) && !Walks.hears(around(walk, one), UP);
        boolean certain = acts || (gone && deeds.stream().anyMatch(deed -> deed.endsWith("straight")));
        boolean perhaps = one.matches(COMMAND) && !one.matches(NATIVE) && alone(walk, one);
        List<Element> choices = (certain || perhaps) && !gone ? choices(walk, one) : List.of();
        if (!choices.isEmpty()) {
            return choices.get(0).equals(one)
                    ? Stream.of(Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one))))
                    : Stream.empty();
        }
        if (certain) {
            return Stream.of(Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one))));
        }
        if (perhaps) {
            return Stream.of(
                    Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-alone", "name", Called.of(one))));
        }
        return Walks.hears(Walks.on(walk, one), "click") && deeds.isEmpty()
                ? Stream.of(Finding.passed(ABOUT, one)) // what begins then is drawn only, as far as can be read
                : Stream.empty();
    }

    /** What is chosen among, itself included: whoever pressed the wrong one may press another. None where it is an action. */
    private static List<Element> choices(FocusWalk walk, Element one) {
        List<Element> like = one.parent().stream()
                .flatMap(row -> row.children().stream())
                .filter(other -> other.visible()
                        && other.tag().equals(one.tag())
                        && Walks.hears(Walks.on(walk, other), Deeds.DOWN.toArray(String[]::new)))
                .toList();
        boolean chosen = Stream.of("checkbox", "radio", "switch", "tab").anyMatch(one.role()::equals);
        boolean scale = like.size() >= SCALE
                && like.stream()
                        .allMatch(other -> VALUE.matcher(other.name().strip()).matches());
        return scale ? like : chosen ? List.of(one) : List.of();
    }

    /** Whether nothing else on the whole page could do what it is there for. */
    private static boolean alone(FocusWalk walk, Element one) {
        return Walks.whole(walk) && !Walks.hears(around(walk, one), WORKED);
    }

    /** On it, on what it stands in, or on the whole page: whoever lets go may do so anywhere. */
    private static Stream<FocusWalk.Handler> around(FocusWalk walk, Element one) {
        return Stream.concat(Walks.above(walk, one), walk.handlers().stream().filter(handler -> handler.path()
                .isEmpty()));
    }
}
