package fr.parcours.checks.law;

import fr.parcours.check.Sentence;
import fr.parcours.checks.ScreenText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that a folded text tells, in French or in English; a month without a day is taken at its last. */
final class Calendar {
    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            MONTHS.put(ScreenText.fold(month.getDisplayName(TextStyle.FULL, Locale.FRENCH)), month);
            MONTHS.put(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT), month);
        }
    }

    private static final String NAME =
            "(" + String.join("|", MONTHS.keySet().stream().sorted().toList()) + ")";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    /** One date, in any of the ways it is written; groups: day month year, month day year, month year, numbers, ISO. */
    static final String DATE = "(?:\\b(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?" + NAME + ",? " + YEAR + "\\b"
            + "|\\b" + NAME + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "\\b"
            + "|\\b" + NAME + " " + YEAR + "\\b"
            + "|\\b(\\d{1,2})[/.](\\d{1,2})[/.]" + YEAR + "\\b"
            + "|\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b)";

    private static final Pattern ONE = Pattern.compile(DATE);
    private static final Pattern BARE =
            Pattern.compile("\\b(20\\d\\d)\\b|\\b(?:\\d{1,2}[/.-]){2}(\\d\\d)\\b(?![/.-]\\d)");
    private static final int CENTURY = 2000;
    private static final int GROUPS = 14;

    private Calendar() {}

    /** Every date of the text, in its order; one that no calendar holds is left out. */
    static List<LocalDate> dates(String folded) {
        List<LocalDate> found = new ArrayList<>();
        Matcher matcher = ONE.matcher(folded);
        while (matcher.find()) {
            date(matcher, 0).ifPresent(found::add);
        }
        return found;
    }

    /** Years written anywhere, within dates or alone; those of two figures are of this century. */
    static List<Integer> years(String folded) {
        return BARE.matcher(folded)
                .results()
                .map(one -> one.group(1) == null
                        ? CENTURY + Integer.parseInt(one.group(2))
                        : Integer.parseInt(one.group(1)))
                .toList();
    }

    /** The date that {@link #DATE} found within a longer pattern, whose own groups before it number {@code before}. */
    static Optional<LocalDate> date(MatchResult match, int before) {
        String[] part = new String[GROUPS + 1];
        for (int i = 1; i <= GROUPS; i++) {
            part[i] = match.group(before + i) == null ? "" : match.group(before + i);
        }
        try {
            if (!part[1].isEmpty()) {
                return Optional.of(of(part[3], month(part[2]), part[1]));
            } else if (!part[4].isEmpty()) {
                return Optional.of(of(part[6], month(part[4]), part[5]));
            } else if (!part[7].isEmpty()) {
                return Optional.of(
                        YearMonth.of(Integer.parseInt(part[8]), month(part[7])).atEndOfMonth());
            } else if (!part[9].isEmpty()) {
                return Optional.of(of(part[11], Integer.parseInt(part[10]), part[9]));
            }
            return Optional.of(of(part[12], Integer.parseInt(part[13]), part[14]));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate of(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static int month(String name) {
        return Objects.requireNonNull(MONTHS.get(name)).getValue();
    }

    /** The date as people read it. */
    static Sentence told(LocalDate date) {
        return new Sentence(
                (date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth()))
                        + DateTimeFormatter.ofPattern(" MMMM uuuu", Locale.FRENCH)
                                .format(date),
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(date));
    }
}
