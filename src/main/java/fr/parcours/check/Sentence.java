package fr.parcours.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person reads, in French and in English. Plain text: reports escape it. */
public record Sentence(String fr, String en) {
    private static final Pattern QUOTES = Pattern.compile("“[^”]*”|«[ \\u00a0\\u202f]?|[ \\u00a0\\u202f]?»");

    public Sentence {
        if (fr.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a sentence says something in both languages");
        }
        fr = dots(fr);
        en = quotes(dots(en));
    }

    /** What is cut short at the end of a sentence, or right after one, has three dots and no fourth. */
    private static String dots(String words) {
        return words.replace(".…", "…").replace("….", "…");
    }

    /** What is listed for both languages stands between French quotation marks; those within a quotation are the page's own. */
    private static String quotes(String words) {
        return QUOTES.matcher(words).replaceAll(found -> {
            String sign = found.group();
            return sign.startsWith("“") ? Matcher.quoteReplacement(sign) : sign.contains("«") ? "“" : "”";
        });
    }

    public String in(String language) {
        return language.equals("en") ? en : fr;
    }
}
