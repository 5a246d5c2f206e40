package fr.parcours.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a page says, put between the quotation marks of a sentence: its own marks become the others, and what a cut left open is closed. */
final class Quoting {
    private static final String BLANK = " \u00a0\u202f";
    private static final Pattern FRENCH = Pattern.compile("«[ \\u00a0\\u202f]?$");

    private Quoting() {}

    /**
     * The words as they stand after {@code before}: changed only where that ends with an opening quotation mark.
     *
     * @param after what follows them in the sentence
     */
    static String in(String quoted, CharSequence before, String after) {
        if (FRENCH.matcher(before).find()) {
            return within(quoted);
        }
        boolean english = before.length() > 0 && before.charAt(before.length() - 1) == '“' && after.startsWith("”");
        return english ? single(quoted) : quoted;
    }

    /** Guillemets within guillemets are “ ”; one that has no other is an arrow, unless the end was cut off, which is then closed. */
    private static String within(String quoted) {
        Map<Integer, Integer> pairs = pairs(quoted, '«', '»');
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < quoted.length(); at++) {
            char sign = quoted.charAt(at);
            boolean padding = (pairs.containsKey(at - 1) && quoted.charAt(at - 1) == '«')
                    || (pairs.containsKey(at + 1) && quoted.charAt(at + 1) == '»');
            if (!padding || BLANK.indexOf(sign) < 0) {
                out.append(
                        switch (sign) {
                            case '«' -> pairs.containsKey(at) ? '“' : '‹';
                            case '»' -> pairs.containsKey(at) ? '”' : '›';
                            default -> sign;
                        });
            }
        }
        return out + "”".repeat(open(pairs) + open(pairs(quoted, '“', '”')));
    }

    /** Curly marks within curly marks are ‘ ’; guillemets stay. */
    private static String single(String quoted) {
        Map<Integer, Integer> pairs = pairs(quoted, '“', '”');
        StringBuilder out = new StringBuilder(quoted);
        pairs.keySet().forEach(at -> out.setCharAt(at, quoted.charAt(at) == '“' ? '‘' : '’'));
        return out + "’".repeat(open(pairs)) + " »".repeat(open(pairs(quoted, '«', '»')));
    }

    /** How many were opened whose closing mark the cut took away. */
    private static int open(Map<Integer, Integer> pairs) {
        return (int) pairs.values().stream().filter(other -> other < 0).count();
    }

    /** Where the marks stand that open and close one another, each with the place of the other, -1 where it was cut off. */
    private static Map<Integer, Integer> pairs(String quoted, char opening, char closing) {
        Deque<Integer> open = new ArrayDeque<>();
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int at = 0; at < quoted.length(); at++) {
            if (quoted.charAt(at) == opening) {
                open.push(at);
            } else if (quoted.charAt(at) == closing && !open.isEmpty()) {
                int from = open.pop();
                pairs.put(from, at);
                pairs.put(at, from);
            }
        }
        if (quoted.endsWith("…")) {
            open.forEach(at -> pairs.put(at, -1));
        }
        return pairs;
    }
}
