package fr.parcours.bench;

import java.util.Locale;

/** The bench speaks French, or English when asked; figures are written the way each language writes them. */
record Words(boolean french) {
    String say(String inFrench, String inEnglish) {
        return french ? inFrench : inEnglish;
    }

    /** A figure with so many decimals, a dash when there is none. */
    String figure(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(french ? Locale.FRENCH : Locale.ENGLISH, "%." + decimals + "f", value);
    }

    String megabytes(long bytes) {
        return bytes <= 0 ? "–" : figure(bytes / 1e6, 0);
    }
}
