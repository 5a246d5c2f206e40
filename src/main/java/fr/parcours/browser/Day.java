package fr.parcours.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people write it in France, turned into what the browser's own date fields take. */
public final class Day {
    private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");

    private Day() {}

    /** {@code 12/03/1980} as {@code 1980-03-12}; anything else as it is. */
    public static String iso(String written) {
        Matcher french = FRENCH.matcher(written.strip());
        return french.matches()
                ? "%s-%02d-%02d"
                        .formatted(french.group(3), Integer.valueOf(french.group(2)), Integer.valueOf(french.group(1)))
                : written;
    }
}
