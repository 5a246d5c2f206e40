package fr.parcours.demo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a form sent. A file is told by three values: its name under the field's name, and its kind ({@code pdf},
 * {@code jpeg}, {@code png} or {@code autre}, told from its first bytes) and size under {@code .genre} and
 * {@code .octets}; the file itself is not kept.
 */
record Posted(Map<String, String> values, Set<String> fields, Set<String> untouched) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    /** Reads {@code a=1&b=2}, from a query or a body; nothing gives nothing. */
    static Posted plain(String pairs) {
        Posted posted = new Posted(new HashMap<>(), new TreeSet<>(), new TreeSet<>());
        for (String pair : pairs.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                posted.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return posted;
    }

    /** Reads the body of a form, with or without files. */
    static Posted body(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!contentType.startsWith("multipart/form-data") || !boundary.find()) {
            return plain(new String(body, UTF_8));
        }
        Posted posted = new Posted(new HashMap<>(), new TreeSet<>(), new TreeSet<>());
        // Latin-1 keeps one character for each byte, so that a file survives being handled as text.
        for (String part : new String(body, ISO_8859_1).split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int blank = part.indexOf("\r\n\r\n");
            if (blank > 0) {
                String content = part.substring(blank + 4, Math.max(blank + 4, part.length() - 2));
                posted.part(new String(part.substring(0, blank).getBytes(ISO_8859_1), UTF_8), content);
            }
        }
        return posted;
    }

    private void part(String head, String content) {
        Matcher name = NAME.matcher(head);
        if (!name.find()) {
            return;
        }
        Matcher file = FILE.matcher(head);
        if (!file.find()) {
            put(name.group(1), new String(content.getBytes(ISO_8859_1), UTF_8));
        } else if (file.group(1).isEmpty()) {
            fields.add(name.group(1));
            untouched.add(name.group(1));
        } else {
            put(name.group(1), file.group(1));
            values.put(name.group(1) + ".genre", kind(content));
            values.put(name.group(1) + ".octets", Integer.toString(content.length()));
        }
    }

    private static String kind(String content) {
        if (content.startsWith("%PDF-")) {
            return "pdf";
        }
        if (content.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpeg";
        }
        return content.startsWith("\u0089PNG") ? "png" : "autre";
    }

    private void put(String field, String value) {
        fields.add(field);
        values.put(field, value);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException badEscape) {
            return text;
        }
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The visitor's answers once this reply is laid over them: a box left empty is forgotten, a file is not. */
    Map<String, String> over(Screen screen, Map<String, String> answers) {
        Map<String, String> merged = new HashMap<>(answers);
        for (Ask ask : screen.asks()) {
            if (!untouched.contains(ask.field())) {
                merged.keySet().removeIf(key -> belongs(key, ask.field()));
                values.forEach((key, value) -> {
                    if (belongs(key, ask.field())) {
                        merged.put(key, value);
                    }
                });
            }
        }
        return merged;
    }

    /** Whether this key holds the field, or what is told of its file. */
    static boolean belongs(String key, String field) {
        return key.equals(field) || key.equals(field + ".genre") || key.equals(field + ".octets");
    }
}
