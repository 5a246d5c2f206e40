package fr.parcours.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page itself says, within a sentence: between the quotation marks of the language that tells it. */
public final class Quoted {
    private Quoted() {}

    /** The same words in both languages. */
    public static Sentence words(String words) {
        return words(new Sentence(words, words));
    }

    public static Sentence words(Sentence words) {
        return new Sentence(
                "«\u00a0" + Quoting.in(words.fr(), "«", "") + "\u00a0»", "“" + Quoting.in(words.en(), "“", "”") + "”");
    }

    /** Each quoted, the same ones once, the first {@code most} of them; what is left out is not told. */
    public static Sentence list(Stream<String> quoted, int most) {
        return list(quoted.distinct().limit(most).map(Quoted::words).toList());
    }

    /** Already quoted, one after the other. */
    public static Sentence list(List<Sentence> quoted) {
        return new Sentence(
                quoted.stream().map(Sentence::fr).collect(Collectors.joining(", ")),
                quoted.stream().map(Sentence::en).collect(Collectors.joining(", ")));
    }
}
