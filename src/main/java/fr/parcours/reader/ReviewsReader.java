package fr.parcours.reader;

import fr.parcours.check.Reviews;
import fr.parcours.check.Reviews.Answer;
import fr.parcours.check.Reviews.Review;
import fr.parcours.reader.Tree.Listing;
import fr.parcours.reader.Tree.Mapping;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what people answered to questions that checks could not: each answer is somebody's, on some day, or waits. */
public final class ReviewsReader {
    private static final List<String> ROOT = List.of("reviews", "answers");
    static final List<String> KEYS =
            List.of("check", "target", "screen", "journey", "site", "question", "answer", "who", "when", "note");

    /** What an answer may be. */
    static final List<String> ANSWERS =
            Arrays.stream(Answer.values()).map(Answer::word).toList();

    private final CheckNames checks;

    /** @param checks ids of every check there is */
    public ReviewsReader(List<String> checks) {
        this.checks = new CheckNames(checks);
    }

    /**
     * What a file gave.
     *
     * @param reviews the good ones
     */
    public record Read(Reviews reviews, List<JourneyMistake> mistakes) {
        public Read {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Whether the file's name says that it holds answers: {@code reviews.yaml}, {@code cantine.reviews.yaml}. */
    public static boolean named(Path file) {
        return String.valueOf(file.getFileName())
                .toLowerCase(Locale.ROOT)
                .matches("(?:.*\\.)?reviews\\.(?:yaml|yml|json)");
    }

    /** Never throws for what an author wrote: it is all in what is read. */
    public Read read(Path file) {
        Mistakes mistakes = new Mistakes(file);
        Reviews reviews = Document.REVIEWS
                .open(file, ROOT, mistakes)
                .map(root -> new Reviews(answers(root, mistakes)))
                .orElse(Reviews.NONE);
        return new Read(reviews, mistakes.all());
    }

    private List<Review> answers(Fields root, Mistakes mistakes) {
        Tree tree = root.tree("answers").orElse(null);
        if (tree == null) {
            root.missing("answers");
            return List.of();
        }
        if (!(tree instanceof Listing listing)) {
            mistakes.add(
                    tree.at(),
                    "Sous «\u00a0answers\u00a0», il faut une liste, chaque question commençant par «\u00a0-\u00a0»\u00a0; il y a "
                            + tree.french() + ".",
                    "Under “answers”, a list is needed, each question beginning with “-”; there is " + tree.english()
                            + ".");
            return List.of();
        }
        List<Review> good = new ArrayList<>();
        listing.items().forEach(item -> one(item, mistakes).ifPresent(good::add));
        return good;
    }

    private Optional<Review> one(Tree item, Mistakes mistakes) {
        int before = mistakes.count();
        if (!(item instanceof Mapping mapping)) {
            mistakes.add(
                    item.at(),
                    "Une réponse est faite de clés et de valeurs\u00a0; il y a " + item.french() + ".",
                    "An answer is made of keys and values; there is " + item.english() + ".");
            return Optional.empty();
        }
        Fields fields = new Fields(mapping, mistakes, KEYS);
        String check = checks.read(fields, mistakes);
        String target = text(fields, "target");
        String screen = text(fields, "screen");
        if (target.isEmpty() && screen.isEmpty()) {
            mistakes.add(
                    mapping.at(),
                    "Dites de quoi il s’agit\u00a0: «\u00a0target\u00a0» (l’élément) ou «\u00a0screen\u00a0» (l’écran).",
                    "Say what it is about: “target” (the element) or “screen”.",
                    List.of("target", "screen"));
        }
        Answer answer = answer(fields, mistakes);
        String who = answer == null ? text(fields, "who") : fields.must("who");
        LocalDate when = answer == null ? null : Days.must("when", fields, mistakes);
        return mistakes.count() > before
                ? Optional.empty()
                : Optional.of(new Review(
                        check,
                        target,
                        screen,
                        text(fields, "journey"),
                        text(fields, "site"),
                        text(fields, "question"),
                        answer,
                        who,
                        when,
                        text(fields, "note")));
    }

    /** What was answered; null when nothing was, or when the mistake is told. */
    private static @Nullable Answer answer(Fields fields, Mistakes mistakes) {
        String text = text(fields, "answer");
        if (text.isEmpty()) {
            return null;
        }
        Optional<Answer> answer = Arrays.stream(Answer.values())
                .filter(one -> one.word().equals(text))
                .findFirst();
        if (answer.isEmpty()) {
            mistakes.add(
                    fields.at("answer"),
                    Mistakes.fr(text)
                            + " n’est pas une réponse\u00a0: écrivez problem (c’est un obstacle) ou no-problem (ce"
                            + " n’en est pas un), ou laissez vide.",
                    Mistakes.en(text) + " is no answer: write problem (it is a barrier) or no-problem (it is none), or"
                            + " leave it empty.",
                    ANSWERS);
        }
        return answer.orElse(null);
    }

    /** The text of a key; "" where there is none, or where only the key is written. */
    private static String text(Fields fields, String key) {
        String text = fields.text(key);
        return text == null ? "" : text;
    }
}
