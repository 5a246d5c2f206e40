package fr.parcours.reader.recording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes texts and steps as a person would in YAML: bare where that is safe, between quotes where it is not. */
final class Yaml {
    private static final Pattern BARE =
            Pattern.compile("(?:[\\p{L}/$]|\\d+ \\p{L})[\\p{L}\\p{N} ’'./_()+$€°@-]*(?<! )");
    private static final Pattern ODD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|\\.nan|\\.inf");
    /** What each word may be told with in one breath, without its key. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("open", "address"),
            Map.entry("screen", "title"),
            Map.entry("click", "name"),
            Map.entry("clear", "field"),
            Map.entry("choose", "option"),
            Map.entry("check", "name"),
            Map.entry("uncheck", "name"),
            Map.entry("hover", "name"),
            Map.entry("press", "key"),
            Map.entry("wait", "text"),
            Map.entry("expect", "text"),
            Map.entry("stop", "before"),
            Map.entry("scroll", "to"),
            Map.entry("dialog", "do"),
            Map.entry("frame", "frame"),
            Map.entry("tab", "tab"));

    private static final Set<String> COUNTS = Set.of("times", "within", "nth", "right", "left", "down", "up");

    private Yaml() {}

    static String text(String text) {
        boolean bare = BARE.matcher(text).matches() && !ODD.matcher(text).matches() && !text.contains("  ");
        return bare ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(odd(text, i) ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** What YAML readers or editors stumble on: controls, line ends of other alphabets, half characters. */
    private static boolean odd(String text, int i) {
        char c = text.charAt(i);
        boolean first = Character.isHighSurrogate(c)
                && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)));
        boolean second = Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        boolean control = c < ' ' || (c >= 0x7f && c < 0xa0);
        return first || second || control || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfffe;
    }

    /** A step, without the hyphen before it. */
    static String step(Line line) {
        Map<String, String> keys = line.keys();
        if (keys.isEmpty()) {
            return line.word();
        }
        String first = keys.keySet().iterator().next();
        boolean edge = line.word().equals("scroll") && Set.of("top", "bottom").contains(line.text("to"));
        if (keys.size() == 1 && first.equals(SHORT.get(line.word())) && !edge) {
            return line.word() + ": " + text(line.text(first));
        }
        return line.word() + ": { "
                + keys.entrySet().stream()
                        .map(key -> key.getKey() + ": "
                                + (COUNTS.contains(key.getKey()) ? key.getValue() : text(key.getValue())))
                        .collect(Collectors.joining(", "))
                + " }";
    }

    static String list(List<String> texts) {
        return texts.stream().map(Yaml::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
