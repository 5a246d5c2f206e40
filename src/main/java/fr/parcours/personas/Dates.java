package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Senses;
import java.util.List;

/** Types a date into the browser's own date field, part by part. */
final class Dates {
    private Dates() {}

    /** Types an ISO date in the order of the browser's language; false when the field did not take it. */
    static boolean typed(Senses senses, Node field, String iso) {
        if (!iso.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return false;
        }
        for (String digits : orders(iso)) {
            senses.type(digits);
            if (holds(senses, field, iso)) {
                return true;
            }
            senses.tabs(1, false);
            senses.focus(field);
        }
        return false;
    }

    /** Day first, month first, year first. */
    static List<String> orders(String iso) {
        String year = iso.substring(0, 4);
        String month = iso.substring(5, 7);
        String day = iso.substring(8, 10);
        return List.of(day + month + year, month + day + year, year + month + day);
    }

    private static boolean holds(Senses senses, Node field, String iso) {
        return senses.tree().stream()
                .filter(entry -> entry.state("value").equals(iso))
                .anyMatch(entry -> senses.again(entry).path().equals(field.path()));
    }
}
