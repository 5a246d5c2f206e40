package fr.parcours.run;

import fr.parcours.browser.Page.Location;
import fr.parcours.evidence.Sight;
import fr.parcours.evidence.Slips.End;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one knows that a form was taken: it leads somewhere else, or it says so where it stands.
 *
 * @param leads whether a place is where it leads when all is right
 * @param says what it wrote in place when it was taken on the nominal walk, by where that stood; empty where it leads elsewhere
 */
record Taken(Predicate<Location> leads, Map<String, String> says) {
    /** What tells people that something is wrong, or what to do about it. */
    private static final Pattern WRONG = Pattern.compile(
            "(?iu)(?<!\\p{L})(erreurs?|invalides?|incorrecte?s?|manqu\\p{L}*|obligatoires?|requise?s?|refus[ée]e?s?|indiquez|saisissez|[ée]crivez|renseignez|choisissez|v[ée]rifiez|corrigez"
                    + "|errors?|invalid|incorrect|missing|required|please|enter|choose|check|must)(?!\\p{L})");

    Taken {
        says = Map.copyOf(says);
    }

    /** By a place alone. */
    static Taken leading(Predicate<Location> leads) {
        return new Taken(leads, Map.of());
    }

    boolean inPlace() {
        return !says.isEmpty();
    }

    /** What came of it, where it was left. */
    End end(Location there) {
        return leads.test(there) ? End.ACCEPTED : End.ELSEWHERE;
    }

    /** What came of it, where it is there again. */
    End end(Sight sent, Sight now) {
        return said(sent, now) ? End.ACCEPTED : saidOtherwise(sent, now) ? End.ELSEWHERE : End.REFUSED;
    }

    /** Whether it says so now, and did not before it was sent. */
    boolean said(Sight sent, Sight now) {
        return inPlace() && says.values().stream().anyMatch(words -> holds(now, words) && !holds(sent, words));
    }

    /** Whether it wrote another answer where that one stood, which is no complaint: what it means is not known. */
    boolean saidOtherwise(Sight sent, Sight now) {
        return now.texts().stream()
                .filter(one -> says.keySet().stream()
                        .anyMatch(place -> place.equals(one.path())
                                || place.startsWith(one.path() + "/")
                                || one.path().startsWith(place + "/")))
                .anyMatch(one -> !holds(sent, plain(one.text()))
                        && !WRONG.matcher(one.text()).find());
    }

    private static boolean holds(Sight seen, String words) {
        return plain(seen.texts().stream().map(Sight.Text::text).collect(Collectors.joining(" | ")))
                .contains(words);
    }

    /** What only counts differently is the same text. */
    static String plain(String text) {
        return text.strip().replaceAll("\\d+", "0");
    }
}
