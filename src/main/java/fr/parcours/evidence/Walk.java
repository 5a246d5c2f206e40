package fr.parcours.evidence;

import fr.parcours.evidence.Act.Trouble;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk of the journey, by one persona.
 *
 * @param persona {@code reference}, {@code keyboard}, {@code screen-reader}, {@code smartphone}…
 * @param ending how it ended
 * @param trouble why it ended early, null when it got to the end
 * @param milestones those passed, in order
 * @param handed files that the site handed over, in order
 */
public record Walk(
        String persona,
        List<Snapshot> snapshots,
        List<Act> acts,
        Ending ending,
        @Nullable Trouble trouble,
        List<Passed> milestones,
        List<Handed> handed) {
    /** The kind of trouble of a walk that our own wait held up. */
    public static final String IDLED = "IDLE";

    /** How a walk ended. */
    public enum Ending {
        /** Did the last step. */
        COMPLETED,
        /** Reached its {@code stop}: whole too. */
        STOPPED,
        /** Was done once by a person, and cannot be done again for them: whole as far as they went. */
        CAPTURED,
        /** Could not go on. */
        BROKEN,
        /** Met something that is not the procedure, or was not begun. */
        NOT_EVALUATED
    }

    public Walk {
        snapshots = List.copyOf(snapshots);
        acts = List.copyOf(acts);
        milestones = List.copyOf(milestones);
        handed = List.copyOf(handed);
    }

    /** A walk on which the site handed nothing over. */
    public Walk(
            String persona,
            List<Snapshot> snapshots,
            List<Act> acts,
            Ending ending,
            @Nullable Trouble trouble,
            List<Passed> milestones) {
        this(persona, snapshots, acts, ending, trouble, milestones, List.of());
    }

    /** The milestone of that name; empty when the walk did not get there. */
    public Optional<Passed> milestone(String name) {
        return milestones.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The walk as if it had been told to stop at that milestone; the walk itself when it did not get there. */
    public Walk upTo(String name) {
        return milestone(name).map(this::upTo).orElse(this);
    }

    private Walk upTo(Passed last) {
        return new Walk(
                persona,
                snapshots.stream()
                        .filter(seen -> seen.moment().number() <= last.moment())
                        .map(seen -> seen.moment().screen() == last.screen() ? seen.unsent() : seen)
                        .toList(),
                acts.subList(0, Math.min(last.acts(), acts.size())),
                Ending.STOPPED,
                null,
                milestones.subList(0, milestones.indexOf(last) + 1),
                handed.stream()
                        .filter(one -> acts.stream().limit(last.acts()).anyMatch(act -> act.step() == one.step()))
                        .toList());
    }

    public boolean whole() {
        return ending == Ending.COMPLETED || ending == Ending.STOPPED || ending == Ending.CAPTURED;
    }

    /** Whether it stopped because of a wait that we had asked for. */
    public boolean idled() {
        Trouble why = trouble;
        return why != null && why.kind().equals(IDLED);
    }

    /** Whether it got further: to its end where the other did not, or to a later screen. */
    boolean furtherThan(Walk other) {
        return whole() == other.whole() ? !whole() && lastScreen() > other.lastScreen() : whole();
    }

    /** The same, told as {@code name}'s. */
    Walk as(String name) {
        return new Walk(name, snapshots, acts, ending, trouble, milestones, handed);
    }

    /** The same, each screen's arrival with what became known of it later, by the screen's number. */
    Walk with(Map<Integer, ? extends Evidence> known) {
        List<Snapshot> joined = snapshots.stream()
                .map(seen -> {
                    Evidence more = known.get(seen.moment().screen());
                    return more == null || seen.moment().when() != Moment.When.ARRIVAL ? seen : seen.with(more);
                })
                .toList();
        return new Walk(persona, joined, acts, ending, trouble, milestones, handed);
    }

    /** Number of the last screen seen or acted on, 0 when none. */
    public int lastScreen() {
        int seen = snapshots.isEmpty()
                ? 0
                : snapshots.get(snapshots.size() - 1).moment().screen();
        return Math.max(seen, acts.isEmpty() ? 0 : acts.get(acts.size() - 1).screen());
    }
}
