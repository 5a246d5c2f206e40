package fr.parcours.reports;

import java.util.regex.Pattern;

/** Makes a stranger's text fit to be shown: one line, no hidden control, no end without end. */
public final class Plain {
    /** Longer than any honest sentence; a page may put a whole novel in one attribute. */
    private static final int SENTENCE = 600;

    private static final int NAME = 120;

    private Plain() {}

    /** A sentence, which may quote the page. */
    public static String sentence(String text) {
        return cut(text, SENTENCE);
    }

    /** What was typed is told by a mark of the evidence, that means nothing to a reader. */
    private static final Pattern TYPED = Pattern.compile("⟦data:[^⟧]*⟧");

    /** A name, title or address taken from the page. */
    public static String name(String text) {
        return cut(text, NAME);
    }

    private static String cut(String raw, int most) {
        String text = TYPED.matcher(raw).replaceAll("[…]");
        StringBuilder out = new StringBuilder();
        int length = 0;
        for (int at = 0; at < text.length() && length <= most; ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (blank(point)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                    length++;
                }
            } else if (shown(point)) {
                out.appendCodePoint(point);
                length++;
            }
        }
        String kept = out.toString().strip();
        return length <= most ? kept : ended(kept.substring(0, kept.offsetByCodePoints(0, most - 3)));
    }

    /** What was cut, back to where a word ends, with the quotation mark that the cut took away. */
    private static String ended(String cut) {
        int space = cut.lastIndexOf(' ');
        String words = (space > cut.length() * 2 / 3 ? cut.substring(0, space) : cut).strip() + "…";
        return words.lastIndexOf('«') > words.lastIndexOf('»')
                ? words + "\u00a0»"
                : words.lastIndexOf('“') > words.lastIndexOf('”') ? words + "”" : words;
    }

    private static boolean blank(int point) {
        return point == ' '
                || point == '\t'
                || point == '\n'
                || point == '\r'
                || point == '\f'
                || point == 0x2028
                || point == 0x2029;
    }

    /** Half characters and controls, those that turn the reading direction among them, would lie about what follows. */
    private static boolean shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }

    /** The same text without half characters, which no file in UTF-8 can hold; each becomes U+FFFD. */
    public static String whole(String text) {
        if (text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? 0xFFFD : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
