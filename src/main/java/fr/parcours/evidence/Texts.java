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

    /** What is chosen or pressed: two that touch in the code are two words all the same. */
    private static final Set<String> CHOICES = Set.of(
            "option",
            "radio",
            "checkbox",
            "switch",
            "tab",
            "button",
            "link",
            "menuitem",
            "menuitemradio",
            "menuitemcheckbox",
            "treeitem",
            "gridcell");

    private static final int BRIEF = 80;

    private Texts() {}

    /** Whether it is one choice among others, or a command, whatever stands against it. */
    static boolean choice(Dom.Node node) {
        return node.tag().equals("label")
                || node.tag().equals("a")
                || node.attributes().containsKey("tabindex")
                || CHOICES.contains(node.attributes().getOrDefault("role", ""));
    }

    /** At most 80 characters, the ellipsis included: cut where a word ends, unless one would take away a third of them. */
    static String brief(String words) {
        if (words.length() <= BRIEF) {
            return words;
        }
        String room = words.substring(0, BRIEF - 1);
        int space = words.charAt(BRIEF - 1) == ' ' ? room.length() : room.lastIndexOf(' ');
        return room.substring(0, space < BRIEF * 2 / 3 ? room.length() : space) + "…";
    }

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
