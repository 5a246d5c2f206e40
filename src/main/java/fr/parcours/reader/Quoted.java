package fr.parcours.reader;

import java.util.regex.Pattern;

/** Writes a text in YAML as a person would: bare where that is safe, between quotes where it is not. */
final class Quoted {
    private static final Pattern BARE = Pattern.compile("[\\p{L}/$][\\p{L}\\p{N} ’'./_()$€-]*");
    private static final Pattern ODD = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");
    /** What readers or editors of YAML stumble on: controls, line ends of other alphabets, half characters. */
    private static final Pattern ODDITY =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\ufeff\\ufffe\\uffff\\x{D800}-\\x{DFFF}]");

    private Quoted() {}

    static String text(String text) {
        boolean bare = BARE.matcher(text).matches()
                && !ODD.matcher(text).matches()
                && text.equals(text.strip())
                && !text.contains("  ");
        return bare ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder told = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            String one = Character.toString(point);
            if (one.equals("\"") || one.equals("\\")) {
                told.append('\\').append(one);
            } else if (ODDITY.matcher(one).matches()) {
                told.append(String.format("\\u%04x", point));
            } else {
                told.append(one);
            }
        });
        return told.append('"').toString();
    }

    /** A note, which no quotes protect. */
    static String plain(String note) {
        return ODDITY.matcher(note).replaceAll(" ");
    }
}
