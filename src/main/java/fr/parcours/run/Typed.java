package fr.parcours.run;

import fr.parcours.browser.Deed;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Mask;
import fr.parcours.journey.Draft;
import fr.parcours.journey.Journey.Datum;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a person typed while we watched: kept in memory only, so that it can be hidden wherever it shows. */
final class Typed {
    private static final int LONGEST = 40;

    /** A field that was typed in. */
    private static final class Entry {
        String name = "";
        String label = "";
        String value = "";
        boolean secret;
    }

    private final boolean fictional;
    private final Map<String, Entry> fields = new LinkedHashMap<>();
    /** Values that were replaced by others since: a page may still say them. */
    private final List<String> older = new ArrayList<>();

    /** @param fictional whether what is typed is invented, and may be kept in the journey as it is */
    Typed(boolean fictional) {
        this.fictional = fictional;
    }

    /** The field now holds this. */
    void now(Deed fill) {
        Entry entry = fields.computeIfAbsent(fill.field(), key -> entry(fill));
        boolean grows = fill.text().startsWith(entry.value) || entry.value.startsWith(fill.text());
        if (!grows && entry.value.length() > 2) {
            older.add(entry.value);
        }
        entry.value = fill.text();
    }

    private Entry entry(Deed fill) {
        Entry entry = new Entry();
        entry.label = fill.targets().stream()
                .map(Target::told)
                .findFirst()
                .orElse(fill.node().name());
        entry.secret = fill.kept() == Deed.Privacy.SECRET;
        String wanted = name(entry.label);
        entry.name = wanted;
        for (int twin = 2; taken(entry.name); twin++) {
            entry.name = wanted + "-" + twin;
        }
        return entry;
    }

    private boolean taken(String name) {
        return fields.values().stream().anyMatch(one -> one.name.equals(name));
    }

    /** A name for the journey's data: letters, digits and hyphens, a letter first. */
    private static String name(String label) {
        String words = plain(label).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = words.substring(0, Math.min(LONGEST, words.length())).replaceAll("^[-0-9]+|-+$", "");
        return cut.isEmpty() ? "valeur" : cut;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
    }

    /** The name of what a field holds: that of an earlier field when the very same was typed there. */
    String named(String field) {
        Entry own = fields.get(field);
        if (own == null) {
            return "";
        }
        return fields.values().stream()
                .filter(one -> one.value.length() > 2 && one.value.equals(own.value) && one.secret == own.secret)
                .map(one -> one.name)
                .findFirst()
                .orElse(own.name);
    }

    /** Whether the value of that name may be shown in a journey's texts: one of ours, and no secret. */
    boolean shown(String name) {
        return fields.values().stream().anyMatch(one -> one.name.equals(name) && !one.secret);
    }

    /** Hides all that was typed so far and, where people walk under their own name, all that a page may say of them. */
    Mask mask() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.values().forEach(one -> {
            if (!values.containsValue(one.value)) {
                values.put(one.name, one.value);
            }
        });
        int number = 0;
        for (String one : older) {
            if (!values.containsValue(one)) {
                values.put("corrige-" + ++number, one);
            }
        }
        return fictional ? new Mask(values) : Mask.veiled(values);
    }

    /** What the journey's file says of the values that its steps use. */
    Map<String, Draft.Value> data(Set<String> used) {
        Map<String, Draft.Value> data = new LinkedHashMap<>();
        for (Entry one : fields.values()) {
            if (used.contains(one.name)) {
                data.put(one.name, new Draft.Value(datum(one), fictional || one.secret ? "" : one.label));
            }
        }
        return data;
    }

    private Datum datum(Entry one) {
        if (one.secret) {
            String variable = "PARCOURS_" + one.name.toUpperCase(Locale.ROOT).replace('-', '_');
            return new Datum(Datum.Kind.SECRET, variable);
        }
        return new Datum(Datum.Kind.TEXT, fictional ? one.value : Draft.TO_FILL);
    }
}
