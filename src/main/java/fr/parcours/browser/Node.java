package fr.parcours.browser;

import java.util.HashMap;
import java.util.Map;

/**
 * One thing of the page in front of the person, as the accessibility tree and the screen give it.
 *
 * @param handle an opaque handle, valid until the page changes
 * @param role the ARIA role that assistive technology hears ("button", "textbox"), empty when none
 * @param name the accessible name, empty when mute
 * @param tag the element's name in lower case
 * @param path where the element stands: positions among element siblings from the root, with {@code f} before a
 *     frame's document and {@code s} before a shadow root, as in {@code 0/1/3/s/0}
 * @param box where it is on the page, in CSS pixels
 * @param states what is known of it: focusable, disabled, checked, expanded, required, value, type…
 */
public record Node(
        String handle, String role, String name, String tag, String path, Box box, Map<String, String> states) {
    public Node {
        states = Map.copyOf(states);
    }

    public String state(String key) {
        return states.getOrDefault(key, "");
    }

    /** The same, with one more thing known of it. */
    public Node with(String key, String value) {
        Map<String, String> more = new HashMap<>(states);
        more.put(key, value);
        return new Node(handle, role, name, tag, path, box, more);
    }

    public boolean is(String key) {
        return "true".equals(states.get(key));
    }
}
