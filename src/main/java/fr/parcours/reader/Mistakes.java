package fr.parcours.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The mistakes of one file, gathered as it is read, told from top to bottom. */
final class Mistakes {
    /** Beyond this, the rest helps nobody. */
    private static final int MOST = 100;

    private static final int LONGEST_QUOTE = 60;

    private final Path file;
    private final List<JourneyMistake> found = new ArrayList<>();
    private int count;

    Mistakes(Path file) {
        this.file = file;
    }

    void add(Place at, String french, String english) {
        add(at, french, english, List.of());
    }

    void add(Place at, String french, String english, List<String> expected) {
        count++;
        if (found.size() < MOST) {
            found.add(new JourneyMistake(file, at.line(), at.column(), french, english, expected));
        }
    }

    /** An unknown word, with the nearest valid ones, or all of them when none is near. */
    void unknown(Place at, String whatFrench, String whatEnglish, String word, List<String> valid) {
        List<String> near = Nearest.to(word, valid);
        List<String> expected = near.isEmpty() ? valid : near;
        String all = String.join(", ", valid);
        String nearFrench = near.stream().map(Mistakes::fr).collect(Collectors.joining(" ou "));
        String nearEnglish = near.stream().map(Mistakes::en).collect(Collectors.joining(" or "));
        add(
                at,
                whatFrench + " " + fr(word) + ". "
                        + (near.isEmpty()
                                ? "Possibles\u00a0: " + all + "."
                                : "Vouliez-vous dire " + nearFrench + "\u00a0?"),
                whatEnglish + " " + en(word) + ". "
                        + (near.isEmpty() ? "Possible: " + all + "." : "Did you mean " + nearEnglish + "?"),
                expected);
    }

    /** How many were made, those too many to tell included. */
    int count() {
        return count;
    }

    Path file() {
        return file;
    }

    List<JourneyMistake> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(JourneyMistake::line).thenComparingInt(JourneyMistake::column))
                .toList();
    }

    /** A word quoted as French does, cut when long. */
    static String fr(String word) {
        return "«\u00a0" + cut(word) + "\u00a0»";
    }

    /** A word quoted as English does, cut when long. */
    static String en(String word) {
        return "“" + cut(word) + "”";
    }

    private static String cut(String word) {
        String line = word.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
