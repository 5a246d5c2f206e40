package fr.parcours.run;

import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Published;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Trail;
import fr.parcours.journey.Journey;
import fr.parcours.persona.Persona;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** All walks of one journey: the nominal one, what the journey asks for beside its way, each other person's, and the one that errs. */
final class JourneyWalks {
    private static final System.Logger LOG = System.getLogger(JourneyWalks.class.getName());

    /** Second walks are numbered from here, so that their {@code unique} values differ too. */
    private static final int SECOND = 50;

    private static final int BESIDE = 30;

    private final Means means;
    private final Planned plan;
    private final int position;
    private final Held held;

    /** @param position of the journey in its campaign, from 1 */
    JourneyWalks(Means means, Planned plan, int position, Held held) {
        this.means = means;
        this.plan = plan;
        this.position = position;
        this.held = held;
    }

    /** Walks them all and gives the folder of the evidence. */
    Path walk() {
        // a secret that is not set is told before anything is written
        Visit first = means.visit(plan, position, 0);
        Prelude prelude = plan.prelude(first.mark(), means.environment(), 0);
        Recorder recorder = Recorder.begin(means.folder(), position, plan.subject());
        replay(plan.journey(), new Mask(prelude.values(first)), recorder);
        boolean whole = walkOrTwice(null, 0, recorder);
        if (whole && !means.hurried()) {
            besides(first, recorder);
        }
        int number = 0;
        for (Persona persona : plan.personas()) {
            number++;
            if (means.cancelled().getAsBoolean() || !whole) {
                break; // with no nominal walk to compare with, nothing could be said of the others
            }
            walkOrTwice(persona, number, recorder);
        }
        if (whole && means.stumbles(plan) && !means.cancelled().getAsBoolean()) {
            Visit visit = means.visit(plan, position, number + 1);
            new OneWalk(means, plan, Trail.STUMBLE, null, false, visit).take(recorder, held);
        }
        return recorder.folder();
    }

    /** What the journey asks for beside its way: each of these stands or falls alone. */
    private void besides(Visit first, Recorder recorder) {
        int number = BESIDE;
        for (Beside one : Beside.of(plan, first::address)) {
            if (means.cancelled().getAsBoolean()) {
                return;
            }
            beside(one, number++, recorder);
        }
        for (Published what : Published.values()) {
            if (Beside.bound(plan) && !means.cancelled().getAsBoolean()) {
                int next = number++;
                Beside.published(plan, what, Archive.read(recorder.folder()))
                        .ifPresent(one -> beside(one, next, recorder));
            }
        }
    }

    private void beside(Beside one, int number, Recorder recorder) {
        Visit visit = means.visit(one.plan(), position, number);
        new OneWalk(means, one.plan(), one.walk(), null, one.thorough(), visit).take(recorder, held);
    }

    /** Beside the evidence, what was walked: whoever contests a finding can walk it again with values of their own. */
    private static void replay(Journey journey, Mask mask, Recorder recorder) {
        String name = String.valueOf(journey.file().getFileName());
        try {
            String written = Files.readString(journey.file());
            recorder.journey("journey" + name.substring(Math.max(0, name.lastIndexOf('.'))), mask.apply(written));
        } catch (IOException moved) {
            LOG.log(System.Logger.Level.DEBUG, "the journey's file cannot be read again", moved);
        }
    }

    /**
     * Walks, and once more when that did not get to its end and a second walk is allowed: was it an accident?
     *
     * @param number of the walk, for its {@code unique} values
     * @return whether somebody got to the end
     */
    private boolean walkOrTwice(@Nullable Persona persona, int number, Recorder recorder) {
        String who = persona == null ? Trail.REFERENCE : persona.profile().id();
        Visit visit = means.visit(plan, position, number);
        Act.@Nullable Trouble trouble =
                new OneWalk(means, plan, who, persona, persona == null, visit).take(recorder, held);
        boolean accident = // ours, wherever it happens
                trouble != null && trouble.kind().equals(PageFailure.Kind.BROWSER_GONE.name());
        if (trouble == null
                || means.cancelled().getAsBoolean()
                || (!plan.mayRepeat() && !accident)
                || paused(trouble)) {
            return trouble == null;
        }
        Visit again = means.visit(plan, position, SECOND + number);
        return new OneWalk(means, plan, who + Trail.AGAIN, persona, persona == null, again).take(recorder, held)
                == null;
    }

    /** Whether the walk waits for a person: walking again would wait again. */
    private boolean paused(Act.Trouble trouble) {
        return plan.journey().steps().stream()
                .map(Journey.Placed::step)
                .anyMatch(step -> step.word().equals("pause") && step.french().equals(trouble.french()));
    }
}
