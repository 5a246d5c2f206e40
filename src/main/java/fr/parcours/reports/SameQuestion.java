package fr.parcours.reports;

import fr.parcours.result.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions whose words differ by what they quote only: the first is written whole, of the others what they quote.
 *
 * @param questions each a list of what was judged alike, see {@link fr.parcours.result.Questions}
 */
record SameQuestion(List<List<Judged>> questions) {
    /** Fewer are read as fast when each is written whole. */
    private static final int SEVERAL = 3;

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”");

    SameQuestion {
        questions = List.copyOf(questions);
    }

    /** The same questions, in the order in which each comes first. */
    static List<SameQuestion> of(List<List<Judged>> questions, Words words) {
        Map<String, List<List<Judged>>> known = new LinkedHashMap<>();
        for (List<Judged> one : questions) {
            String sentence = sentence(one, words);
            known.computeIfAbsent(
                            quoted(one, words)
                                    .map(sign -> sentence.replace(sign, "«»"))
                                    .orElse(sentence + "\n" + known.size()),
                            unused -> new ArrayList<>())
                    .add(one);
        }
        return known.values().stream()
                .flatMap(all -> all.size() < SEVERAL
                        ? all.stream().map(one -> new SameQuestion(List.of(one)))
                        : List.of(new SameQuestion(all)).stream())
                .toList();
    }

    List<Judged> first() {
        return questions.get(0);
    }

    /** What the others quote, one line for each screen. */
    List<String> others(Words words, Function<List<Judged>, List<Integer>> screens) {
        Map<List<Integer>, List<String>> byScreens = new LinkedHashMap<>();
        questions.stream()
                .skip(1)
                .sorted(Comparator.comparing(
                        one -> screens.apply(one).stream().findFirst().orElse(0)))
                .forEach(one -> byScreens
                        .computeIfAbsent(screens.apply(one), unused -> new ArrayList<>())
                        .add(quoted(one, words).orElseThrow()));
        return byScreens.entrySet().stream()
                .map(one -> line(one.getKey(), words.list(one.getValue()), words))
                .toList();
    }

    private static String line(List<Integer> screens, String names, Words words) {
        String numbers = words.list(Sheet.runs(screens, words));
        return switch (screens.size()) {
            case 0 -> words.say("review.alike", names);
            case 1 -> words.say("review.alike.one", numbers, names);
            default -> words.say("review.alike.many", numbers, names);
        };
    }

    /** The only words that it quotes. */
    private static Optional<String> quoted(List<Judged> question, Words words) {
        Matcher found = QUOTED.matcher(sentence(question, words));
        if (!found.find()) {
            return Optional.empty();
        }
        String only = found.group();
        return found.find() || question.get(0).suppressed() != null ? Optional.empty() : Optional.of(only);
    }

    private static String sentence(List<Judged> question, Words words) {
        return words.of(question.get(0).finding().sentence());
    }
}
