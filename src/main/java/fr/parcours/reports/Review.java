package fr.parcours.reports;

import fr.parcours.check.Finding;
import fr.parcours.check.Reviews;
import fr.parcours.check.Verdict;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.Questions;
import fr.parcours.result.Reviewed;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section that keeps apart, folded, what only a person can decide: each title is a question, for nothing is found yet. */
final class Review {
    /** A doubt that comes on every screen is shown on a few. */
    private static final int NEAR = 3;

    private final Sheet sheet;
    private final Words words;
    private final Near near;
    private final IdentityHashMap<Judged, Integer> screens = new IdentityHashMap<>();
    private final List<Judged> doubts;
    private final List<Reviewed> reviewed;

    Review(Sheet sheet, JourneyResult journey) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.near = new Near(sheet);
        this.doubts = doubts(journey);
        this.reviewed = journey.reviewed();
        for (var screen : journey.screens()) {
            screen.findings().forEach(judged -> screens.put(judged, screen.number()));
        }
    }

    /** All that a person must look at. */
    static List<Judged> doubts(JourneyResult journey) {
        return Stream.concat(
                        journey.screens().stream().flatMap(screen -> screen.findings().stream()),
                        journey.findings().stream())
                .filter(judged -> judged.finding().verdict() == Verdict.CANNOT_TELL)
                .toList();
    }

    int count() {
        return Questions.of(doubts).size();
    }

    Part section() {
        Part section = sheet.part("review").text("count", words.count("review.count", count()));
        for (Barriers.Group group : Barriers.groups(doubts)) {
            Part part = sheet.part("review-group")
                    .say(
                            "title",
                            "review.asked",
                            words.of(sheet.explanations().of(group.check()).title()));
            List<SameQuestion> questions = SameQuestion.of(Questions.of(group.findings()), words);
            Set<Judged> shownNear = near(questions.stream()
                    .map(SameQuestion::first)
                    .map(same -> Optional.ofNullable(Near.first(same)).orElse(same.get(0)))
                    .toList());
            questions.forEach(same -> {
                part.add("facts", fact(same.first(), shownNear));
                same.others(words, this::on).forEach(line -> part.add("facts", sheet.item(line)));
            });
            section.add("groups", part);
        }
        return section;
    }

    /** Whoever must look sees what to look at: the first of each screen, on so many screens. */
    private Set<Judged> near(List<Judged> facts) {
        Map<Integer, List<Judged>> byScreen = facts.stream()
                .collect(Collectors.groupingBy(one -> screens.getOrDefault(one, 0), TreeMap::new, Collectors.toList()));
        Set<Judged> firsts = Collections.newSetFromMap(new IdentityHashMap<>());
        byScreen.values().stream()
                .flatMap(ofScreen -> Stream.ofNullable(Near.first(ofScreen)))
                .limit(NEAR)
                .forEach(firsts::add);
        return firsts;
    }

    private Part fact(List<Judged> same, Set<Judged> shownNear) {
        Judged first = same.get(0);
        String sentence = words.of(first.finding().sentence());
        List<Integer> on = on(same);
        Part fact = Aside.put(sheet.part("fact"), first, words)
                .drop("number")
                .text("sentence", on.isEmpty() ? sentence : placed(on, sentence));
        return same.stream()
                .filter(shownNear::contains)
                .findFirst()
                .map(judged -> near.put(fact, judged, screens.getOrDefault(judged, on.size() == 1 ? on.get(0) : 0)))
                .orElseGet(() -> Near.without(fact));
    }

    private List<Integer> on(List<Judged> same) {
        return same.stream().flatMap(this::screens).distinct().sorted().toList();
    }

    private String placed(List<Integer> screens, String sentence) {
        String numbers = words.list(Sheet.runs(screens, words));
        return words.say(screens.size() == 1 ? "review.fact" : "review.facts", numbers, sentence);
    }

    /** Where it is to be looked at; none where the sentence says it. */
    private Stream<Integer> screens(Judged judged) {
        Finding finding = judged.finding();
        Integer own = screens.get(judged);
        return own != null ? Stream.of(own) : BarrierCard.named(finding) ? Stream.of() : finding.screens().stream();
    }

    /** What people answered: what became a barrier, and what did not. */
    Part answers() {
        Part section = sheet.part("answers").text("count", words.count("answers.count", reviewed.size()));
        for (Reviewed one : reviewed) {
            var by = one.review();
            String answer = by.answer() == Reviews.Answer.PROBLEM ? "answers.problem" : "answers.no-problem";
            String sentence = words.of(one.finding().sentence());
            String question = one.screen() == 0 ? sentence : words.say("review.fact", one.screen(), sentence);
            section.add("list", sheet.item(words.say(answer, by.who(), Aside.told(by, words), question)));
        }
        return section;
    }
}
