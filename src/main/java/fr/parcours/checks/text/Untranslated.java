package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A procedure that is there in another language is so from end to end. See {@code Untranslated.md}. */
final class Untranslated implements Check {
    private static final About ABOUT =
            About.journey("untranslated", Set.of(Dom.class)).severity(0.3);
    private static final Sentences SENTENCES = Sentences.of(Untranslated.class);
    /** Shorter lines are names, figures, addresses: the same in all languages. */
    private static final int WORDS = 4;
    /** A screen of which so much stayed as it was is not translated at all. */
    private static final double MOST = 0.8;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return trail.languages().entrySet().stream()
                .flatMap(one -> judge(trail.arrivals(), one.getKey(), one.getValue()));
    }

    private static Stream<Finding> judge(List<Snapshot> first, String language, Walk other) {
        Map<Integer, Snapshot> there = other.snapshots().stream()
                .filter(seen -> seen.moment().when() == Moment.When.ARRIVAL
                        && seen.moment().obstacle().isEmpty())
                .collect(Collectors.toMap(seen -> seen.moment().screen(), seen -> seen, (one, again) -> one));
        List<Screen> screens = first.stream()
                .flatMap(seen -> Optional.ofNullable(there.get(seen.moment().screen()))
                        .map(counterpart -> Screen.of(seen, counterpart))
                        .stream())
                .filter(screen -> screen.lines > 0)
                .toList();
        if (screens.isEmpty()) {
            return Stream.of();
        }
        List<Screen> same = screens.stream().filter(Screen::untouched).toList();
        if (same.size() == screens.size()) {
            // a site may well have a link for that, which the journey does not follow
            return Stream.of(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-all", "language", language))
                    .screens(screens.stream().map(Screen::number).toList()));
        }
        return screens.stream().map(screen -> judge(screen, language));
    }

    private static Finding judge(Screen screen, String language) {
        Optional<Element> left = screen.left;
        Finding found = left.isEmpty()
                ? Finding.passed(ABOUT)
                : Finding.cannotTell(
                        ABOUT,
                        left.get(),
                        screen.untouched()
                                ? SENTENCES.say("cannot-tell-screen", "language", language)
                                : SENTENCES.say(
                                        "cannot-tell-line",
                                        "language",
                                        language,
                                        "count",
                                        screen.same,
                                        "text",
                                        cut(left.get().text())));
        return found.screens(List.of(screen.number));
    }

    private static String cut(String text) {
        return Brief.of(text, 80);
    }

    /**
     * A screen and its counterpart.
     *
     * @param lines that could have been translated
     * @param same how many of them read the same in both languages
     * @param left the first of those
     */
    private record Screen(int number, int lines, int same, Optional<Element> left) {
        static Screen of(Snapshot first, Snapshot other) {
            Set<String> written = ScreenText.lines(other.the(Dom.class))
                    .map(line -> Words.folded(line.text()))
                    .collect(Collectors.toSet());
            List<Element> lines = ScreenText.lines(first.the(Dom.class))
                    .filter(line -> Words.in(line.text()).size() >= WORDS)
                    .filter(line -> line.closest("[lang], [translate=no]")
                            .filter(holder -> !holder.tag().equals("html"))
                            .isEmpty())
                    .toList();
            List<Element> same = lines.stream()
                    .filter(line -> written.contains(Words.folded(line.text())))
                    .toList();
            return new Screen(
                    first.moment().screen(),
                    lines.size(),
                    same.size(),
                    same.stream().findFirst());
        }

        boolean untouched() {
            return same >= MOST * lines;
        }
    }
}
