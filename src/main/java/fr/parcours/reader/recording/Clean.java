package fr.parcours.reader.recording;

import java.util.regex.Pattern;

/** Makes texts of a recording fit to be written on one line: white space folded, nothing invisible. */
final class Clean {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200b\\u2060\\ufeff&&[^\\u00a0\\u202f]]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\u200c\\u200d]]");
    private static final int LONGEST = 200;

    private Clean() {}

    /** One line, without what cannot be seen. */
    static String line(String text) {
        return UNSEEN.matcher(SPACE.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The same, for a name or a quotation: cut when nobody would read it to its end. */
    static String name(String text) {
        String line = line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip();
    }

    static String fr(String text) {
        return "«\u00a0" + name(text) + "\u00a0»";
    }

    static String en(String text) {
        return "“" + name(text) + "”";
    }
}
