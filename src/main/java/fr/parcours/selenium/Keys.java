package fr.parcours.selenium;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a key, told as in the UI Events standard, into what the debugger wants: {@code Enter}, {@code Shift+Tab}, {@code a}. */
final class Keys {
    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("Tab", 9),
            Map.entry("Enter", 13),
            Map.entry("Escape", 27),
            Map.entry("Backspace", 8),
            Map.entry("Delete", 46),
            Map.entry("ArrowLeft", 37),
            Map.entry("ArrowUp", 38),
            Map.entry("ArrowRight", 39),
            Map.entry("ArrowDown", 40),
            Map.entry("Home", 36),
            Map.entry("End", 35),
            Map.entry("PageUp", 33),
            Map.entry("PageDown", 34),
            Map.entry("F4", 115));
    private static final Map<String, Integer> MODIFIERS =
            Map.of("alt", 1, "control", 2, "ctrl", 2, "meta", 4, "shift", 8);
    private static final Set<String> NAMED = CODES.keySet();

    private Keys() {}

    /** Whether the name is one that {@link #down} knows. */
    static boolean known(String key) {
        String last = last(key);
        return NAMED.contains(last) || last.codePointCount(0, last.length()) == 1 || last.equals("Space");
    }

    static Map<String, Object> down(String key) {
        Map<String, Object> event = event(key);
        String text = text(key);
        event.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
        if (!text.isEmpty()) {
            event.put("text", text);
        }
        if (key.toLowerCase(Locale.ROOT).equals("control+a")) {
            event.put("commands", List.of("selectAll"));
        }
        return event;
    }

    static Map<String, Object> up(String key) {
        Map<String, Object> event = event(key);
        event.put("type", "keyUp");
        return event;
    }

    private static Map<String, Object> event(String key) {
        String last = last(key);
        Map<String, Object> event = new HashMap<>();
        event.put("key", last.equals("Space") ? " " : last);
        event.put("code", code(last));
        Integer code = CODES.get(last);
        int virtual = code != null ? code : last.equals("Space") ? 32 : Character.toUpperCase(last.codePointAt(0));
        if (virtual < 256 && (code != null || Character.isLetterOrDigit(virtual) || virtual == 32)) {
            event.put("windowsVirtualKeyCode", virtual);
        }
        event.put("modifiers", modifiers(key));
        return event;
    }

    private static String code(String last) {
        if (last.length() == 1 && Character.isLetter(last.charAt(0))) {
            return "Key" + last.toUpperCase(Locale.ROOT);
        }
        return last.length() == 1 && Character.isDigit(last.charAt(0))
                ? "Digit" + last
                : last.equals(" ") ? "Space" : last;
    }

    private static String text(String key) {
        String last = last(key);
        if ((modifiers(key) & ~8) != 0) {
            return "";
        }
        return switch (last) {
            case "Enter" -> "\r";
            case "Space" -> " ";
            default -> last.codePointCount(0, last.length()) == 1 ? last : "";
        };
    }

    private static String last(String key) {
        return key.length() > 1 && key.contains("+") ? key.substring(key.lastIndexOf('+') + 1) : key;
    }

    private static int modifiers(String key) {
        if (key.length() <= 1 || !key.contains("+")) {
            return 0;
        }
        String[] parts = key.split("\\+", -1);
        return Arrays.stream(parts, 0, parts.length - 1)
                .mapToInt(part -> MODIFIERS.getOrDefault(part.toLowerCase(Locale.ROOT), 0))
                .sum();
    }
}
