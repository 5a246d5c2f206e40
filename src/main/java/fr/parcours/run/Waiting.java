package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Idle;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Waits once on a walk, where it was asked to: on the form in which most was given, just before the step that leaves it. What comes of
 * it is kept apart from the walk, for the screen as it was found.
 */
final class Waiting {
    /** Before no step: on the last screen, once all is done. */
    static final int AT_THE_END = Integer.MAX_VALUE;

    private final Ways ways;
    private final Page page;
    private final int place;
    private @Nullable Moment moment;
    private @Nullable Idle idle;

    Waiting(Ways ways, Page page) {
        this.ways = ways;
        this.page = page;
        place = place(ways.journey().steps().stream().map(one -> one.step()).toList(), ways.passStop());
    }

    /** The position, from 1, of the step before which to wait; of two forms as long, the later one: more would be lost. */
    static int place(List<Step> steps, boolean passStop) {
        int best = 0;
        int place = AT_THE_END;
        int given = 0;
        for (int position = 1; position <= steps.size(); position++) {
            Step step = steps.get(position - 1);
            if (step.mark().kind() == Step.Mark.Kind.STOP && !passStop) {
                break;
            }
            if (Forms.GIVES.contains(step.word())) {
                given++;
            } else if (step.leaves()) {
                if (given > 0 && given >= best) {
                    best = given;
                    place = position;
                }
                given = 0;
            }
        }
        return given > 0 && given >= best ? AT_THE_END : place;
    }

    /**
     * Waits if this is the place, once; gives why the walk cannot go on from there, null when it can.
     *
     * @param position of the step that comes, or {@link #AT_THE_END}
     * @param arrived the screen in hand as it was found, null when it was not
     */
    Act.@Nullable Trouble before(int position, @Nullable Moment arrived) {
        boolean here = position == place && ways.idleMillis() > 0 && idle == null;
        if (!here || arrived == null || !arrived.obstacle().isEmpty()) {
            return null;
        }
        if (position == AT_THE_END && page.location().fields().isEmpty()) {
            return null;
        }
        ways.progress().waits(ways.journey().id(), ways.idleMillis());
        moment = arrived;
        Idle seen = new Idling(page, ways.idleMillis()).watch(ways.cut());
        keep(seen);
        return seen.end() == Idle.End.STAYED ? null : trouble(seen);
    }

    /**
     * What stops a walk after the wait may come of it: then it says nothing of the procedure. Gives what went wrong, told so.
     *
     * @param screen number of the screen in hand
     * @param expired whether it says that the session has expired
     */
    Act.Trouble after(Act.Trouble trouble, int screen, boolean expired) {
        Idle seen = idle;
        Moment left = moment;
        if (left == null || trouble.kind().equals("BROWSER_GONE")) {
            return trouble;
        }
        boolean near = screen <= left.screen() + 1;
        if (seen != null && seen.end() == Idle.End.STAYED && near) { // null where the page broke the wait off
            keep(expired ? seen.then(Idle.Next.EXPIRED, shown()) : seen.then(Idle.Next.STOPPED, List.of()));
        }
        return new Act.Trouble(
                Walk.IDLED,
                "Après l’attente demandée\u00a0: " + trouble.french(),
                "After the wait that was asked for: " + trouble.english(),
                trouble.element());
    }

    private List<String> shown() {
        try {
            return Idling.sayings(page);
        } catch (PageFailure gone) {
            return List.of();
        }
    }

    private void keep(Idle seen) {
        idle = seen;
        Optional.ofNullable(moment).ifPresent(left -> ways.recorder()
                .snapshot(Trail.IDLE, new Snapshot(left, List.of(ways.mask().apply(seen)), Map.of())));
    }

    private static Act.Trouble trouble(Idle seen) {
        boolean emptied = seen.end() == Idle.End.EMPTIED;
        return new Act.Trouble(
                "UNEXPECTED",
                emptied ? "ce qui était tapé n’y est plus." : "l’écran n’est plus celui qui avait été laissé.",
                emptied ? "what was typed is no longer there." : "the screen is no longer the one that was left.",
                "");
    }
}
