package fr.parcours.reader.recording;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys as recordings call them, and as {@code press} does. */
final class KeyNames {
    static final Set<String> HELD = Set.of("Shift", "Control", "Alt", "Meta");
    private static final Pattern KNOWN =
            Pattern.compile("Enter|Tab|Escape|Backspace|Delete|Insert|Home|End|PageUp|PageDown"
                    + "|Arrow(Up|Down|Left|Right)|F([1-9]|1[0-2])");
    private static final Map<String, String> SELENIUM = Map.ofEntries(
            Map.entry("ENTER", "Enter"),
            Map.entry("RETURN", "Enter"),
            Map.entry("TAB", "Tab"),
            Map.entry("ESC", "Escape"),
            Map.entry("ESCAPE", "Escape"),
            Map.entry("SPACE", "Space"),
            Map.entry("BACKSPACE", "Backspace"),
            Map.entry("BKSP", "Backspace"),
            Map.entry("DELETE", "Delete"),
            Map.entry("DEL", "Delete"),
            Map.entry("INSERT", "Insert"),
            Map.entry("HOME", "Home"),
            Map.entry("END", "End"),
            Map.entry("PAGE_UP", "PageUp"),
            Map.entry("PGUP", "PageUp"),
            Map.entry("PAGE_DOWN", "PageDown"),
            Map.entry("PGDN", "PageDown"),
            Map.entry("UP", "ArrowUp"),
            Map.entry("ARROW_UP", "ArrowUp"),
            Map.entry("DOWN", "ArrowDown"),
            Map.entry("ARROW_DOWN", "ArrowDown"),
            Map.entry("LEFT", "ArrowLeft"),
            Map.entry("ARROW_LEFT", "ArrowLeft"),
            Map.entry("RIGHT", "ArrowRight"),
            Map.entry("ARROW_RIGHT", "ArrowRight"),
            Map.entry("SHIFT", "Shift"),
            Map.entry("CONTROL", "Control"),
            Map.entry("CTRL", "Control"),
            Map.entry("ALT", "Alt"),
            Map.entry("META", "Meta"),
            Map.entry("COMMAND", "Meta"));

    private KeyNames() {}

    /** A key of the UI Events standard as {@code press} writes it; empty when no keyboard has it. */
    static Optional<String> standard(String key) {
        if (key.equals(" ") || key.equals("Space")) {
            return Optional.of("Space");
        }
        boolean letter = key.codePointCount(0, key.length()) == 1
                && !key.isBlank()
                && !Character.isISOControl(key.charAt(0))
                && key.length() == 1;
        return letter || KNOWN.matcher(key).matches() ? Optional.of(key) : Optional.empty();
    }

    /** A key as Selenium IDE calls it after {@code KEY_}: {@code ENTER}. */
    static Optional<String> selenium(String name) {
        String key = SELENIUM.get(name);
        return key != null ? Optional.of(key) : KNOWN.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
