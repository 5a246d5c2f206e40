package fr.parcours.result;

import fr.parcours.check.Finding;
import fr.parcours.criteria.Position;
import java.util.List;

/**
 * A failed or doubtful finding in its place on the person's way.
 *
 * @param fingerprint of check, component and screen: the same barrier next week
 * @param alsoSeenBy ids of other checks that said the same of the same thing
 */
public record Judged(Finding finding, Position position, String fingerprint, List<String> alsoSeenBy) {
    public Judged {
        alsoSeenBy = List.copyOf(alsoSeenBy);
    }
}
