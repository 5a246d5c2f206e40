package fr.parcours.evidence;

import java.util.regex.Pattern;

/** Tells whether the text of a script does what it does whatever the circumstances. */
final class Circumstances {
    private static final Pattern TEXT =
            Pattern.compile("'(?:[^'\\\\\\n]|\\\\.)*+'|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|`[^`]*`");
    /** Whether anything was chosen, or written in full, is no circumstance: it is what the person does. */
    private static final Pattern FILLED = Pattern.compile(
            "\\bif\\s*\\(\\s*!?[\\w.$\\[\\]]*\\b(?:value(?:\\.length)?|selectedIndex|checked)\\s*(?:(?:[!=]==?|[<>]=?)\\s*(?:''|\"\"|-?\\d+|null|undefined|[\\w.$]*maxLength))?\\s*\\)"
                    + "|\\b[\\w.$]*\\b(?:value|selectedIndex|checked)\\s*&&");

    private static final Pattern CONDITION =
            Pattern.compile("\\bif\\b|\\?(?!\\.)|&&|\\|\\||\\bswitch\\b|\\bconfirm\\s*\\(");
    /** Where one is led may depend, that one is led does not. */
    private static final Pattern GOES =
            Pattern.compile("\\blocation(?:\\.href)?\\s*=(?!=)[^;?{}]{1,80}\\?\\s*''\\s*:\\s*''");

    private static final int SHORT = 300;

    private Circumstances() {}

    /** Whether there are none, apart from what the person chose or wrote. */
    static boolean none(String source) {
        return none(source, FILLED);
    }

    /** Whether there are none, apart from what {@code allowed} finds. */
    static boolean none(String source, Pattern allowed) {
        if (source.length() >= SHORT) {
            return false;
        }
        String rest = GOES.matcher(
                        TEXT.matcher(allowed.matcher(source).replaceAll("")).replaceAll("''"))
                .replaceAll("location=''");
        return !CONDITION.matcher(rest).find();
    }
}
