package fr.parcours.reports;

import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.result.Judged;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of a barrier what people did about it: set it aside, or recognised it where the tool had a doubt. */
final class Aside {
    private static final String SLOT = "suppressed";
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Aside() {}

    /** Fills the slot of a fact, or takes it away. */
    static Part put(Part fact, Judged judged, Words words) {
        return suppressed(reviewed(fact, judged.reviewed(), words), judged, words);
    }

    private static Part reviewed(Part fact, @Nullable Review by, Words words) {
        return fact.textOrDrop("reviewed", by == null ? "" : words.say("barrier.reviewed", by.who(), told(by, words)));
    }

    /** When, and what was noted. */
    static String told(Review by, Words words) {
        LocalDate when = by.when();
        String day = when == null ? "" : words.of(french(when), when.format(ENGLISH));
        return by.note().isEmpty()
                ? day
                : words.say("review.told", day, by.note().replaceFirst("(?<!\\.)\\.$", ""));
    }

    private static Part suppressed(Part fact, Judged judged, Words words) {
        Suppression by = judged.suppressed();
        if (by == null) {
            return fact.drop(SLOT);
        }
        LocalDate until = by.until();
        String day = words.of(french(until), until.format(ENGLISH));
        return fact.say(SLOT, "barrier.suppressed", day, by.owner(), by.reason().replaceAll("[\\s.]+$", ""));
    }

    /** The first of a month is « 1er » in French. */
    private static String french(LocalDate day) {
        String told = day.format(FRENCH);
        return day.getDayOfMonth() == 1 ? told.replaceFirst("^1 ", "1er ") : told;
    }
}
