package fr.parcours.reader;

import java.text.Normalizer;
import java.util.Locale;

/** Makes an id out of a name: « Saint-Étienne-du-Bois » gives {@code saint-etienne-du-bois}. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** Letters a to z, digits and hyphens; empty when the name holds none. */
    public static String of(String name) {
        String plain = Normalizer.normalize(
                        name.replace("œ", "oe")
                                .replace("Œ", "oe")
                                .replace("æ", "ae")
                                .replace("Æ", "ae"),
                        Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
