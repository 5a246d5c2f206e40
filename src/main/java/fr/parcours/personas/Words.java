package fr.parcours.personas;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Compares what is written with what is announced, as an ear would. */
final class Words {
    private Words() {}

    /** Whether what is announced holds one of the names, letters and digits alone compared; true when there is no name. */
    static boolean told(String announced, List<String> names) {
        String heard = bare(announced);
        return names.isEmpty() || names.stream().anyMatch(name -> heard.contains(bare(name)));
    }

    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
