package fr.parcours.reader;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day, written as 2027-01-31. */
final class Days {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Days() {}

    /** The mandatory day under {@code key}; null when the mistake is told. */
    static @Nullable LocalDate must(String key, Fields fields, Mistakes mistakes) {
        String text = fields.must(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException wrong) {
            // a day that no calendar has: told below
        }
        mistakes.add(
                fields.at(key),
                Mistakes.fr(text) + " n’est pas une date\u00a0: écrivez l’année, le mois et le jour, comme 2027-01-31.",
                Mistakes.en(text) + " is no date: write year, month and day, as 2027-01-31.");
        return null;
    }
}
