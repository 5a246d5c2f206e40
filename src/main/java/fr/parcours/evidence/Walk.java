package fr.parcours.evidence;

import fr.parcours.evidence.Act.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One walk of the journey, by one persona.
 *
 * @param persona {@code reference}, {@code keyboard}, {@code screen-reader}, {@code smartphone}…
 * @param ending how it ended
 * @param trouble why it ended early, null when it got to the end
 */
public record Walk(
        String persona,
        List<Snapshot> snapshots,
        List<Act> acts,
        Ending ending,
        @Nullable Trouble trouble,
        List<String> milestones) {
    /** How a walk ended. */
    public enum Ending {
        /** Did the last step. */
        COMPLETED,
        /** Reached its {@code stop}: whole too. */
        STOPPED,
        /** Could not go on. */
        BROKEN,
        /** Met something that is not the procedure, or was not begun. */
        NOT_EVALUATED
    }

    public Walk {
        snapshots = List.copyOf(snapshots);
        acts = List.copyOf(acts);
        milestones = List.copyOf(milestones);
    }

    public boolean whole() {
        return ending == Ending.COMPLETED || ending == Ending.STOPPED;
    }

    /** Whether it got further: to its end where the other did not, or to a later screen. */
    boolean furtherThan(Walk other) {
        return whole() == other.whole() ? !whole() && lastScreen() > other.lastScreen() : whole();
    }

    /** The same, told as {@code name}'s. */
    Walk as(String name) {
        return new Walk(name, snapshots, acts, ending, trouble, milestones);
    }

    /** Number of the last screen seen or acted on, 0 when none. */
    public int lastScreen() {
        int seen = snapshots.isEmpty()
                ? 0
                : snapshots.get(snapshots.size() - 1).moment().screen();
        return Math.max(seen, acts.isEmpty() ? 0 : acts.get(acts.size() - 1).screen());
    }
}
