package fr.parcours.reader.recording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a recording's selectors tell of one thing: what a person would call it, and the technical ways to it.
 *
 * @param name what is read or heard, empty when no selector tells
 * @param partial whether the name may be but a part of what is read
 * @param role its ARIA role, empty when no selector tells
 * @param tag of its HTML element, empty when no selector tells
 * @param type of its HTML input, empty when no selector tells
 * @param css a CSS selector, the last resort, empty for none
 * @param xpath an XPath, for want of even that, empty for none
 * @param traces every selector as written: they tell whether two steps act upon the same thing, and what it is for
 */
record Found(
        String name,
        boolean partial,
        String role,
        String tag,
        String type,
        String css,
        String xpath,
        Set<String> traces) {
    static final Found NOTHING = new Found("", false, "", "", "", "", "", Set.of());
    private static final Set<String> SAID = Set.of("button", "link", "tab", "menuitem", "switch");
    private static final Set<String> TYPED =
            Set.of("textbox", "searchbox", "spinbutton", "combobox", "listbox", "slider");

    Found {
        name = name.replaceFirst("\\s*\\*+$", ""); // the mark of a mandatory field is no part of what it is called
        traces = Set.copyOf(traces);
    }

    boolean named() {
        return !name.isEmpty();
    }

    boolean nowhere() {
        return name.isEmpty() && css.isEmpty() && xpath.isEmpty();
    }

    boolean box() {
        return type.equals("checkbox")
                || role.equals("checkbox")
                || role.equals("switch")
                || role.equals("menuitemcheckbox");
    }

    boolean radio() {
        return type.equals("radio") || role.equals("radio") || role.equals("menuitemradio");
    }

    boolean option() {
        return role.equals("option") || tag.equals("option");
    }

    boolean list() {
        return (role.equals("combobox") && !tag.equals("input")) || role.equals("listbox") || tag.equals("select");
    }

    boolean file() {
        return type.equals("file");
    }

    /** A field that a click only enters. */
    boolean field() {
        boolean input = tag.equals("input")
                && !Set.of("submit", "button", "reset", "image").contains(type);
        return !box()
                && !radio()
                && (TYPED.contains(role)
                        || tag.equals("textarea")
                        || tag.equals("select")
                        || (input && role.isEmpty()));
    }

    boolean same(Found other) {
        return traces.stream().anyMatch(other.traces::contains) || (named() && name.equals(other.name));
    }

    /** How an author points at it: by its name, and its role where that tells a command apart; else by CSS, else by XPath. */
    Map<String, String> keys(String nameKey) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (named()) {
            keys.put(nameKey, Dollars.plain(name));
            if (SAID.contains(role)) {
                keys.put("role", role);
            }
        } else if (!css.isEmpty()) {
            keys.put("css", css);
        } else {
            keys.put("xpath", xpath);
        }
        return keys;
    }

    /** What to call its value by: its name, else what its selectors hold that reads like a word. */
    String hint() {
        return named() ? name : Hints.of(css.isEmpty() ? xpath : css);
    }
}
