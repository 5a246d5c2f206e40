package fr.parcours.check;

import fr.parcours.check.Suppressions.Seen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people answered to questions that checks could not: remembered, so that the same question is not asked again. */
public record Reviews(List<Review> all) {
    /** Nobody answered anything. */
    public static final Reviews NONE = new Reviews(List.of());

    /** What a person saw. */
    public enum Answer {
        PROBLEM("problem"),
        NO_PROBLEM("no-problem");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * One question and its answer.
     *
     * @param check id of the check that asked
     * @param target component or name of the element, {@link Suppressions#PAGE} for none; empty for any
     * @param screen name of the screen, {@link Suppressions#JOURNEY} for the journey as a whole; empty for any
     * @param journey id of the journey; empty for any
     * @param site name of the site; empty for any
     * @param question as it was asked, in French or in English: once the page makes it another, the answer no longer holds; empty for any
     * @param answer null as long as nobody answered
     * @param who answered; empty as long as nobody did
     * @param when they did
     * @param note in their words; may be empty
     */
    public record Review(
            String check,
            String target,
            String screen,
            String journey,
            String site,
            String question,
            @Nullable Answer answer,
            String who,
            @Nullable LocalDate when,
            String note) {
        public Review {
            if (check.isBlank() || (target.isBlank() && screen.isBlank())) {
                throw new IllegalArgumentException("a review names its check, and a target or a screen");
            }
            if (answer != null && (who.isBlank() || when == null)) {
                throw new IllegalArgumentException("an answer is somebody's, on some day");
            }
        }

        /** Whether it answers this question, asked at this place. */
        public boolean answers(Seen seen) {
            return answer != null && names(seen);
        }

        /** Whether it is this question, answered or not. */
        public boolean names(Seen seen) {
            Finding finding = seen.finding();
            return check.equals(finding.about().id())
                    && Suppressions.either(journey, Set.of(seen.journey()))
                    && Suppressions.either(site, Set.of(seen.site()))
                    && Suppressions.either(screen, seen.screens())
                    && Suppressions.either(target, Suppressions.names(finding))
                    && Suppressions.either(
                            question,
                            List.of(finding.sentence().fr(), finding.sentence().en()));
        }
    }

    public Reviews {
        all = List.copyOf(all);
    }

    /** The answer to this question; empty when nobody gave one. */
    public Optional<Review> match(Seen seen) {
        return all.stream().filter(one -> one.answers(seen)).findFirst();
    }

    /** Whether this question is there already, answered or not. */
    public boolean knows(Seen seen) {
        return all.stream().anyMatch(one -> one.names(seen));
    }

    /** Questions that wait for somebody. */
    public List<Review> waiting() {
        return all.stream().filter(one -> one.answer() == null).toList();
    }

    /** Answers to questions that were not asked this time: the page changed, or the words are wrong. */
    public List<Review> stale(Collection<Review> used) {
        return all.stream()
                .filter(one -> one.answer() != null && !used.contains(one))
                .toList();
    }
}
