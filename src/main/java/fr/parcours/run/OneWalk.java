package fr.parcours.run;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Browser.Conditions;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Published;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.persona.Difficulty;
import fr.parcours.persona.Persona;
import fr.parcours.probe.Probe;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One walk of one journey, in a fresh context of the browser; whatever it meets, it ends with one recorded ending. */
final class OneWalk {
    /** What our own errors, and whoever stops us, do to a walk. */
    private static final String INTERRUPTED = "INTERRUPTED";

    private static final String GONE = PageFailure.Kind.BROWSER_GONE.name();

    private final Means means;
    private final Planned plan;
    private final String who;
    private final @Nullable Persona persona;
    private final boolean thorough;
    private final Visit visit;

    /**
     * @param persona who walks; null where nobody is hindered
     * @param thorough whether every look is taken, or those only that depend on who walks
     */
    OneWalk(Means means, Planned plan, String who, @Nullable Persona persona, boolean thorough, Visit visit) {
        this.means = means;
        this.plan = plan;
        this.who = who;
        this.persona = persona;
        this.thorough = thorough;
        this.visit = visit;
    }

    /** Walks, unless this was done by the run that this one goes on with; gives what stopped the walk, null at its end. */
    Act.@Nullable Trouble take(Recorder recorder, Held held) {
        Optional<Recorder.Ending> walked = recorder.ending(who);
        if (walked.isPresent() && !ours(walked.get())) {
            return walked.get().trouble();
        }
        recorder.restart(who);
        if (idle() > 0) {
            recorder.restart(Trail.IDLE);
        }
        Prelude prelude =
                plan.prelude(visit.mark(), means.environment(), means.limits().paceMillis());
        Mask mask = visit.with(means.person()).mask(prelude.values(visit), plan.behindIdentity());
        Map<Integer, Forms.Form> forms = stumbles() ? forms(recorder) : Map.of();
        if (stumbles() && !Stumbling.worth(plan, forms)) {
            return null;
        }
        means.progress().walks(plan.journey().id(), who);
        Act.@Nullable Trouble trouble = guarded(recorder, held, forms, prelude, mask);
        if (trouble != null && (trouble.kind().equals(GONE) || trouble.kind().equals(INTERRUPTED))) {
            held.close();
        }
        means.progress()
                .walked(
                        plan.journey().id(),
                        who,
                        trouble == null ? "" : trouble.french(),
                        trouble == null ? "" : trouble.english());
        return trouble;
    }

    private boolean stumbles() {
        return who.equals(Trail.STUMBLE);
    }

    private Map<Integer, Forms.Form> forms(Recorder recorder) {
        NoWayBack forGood = means.noWayBack();
        Optional<Walk> nominal = Archive.walk(recorder.folder(), Trail.REFERENCE)
                .filter(walk -> !walk.idled())
                .or(() -> Archive.walk(recorder.folder(), Trail.REFERENCE + Trail.AGAIN));
        return forGood == null || nominal.isEmpty()
                ? Map.of()
                : new Forms(plan.journey(), visit, nominal.get(), forGood, plan.bench()).all();
    }

    private static boolean ours(Recorder.Ending ending) {
        Act.Trouble trouble = ending.trouble();
        return trouble != null && trouble.kind().equals(INTERRUPTED);
    }

    private Act.@Nullable Trouble guarded(
            Recorder recorder, Held held, Map<Integer, Forms.Form> forms, Prelude prelude, Mask mask) {
        try {
            return walked(recorder, held, forms, prelude, mask);
        } catch (PageFailure failure) {
            return broken(
                    recorder,
                    new Act.Trouble(
                            failure.kind().name(),
                            mask.apply(failure.french()),
                            mask.apply(failure.english()),
                            mask.apply(failure.element())));
        } catch (UncheckedIOException full) {
            throw full;
        } catch (RuntimeException | StackOverflowError broken) {
            means.problem().accept(plan.journey().id() + ", " + who + ": " + mask.apply(String.valueOf(broken)));
            return broken(
                    recorder,
                    new Act.Trouble(
                            INTERRUPTED,
                            "Le parcours s’est arrêté sur une erreur de l’outil.",
                            "The walk stopped on an error of the tool.",
                            ""));
        }
    }

    private Act.Trouble broken(Recorder recorder, Act.Trouble trouble) {
        recorder.end(who, new Recorder.Ending(Walk.Ending.BROKEN, trouble));
        return trouble;
    }

    private Act.@Nullable Trouble walked(
            Recorder recorder, Held held, Map<Integer, Forms.Form> forms, Prelude prelude, Mask mask) {
        try (Browser.Context context = held.get().open(conditions())) {
            context.within(means.limits().walk(plan.journey().steps().size()) + idle());
            List<Difficulty> difficulties = new ArrayList<>();
            Page plain = context.page();
            Page page = persona == null ? plain : persona.in(plain, difficulties::add);
            try {
                Act.@Nullable Trouble trouble = prelude.play(context, mask);
                if (trouble == null) {
                    context.allow(plan.hosts());
                    Ways ways = ways(recorder, mask);
                    trouble = stumbles()
                            ? new Stumbling(ways, plain, forms).walk()
                            : paper()
                                    ? new PublishedPaper(ways, plain).read()
                                    : new Walker(ways, plain, page, difficulties).walk();
                } else {
                    recorder.end(who, new Recorder.Ending(Walk.Ending.NOT_EVALUATED, trouble));
                }
                recorder.flush();
                return trouble;
            } finally {
                means.requests().addAndGet(context.requests());
            }
        }
    }

    /** Whether all there is to it is a document that the site publishes. */
    private boolean paper() {
        return who.startsWith(Trail.LINKED) && Published.pdf(visit.start());
    }

    private Conditions conditions() {
        long settle = means.limits().settleMillis();
        return persona == null
                ? new Conditions(1366, 768, 1, false, plan.hosts(), plan.language(), settle)
                : persona.conditions(plan.hosts(), plan.language(), settle);
    }

    private Ways ways(Recorder recorder, Mask mask) {
        List<Probe> looks = means.probes().stream()
                .filter(one -> thorough || one.everyWalk())
                .map(one -> plan.mayRepeat() ? one.freely() : one)
                .toList();
        return new Ways(
                plan.journey(),
                who,
                visit,
                recorder,
                new Looking(recorder, mask, looks, who),
                mask,
                means.progress(),
                plan.bench(),
                persona == null && !stumbles(),
                pace(),
                idle(),
                means.cancelled());
    }

    /** Once a journey: a second walk finds out how it goes without. */
    private long idle() {
        return who.equals(Trail.REFERENCE) ? means.idleMillis() : 0;
    }

    /** No site is asked faster than a person would; a bench is ours. */
    private long pace() {
        return plan.bench() ? 0 : means.limits().paceMillis();
    }
}
