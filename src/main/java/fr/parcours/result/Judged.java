package fr.parcours.result;

import fr.parcours.check.Finding;
import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.criteria.Position;
import fr.parcours.evidence.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failed or doubtful finding in its place on the person's way.
 *
 * @param fingerprint of check, component and screen: the same barrier next week
 * @param alsoSeenBy ids of other checks that said the same of the same thing
 * @param suppressed who set it aside, why and until when; null when nobody did. It weighs as much either way.
 * @param reviewed the answer of a person that made a barrier of a doubt; null when it was found without anybody's help
 * @param picture of the very moment at which its element stands where it is told to; null when none shows it
 */
public record Judged(
        Finding finding,
        Position position,
        String fingerprint,
        List<String> alsoSeenBy,
        @Nullable Suppression suppressed,
        @Nullable Review reviewed,
        @Nullable Picture picture) {
    public Judged {
        alsoSeenBy = List.copyOf(alsoSeenBy);
    }

    /** One that nobody set aside. */
    public Judged(Finding finding, Position position, String fingerprint, List<String> alsoSeenBy) {
        this(finding, position, fingerprint, alsoSeenBy, null, null, null);
    }

    /** The same, set aside or not. */
    public Judged suppressed(@Nullable Suppression by) {
        return new Judged(finding, position, fingerprint, alsoSeenBy, by, reviewed, picture);
    }

    /** The same, said by a person or not. */
    public Judged reviewed(@Nullable Review by) {
        return new Judged(finding, position, fingerprint, alsoSeenBy, suppressed, by, picture);
    }

    /** The same, shown by a picture or by none. */
    public Judged picture(@Nullable Picture shown) {
        return new Judged(finding, position, fingerprint, alsoSeenBy, suppressed, reviewed, shown);
    }
}
