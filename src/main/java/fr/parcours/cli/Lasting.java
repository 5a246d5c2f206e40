package fr.parcours.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Delays as people write and read them: {@code 45s}, {@code 25m}, {@code 1h}. */
final class Lasting {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})\\s*(s|m|min|h)");
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    /** Longer, nobody waits in front of a screen. */
    private static final long MOST = 120 * MINUTE;

    private Lasting() {}

    /** In milliseconds; refused when it is no delay, or none that can be waited for. */
    static long millis(String option, String written) {
        Matcher delay = WRITTEN.matcher(written.strip());
        long millis = delay.matches() ? Integer.parseInt(delay.group(1)) * unit(delay.group(2)) : 0;
        if (millis < SECOND || millis > MOST) {
            throw new Refusal(
                    option + " «\u00a0" + written
                            + "\u00a0»\u00a0: un temps, écrit comme 45s, 25m ou 1h, de deux heures au plus.",
                    option + " “" + written + "”: a delay, written like 45s, 25m or 1h, of two hours at most.");
        }
        return millis;
    }

    private static long unit(String unit) {
        return unit.equals("s") ? SECOND : unit.equals("h") ? 60 * MINUTE : MINUTE;
    }

    static String french(long millis) {
        return said(millis, "minute", "seconde");
    }

    static String english(long millis) {
        return said(millis, "minute", "second");
    }

    private static String said(long millis, String minute, String second) {
        boolean whole = millis >= MINUTE && millis % MINUTE == 0;
        long count = whole ? millis / MINUTE : millis / SECOND;
        return count + " " + (whole ? minute : second) + (count > 1 ? "s" : "");
    }
}
