package fr.parcours.reader;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that a list of sites may have, in the words of the header: English or French, accents or none. */
enum Column {
    NAME("name|nom"),
    START("start|adresse|url"),
    OPERATOR("operator|opérateur"),
    TERRITORY("territory|territoire|insee|code insee"),
    SOFTWARE("software|logiciel"),
    POPULATION("population|habitants"),
    LICENCE("licence|license|habilitation|agrément"),
    HOSTS("hosts|hôtes"),
    AUTHORISATION("authorisation|authorization|autorisation"),
    STATUS("status|statut"),
    NOTE("note|notes|remarque"),
    STRATUM("stratum|strate");

    /** Separated by a bar, the English one first. */
    private final String words;

    Column(String words) {
        this.words = words;
    }

    private Stream<String> words() {
        return Arrays.stream(words.split("\\|", -1));
    }

    /** The English word, which we write. */
    String word() {
        return words().findFirst().orElseThrow();
    }

    /** The column a header means; empty when it means none. */
    static Optional<Column> of(String header) {
        String folded = fold(header);
        return Arrays.stream(values())
                .filter(column -> column.words().anyMatch(word -> fold(word).equals(folded)))
                .findFirst();
    }

    /** Every word of every header, to find the nearest. */
    static List<String> everyWord() {
        return Arrays.stream(values()).flatMap(column -> column.words()).toList();
    }

    /** Lower case, without accents, one space for anything between words. */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
