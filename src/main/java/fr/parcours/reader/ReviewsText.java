package fr.parcours.reader;

import fr.parcours.check.Reviews.Review;
import java.util.List;

/** Writes questions down as a file of answers that somebody fills in: what is left to write stands last, and is empty. */
public final class ReviewsText {
    private ReviewsText() {}

    /**
     * A new file.
     *
     * @param language of the notes, {@code fr} or {@code en}
     */
    public static String fresh(List<Review> questions, String language) {
        String notes = language.equals("en") ? """
                  # Questions that Parcours could not answer. Write after each word, on its line:
                  #   answer: problem (it is a barrier) or no-problem (it is none); left empty, the question waits
                  #   who: who answers; when: the day, as 2027-01-31; note: what helps to understand, if anything
                  # Then: parcours judge RUN --reviews THIS-FILE
                  """ : """
                  # Questions auxquelles Parcours n’a pas su répondre. Écrivez après chaque mot, sur sa ligne :
                  #   answer : problem (c’est un obstacle) ou no-problem (ce n’en est pas un) ; laissée vide, la question attend
                  #   who : qui répond ; when : le jour, comme 2027-01-31 ; note : ce qui aide à comprendre, s’il y a lieu
                  # Puis : parcours judge PASSAGE --reviews CE-FICHIER
                  """;
        return notes + "reviews: 1\nanswers:" + (questions.isEmpty() ? " []\n" : "\n" + more(questions));
    }

    /** More questions, to be added at the end of a file that has some. */
    public static String more(List<Review> questions) {
        StringBuilder out = new StringBuilder();
        questions.forEach(one -> one(one, out));
        return out.toString();
    }

    private static void one(Review review, StringBuilder out) {
        out.append("  - check: ").append(Quoted.text(review.check())).append('\n');
        line("target", review.target(), out);
        line("screen", review.screen(), out);
        line("journey", review.journey(), out);
        line("site", review.site(), out);
        line("question", review.question(), out);
        out.append("    answer:\n    who:\n    when:\n    note:\n");
    }

    private static void line(String key, String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append("    ")
                    .append(key)
                    .append(": ")
                    .append(Quoted.text(text))
                    .append('\n');
        }
    }
}
