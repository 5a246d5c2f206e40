package fr.parcours.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with blanks. {@code {{name}}} is a value, always escaped; <code>{{?name}}…{{/name}}</code> stays when the
 * value is there, <code>{{!name}}…{{/name}}</code> when it is not; <code>{{name=value|checked}}</code> writes
 * {@code checked} when the value is that one; <code>{{>part}}</code> is another file of the same folder.
 */
record Template(String text) {
    private static final Pattern PART = Pattern.compile("\\{\\{>([a-z-]+)}}");
    private static final Pattern BLANK = Pattern.compile("\\{\\{([?!/]?)([a-z0-9._-]+)(?:=([^|}]+)\\|([a-z]+))?}}");

    /** Reads a page of a site, when there is one. */
    static Optional<Template> read(String folder, String page) {
        return resource(folder + "/" + page + ".html")
                .map(bytes -> PART.matcher(new String(bytes, UTF_8))
                        .replaceAll(part -> Matcher.quoteReplacement(
                                read(folder, "_" + part.group(1)).orElseThrow().text())))
                .map(Template::new);
    }

    /** Reads a resource beside this class, when there is one. */
    static Optional<byte[]> resource(String path) {
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /** The page with its blanks filled. */
    String filled(Map<String, String> values) {
        StringBuilder page = new StringBuilder();
        Deque<Boolean> shown = new ArrayDeque<>();
        shown.push(true);
        Matcher blank = BLANK.matcher(text);
        int from = 0;
        while (blank.find()) {
            if (shown.element()) {
                page.append(text, from, blank.start());
            }
            from = blank.end();
            String value = values.getOrDefault(blank.group(2), "");
            switch (blank.group(1)) {
                case "?" -> shown.push(shown.element() && !value.isBlank());
                case "!" -> shown.push(shown.element() && value.isBlank());
                case "/" -> shown.pop();
                default -> page.append(shown.element() ? told(blank, value) : "");
            }
        }
        return page.append(text, from, text.length()).toString();
    }

    private static String told(Matcher blank, String value) {
        if (blank.group(3) == null) {
            return escaped(value);
        }
        return value.equals(blank.group(3)) ? blank.group(4) : "";
    }

    static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
