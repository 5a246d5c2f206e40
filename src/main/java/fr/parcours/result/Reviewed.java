package fr.parcours.result;

import fr.parcours.check.Finding;
import fr.parcours.check.Reviews.Review;

/**
 * A question that a check could not answer, and that a person did.
 *
 * @param screen its number, 0 for the journey as a whole
 * @param finding the doubt, as it was before the answer
 */
public record Reviewed(int screen, Finding finding, Review review) {
    public Reviewed {
        if (review.answer() == null) {
            throw new IllegalArgumentException("nobody answered");
        }
    }
}
