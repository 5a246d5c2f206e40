package fr.parcours.reports.parliament;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** References that follow one another, told by the first and the last: fifty of them are a line instead of half a page. */
final class Ranges {
    private Ranges() {}

    /**
     * The references in their order, three or more in a row told as a range.
     *
     * @param between the first and the last of a range, as people write it
     */
    static List<String> of(List<String> references, BinaryOperator<String> between) {
        List<String> told = new ArrayList<>();
        for (int from = 0; from < references.size(); ) {
            int to = from;
            while (to + 1 < references.size() && follows(references.get(to), references.get(to + 1))) {
                to++;
            }
            if (to - from > 1) {
                told.add(between.apply(references.get(from), references.get(to)));
            } else {
                told.addAll(references.subList(from, to + 1));
            }
            from = to + 1;
        }
        return told;
    }

    private static boolean follows(String one, String next) {
        return start(one).equals(start(next)) && place(next) == place(one) + 1;
    }

    private static String start(String reference) {
        return reference.substring(0, digits(reference));
    }

    private static long place(String reference) {
        String digits = reference.substring(digits(reference));
        return digits.isEmpty() ? -2 : Long.parseLong(digits);
    }

    private static int digits(String reference) {
        int at = reference.length();
        while (at > 0 && Character.isDigit(reference.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
