package fr.parcours.reports.parliament;

import fr.parcours.reports.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Days as people say them. */
final class Dates {
    private Dates() {}

    /** The day of an ISO date or moment; as it was written when it is neither. */
    static String day(String iso, Words words) {
        try {
            LocalDate day = LocalDate.parse(iso.length() > 10 ? iso.substring(0, 10) : iso);
            Locale locale = words.language().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
            String said = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
            return words.language().equals("fr") && day.getDayOfMonth() == 1 ? said.replaceFirst("^1 ", "1er ") : said;
        } catch (DateTimeParseException odd) {
            return iso;
        }
    }
}
