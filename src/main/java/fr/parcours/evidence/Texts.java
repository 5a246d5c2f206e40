package fr.parcours.evidence;

import java.util.Set;

/** Which elements keep the flow of a sentence, and which hold no text for people. */
final class Texts {
    static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "head", "title", "select", "datalist", "textarea", "svg");

    static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
            "wbr");

    private Texts() {}

    /** Without white space around, and with one space for each stretch of it inside. */
    static String folded(CharSequence text) {
        String whole = text.toString().strip();
        StringBuilder out = new StringBuilder(whole.length());
        boolean gap = false;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!blank) {
                out.append(c);
            } else if (!gap) {
                out.append(' ');
            }
            gap = blank;
        }
        return out.toString();
    }
}
