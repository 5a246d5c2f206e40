package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Choosing an answer sends nothing and leads nowhere by itself. See {@code ContextOnInput.md}. */
final class ContextOnInput implements Check {
    private static final About ABOUT = About.journey("context-on-input", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .severity(0.6)
            .criteria(rgaa("7.4.1"), wcag("3.2.2"));
    /** Leaving a field is no answer, but no press on a button either. */
    private static final About LEFT = ABOUT.criteria(rgaa("7.4.1"), wcag("3.2.5"));

    private static final Sentences SENTENCES = Sentences.of(ContextOnInput.class);
    private static final String FIELD = "select, input:not([type=hidden]):not([type=submit]):not([type=button])"
            + ":not([type=reset]):not([type=image]), textarea";
    /** What gives an answer, and presses nothing. */
    private static final Set<String> ANSWERS = Set.of("fill", "choose", "check", "uncheck");

    private static final String LEAVING = "(blur|focusout) .*";
    private static final String WRITTEN =
            "input:not([type]), [type=text], [type=tel], [type=number], [type=email], textarea";
    private static final String CHOOSING = "(change|input) .*";
    private static final Pattern SAID = Pattern.compile(
            "automatique|dès (que|le choix|la sélection)|aussitôt|immédiat|recharg|nouvelle (page|fenêtre)|mise à jour|"
                    + "automatic|reload|refresh|as soon as|immediate|new (page|window)|will (open|load|take|update)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Finding> seen = seen(trail).toList();
        Set<String> known = components(seen.stream());
        Stream<Finding> read = Walks.judge(
                trail,
                (dom, walk) -> Stream.concat(
                        dom.select(FIELD).filter(Element::visible).flatMap(one -> deed(dom, one, walk).stream()
                                .map(deed -> judge(one, deed))),
                        Stream.of(moves(dom, walk), thrown(dom, walk), takenAway(dom, walk).stream())
                                .flatMap(all -> all)));
        return Stream.concat(
                seen.stream(), read.filter(one -> Collections.disjoint(known, components(Stream.of(one)))));
    }

    private static Set<String> components(Stream<Finding> findings) {
        return findings.flatMap(one -> one.place().map(Where::component).stream())
                .collect(Collectors.toSet());
    }

    /** What happened on the way: an answer was given, and another page was there before anything else was done. */
    private static Stream<Finding> seen(Trail trail) {
        List<Act> acts = trail.acts();
        return IntStream.range(0, acts.size())
                .filter(i -> ANSWERS.contains(acts.get(i).word())
                        && (i + 1 == acts.size()
                                || acts.get(i + 1).screen() > acts.get(i).screen()))
                .mapToObj(acts::get)
                .flatMap(act -> led(trail, act).stream());
    }

    private static Optional<Finding> led(Trail trail, Act act) {
        List<Snapshot> all = trail.snapshots();
        return IntStream.range(1, all.size())
                .filter(i -> all.get(i - 1).moment().screen() == act.screen()
                        && (all.get(i).moment().screen() > act.screen()
                                || !page(all.get(i)).equals(page(all.get(i - 1)))))
                .mapToObj(i -> all.get(i - 1))
                .findFirst()
                .flatMap(before -> act.on(before.the(Dom.class)))
                .filter(one -> one.matches(FIELD) && !said(one))
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("seen", "name", Called.of(one)))
                        .screens(List.of(act.screen())));
    }

    /** The address without the place in the page. */
    private static String page(Snapshot seen) {
        return seen.moment().url().replaceFirst("#.*", "");
    }

    /** Choosing in a list, whatever is chosen, sends the keyboard elsewhere: with arrows, at the first step. One question a screen. */
    private static Stream<Finding> thrown(Dom dom, FocusWalk walk) {
        return dom.select("select")
                .filter(one -> one.visible() && !said(one))
                .filter(one -> Walks.on(walk, one)
                        .flatMap(handler -> handler.does().stream())
                        .anyMatch("change moves straight"::equals))
                .limit(1)
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("perhaps-thrown", "name", Called.of(one))));
    }

    /** Keys only moved; they left the last field met, a script heard it, words changed, and what comes next was met no more. */
    private static Optional<Finding> takenAway(Dom dom, FocusWalk walk) {
        List<FocusWalk.Stop> stops = walk.stops();
        if (stops.isEmpty() || !walk.complete() || !walk.changed().containsAll(Set.of("text", "values"))) {
            return Optional.empty();
        }
        return dom.at(stops.get(stops.size() - 1).path())
                .filter(last -> last.matches(FIELD)
                        && Walks.hears(Walks.on(walk, last), "blur", "focusout")
                        && !said(last)
                        && dom.select("button, input, select, textarea, a[href]")
                                .anyMatch(next -> last.precedes(next)
                                        && next.visible()
                                        && !next.framed()
                                        && !next.has("tabindex")
                                        && !next.has("disabled")
                                        && !next.attr("type").equals("hidden")))
                .map(last -> Finding.cannotTell(ABOUT, last, SENTENCES.say("perhaps-left", "name", Called.of(last))));
    }

    /** The cursor leaves a short field once it is full: one question a screen. */
    private static Stream<Finding> moves(Dom dom, FocusWalk walk) {
        return dom.select(WRITTEN)
                .filter(one -> one.visible() && one.attr("maxlength").matches("[1-5]"))
                .filter(one -> Stream.concat(
                                Walks.deeds(dom, walk, one),
                                Walks.above(walk, one).flatMap(handler -> handler.does().stream()))
                        .anyMatch(deed -> deed.matches("(input|keyup) moves.*")))
                .filter(one -> !said(one))
                .limit(1)
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("perhaps-moves", "name", Called.of(one))));
    }

    /** What changing that field does; a handler on its form hears of it too. */
    private static Optional<String> deed(Dom dom, Element one, FocusWalk walk) {
        Stream<String> around = Walks.above(walk, one)
                .filter(handler -> !handler.path().equals(one.path()))
                .flatMap(handler -> handler.does().stream())
                .filter(deed -> deed.matches(CHOOSING));
        boolean box = one.matches("[type=radio], [type=checkbox]");
        Stream<String> own = Walks.deeds(dom, walk, one)
                .filter(deed -> deed.matches(CHOOSING)
                        || (box && deed.startsWith("click "))
                        || (deed.endsWith("straight") && deed.matches(LEAVING))
                        // with a condition it may wait for the Enter key
                        || (deed.endsWith("straight") && deed.startsWith("keyup ") && one.matches(WRITTEN)));
        List<String> all = Stream.concat(own, around)
                .filter(deed -> deed.contains(" leaves") || deed.contains(" opens") || deed.contains(" reloads"))
                .toList();
        return all.stream()
                .filter(deed -> deed.endsWith("straight"))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Finding judge(Element one, String deed) {
        boolean left = deed.matches(LEAVING);
        About about = left ? LEFT : ABOUT;
        if (said(one)) {
            return Finding.passed(about, one);
        }
        String end = deed.contains(" opens") ? "opens" : "leaves";
        String key = left ? "left-" + end : deed.startsWith("keyup") ? "typed-" + end : end;
        boolean certain = deed.endsWith("straight") && !one.matches("[type=file]") && !single(one);
        return certain
                ? Finding.failed(about, one, SENTENCES.say(key, "name", Called.of(one)))
                : Finding.cannotTell(about, one, SENTENCES.say("perhaps", "name", Called.of(one)));
    }

    /** A list of one entry: nobody can change its answer as the page stands. */
    private static boolean single(Element one) {
        return one.tag().equals("select") && one.select("option").count() < 2;
    }

    /** Whether the page tells so beforehand, in the field's own words or in its form. */
    private static boolean said(Element one) {
        String words = one.name() + " " + one.state("description") + " " + one.attr("title") + " "
                + one.closest("form, fieldset, p, div").map(Element::text).orElse("");
        return SAID.matcher(words).find();
    }
}
