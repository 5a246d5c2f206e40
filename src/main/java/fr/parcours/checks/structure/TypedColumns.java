package fr.parcours.checks.structure;

import fr.parcours.evidence.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Columns that were typed with blanks, as on a typewriter: lines whose words begin again at the same place. */
final class TypedColumns {
    private static final int LINES = 3;
    private static final int TAB = 8;
    /** Whatever a program writes or reads has its own shape. */
    private static final String CODE = "code, samp, kbd, output, [class*=code], [class*=highlight], [class*=language-],"
            + " [class*=console], [class*=terminal], [aria-label],"
            + " [aria-labelledby], [aria-hidden=true], [role=img]";

    private static final Pattern SIGNS = Pattern.compile("[{}<>=;$\\\\|#_~^`\\[\\]]|//|--|\\(\\)");
    private static final Pattern AGAIN = Pattern.compile("(?<=\\S) {2,}(?=[\\p{L}\\p{N}])");
    /** What begins each line of a list. */
    private static final Pattern BULLET = Pattern.compile("\\s*(\\(?\\p{Alnum}{1,3}[.)°]|[\\p{Punct}\\p{So}•–—·]+)");
    /** Justified lines have gaps of two blanks anywhere; a column has wider ones. */
    private static final int WIDE = 3;

    private TypedColumns() {}

    /** Whether three lines or more, one after the other, begin a column at the same place. */
    static boolean in(Element pre) {
        if (pre.closest(CODE).isPresent() || pre.select(CODE).findAny().isPresent()) {
            return false;
        }
        Set<Integer> common = new HashSet<>();
        Set<Integer> wide = new HashSet<>();
        int run = 0;
        for (String line : lines(pre.typed())) {
            Set<Integer> starts = starts(line, 2);
            Set<Integer> shared = new HashSet<>(common);
            shared.retainAll(starts);
            run = starts.isEmpty() ? 0 : run > 0 && !shared.isEmpty() ? run + 1 : 1;
            common = run > 1 ? shared : starts;
            if (run <= 1) {
                wide.clear();
            }
            wide.addAll(starts(line, WIDE));
            if (run >= LINES && !Collections.disjoint(common, wide)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(String typed) {
        if (SIGNS.matcher(typed).find()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (String line : typed.split("\\R", -1)) {
            if (!line.isBlank()) {
                lines.add(spaced(line));
            }
        }
        return lines;
    }

    /** Each tab as the blanks that it shows. */
    private static String spaced(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Where words begin again after a gap of so many blanks. */
    private static Set<Integer> starts(String line, int blanks) {
        Set<Integer> starts = new HashSet<>();
        Matcher gap = AGAIN.matcher(line);
        while (gap.find()) {
            String before = line.substring(0, gap.start());
            int length = gap.end() - gap.start();
            // some type two blanks after each sentence
            boolean sentence = length == 2 && before.matches(".*[.!?;:]");
            if (length >= blanks && !sentence && !BULLET.matcher(before).matches()) {
                starts.add(gap.end());
            }
        }
        return starts;
    }
}
