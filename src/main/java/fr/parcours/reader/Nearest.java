package fr.parcours.reader;

import java.util.List;
import java.util.Locale;

/** Finds the valid word that was probably meant: a slip of one or two letters, or a word begun. */
final class Nearest {
    private static final int MOST_SLIPS = 2;
    private static final int SHORTEST_START = 2;

    private Nearest() {}

    /** The valid words nearest to the one written, several when they are as near; none when it is like no other. */
    static List<String> to(String written, List<String> valid) {
        String word = written.toLowerCase(Locale.ROOT).strip();
        if (word.isEmpty() || word.length() > 40) {
            return List.of();
        }
        List<String> near = valid.stream()
                .filter(candidate -> near(word, candidate.toLowerCase(Locale.ROOT)))
                .toList();
        int fewest = near.stream()
                .mapToInt(candidate -> slips(word, candidate.toLowerCase(Locale.ROOT)))
                .min()
                .orElse(0);
        return near.stream()
                .filter(candidate -> slips(word, candidate.toLowerCase(Locale.ROOT)) == fewest)
                .toList();
    }

    private static boolean near(String word, String candidate) {
        int slips = slips(word, candidate);
        boolean begun = word.length() >= SHORTEST_START && candidate.startsWith(word);
        boolean overdone = candidate.length() > SHORTEST_START && word.startsWith(candidate);
        boolean slipped = slips <= MOST_SLIPS && slips < Math.min(word.length(), candidate.length());
        return begun || overdone || slipped;
    }

    /** Damerau–Levenshtein distance (optimal string alignment): letters added, lost, changed or swapped. */
    static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
