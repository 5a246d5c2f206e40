package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Sight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the fields of a form again, whatever came in between: by their keys, and by where they stood on arrival. */
final class FormFields {
    private final Page page;
    private final List<FormEntry> entries;
    private final Map<String, String> arrival = new LinkedHashMap<>();
    private final Map<FormEntry, String> keys = new LinkedHashMap<>();

    FormFields(Page page, List<FormEntry> entries) {
        this.page = page;
        this.entries = entries;
    }

    /** Takes note of the form as it came. */
    void arrive(Sight found) {
        found.fields().forEach(one -> arrival.put(one.key(), one.path()));
        for (FormEntry entry : entries) {
            spot(found, entry).ifPresent(one -> keys.put(entry, one.key()));
        }
    }

    /** Paths as on arrival, by key. */
    Map<String, String> arrival() {
        return arrival;
    }

    /** Whether that entry's field was there on arrival. */
    boolean known(FormEntry entry) {
        return keys.containsKey(entry);
    }

    private Optional<Sight.Spot> spot(Sight sight, FormEntry entry) {
        try {
            String path = page.find(entry.target()).path();
            return sight.at(path) // an answer stands in its list, or in a group of the list
                    .or(() -> sight.at(above(path)))
                    .or(() -> sight.at(above(above(path))));
        } catch (PageFailure unfound) {
            return Optional.empty(); // it may come later, once something else was chosen
        }
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** What stands in that entry's field, in one look at the form. */
    Optional<Sight.Spot> in(Sight seen, FormEntry entry) {
        return seen.of(keys.getOrDefault(entry, ""));
    }

    /** Where that entry's field stood on arrival, empty when it was not there. */
    String path(FormEntry entry) {
        return arrival.getOrDefault(keys.getOrDefault(entry, ""), "");
    }

    /** The same, of several; those that were not there are left out. */
    List<String> paths(List<FormEntry> fields) {
        return fields.stream()
                .filter(keys::containsKey)
                .map(one -> arrival.getOrDefault(keys.getOrDefault(one, ""), ""))
                .toList();
    }

    /**
     * What the fields hold once filled in as they should be, by key: what a browser gives back, and nothing that guards an account.
     *
     * @param full the form, filled in so
     */
    Map<String, String> rightly(Sight full) {
        Map<String, String> right = new LinkedHashMap<>();
        for (String each : keys.values()) {
            full.of(each)
                    .filter(one -> one.filled() && !one.type().equals("file") && !Wrong.guarded(one))
                    .ifPresent(one -> right.put(each, one.held()));
        }
        return right;
    }
}
