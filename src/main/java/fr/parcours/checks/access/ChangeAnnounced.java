package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes on the page while a person is there is said aloud too. See {@code ChangeAnnounced.md}. */
final class ChangeAnnounced implements Check {
    private static final String LIVE = "[role=alert], [role=status], [role=log], [role=timer], [role=dialog],"
            + " [role=alertdialog], dialog, output, [aria-live=polite], [aria-live=assertive]";
    private static final About ABOUT =
            About.journey("change-announced", Set.of(Dom.class)).feeds("ACC11").criteria(rgaa("7.5.1"), wcag("4.1.3"));
    private static final Sentences SENTENCES = Sentences.of(ChangeAnnounced.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Finding> found = new ArrayList<>();
        for (List<Snapshot> screen : Actions.screens(trail).values()) {
            for (int i = 1; i < screen.size(); i++) {
                if (screen.get(i).moment().when() == Moment.When.CHANGE) {
                    judge(trail, screen.get(i - 1).the(Dom.class), screen.get(i))
                            .map(one ->
                                    one.screens(List.of(screen.get(0).moment().screen())))
                            .ifPresent(found::add);
                }
            }
        }
        return found.stream();
    }

    private static Optional<Finding> judge(Trail trail, Dom before, Snapshot after) {
        Dom dom = after.the(Dom.class);
        Set<String> known = texts(before).map(one -> one.ownText().strip()).collect(Collectors.toSet());
        List<Element> fresh =
                texts(dom).filter(one -> !known.contains(one.ownText().strip())).toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Set<Element> acted = Actions.on(trail, after);
        Predicate<Element> said = one ->
                one.closest(LIVE).isPresent() || acted.stream().anyMatch(done -> done.holds(one) || tied(done, one));
        Optional<Element> silent = fresh.stream().filter(said.negate()).findFirst();
        return Optional.of(silent.map(one ->
                        Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "text", shortened(one.ownText()))))
                .orElseGet(() -> Finding.passed(ABOUT)));
    }

    private static Stream<Element> texts(Dom dom) {
        return dom.select("body *")
                .filter(one -> one.visible()
                        && !one.ownText().isBlank()
                        && !one.matches("script, style, noscript, template, option, textarea"));
    }

    /** What was worked says itself that it opens, describes or controls this. */
    private static boolean tied(Element worked, Element fresh) {
        return worked.has("aria-expanded")
                || worked.closest("details").filter(one -> one.holds(fresh)).isPresent()
                || Stream.of("aria-controls", "aria-describedby", "aria-errormessage")
                        .flatMap(attribute ->
                                Arrays.stream(worked.attr(attribute).split("\\s+", -1)))
                        .filter(id -> !id.isEmpty())
                        .anyMatch(id -> fresh.closest("[id=\"" + id + "\"]").isPresent());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
