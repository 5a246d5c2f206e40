package fr.parcours.run;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Mask;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Step;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is done before a walk, in the same context so that a connection lasts: journeys that are neither looked at nor judged. When one
 * fails, nothing can be said of the walk.
 */
final class Prelude {
    /** Kind of what befalls before the walk: it never counts as a blocked walk. */
    static final String KIND = "BEFORE";

    /**
     * A journey done first.
     *
     * @param hosts where its pages and frames may go
     * @param bench where its stop may be passed
     */
    record Prior(Journey journey, URI start, List<String> hosts, boolean bench) {
        Prior {
            hosts = List.copyOf(hosts);
        }
    }

    private final List<Prior> priors;
    private final List<Visit> visits;
    private final long paceMillis;

    /**
     * @param mark of the walk, so that an account made before is the one used after
     * @throws Visit.MissingSecret when a secret is not set
     */
    Prelude(List<Prior> priors, String mark, Map<String, String> environment, long paceMillis) {
        this.priors = priors;
        this.visits = priors.stream()
                .map(prior -> new Visit(prior.journey(), prior.start(), mark, environment))
                .toList();
        this.paceMillis = paceMillis;
    }

    /** What is typed on the way, to be hidden afterwards too; the walk's own names win. */
    Map<String, String> values(Visit walk) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < visits.size(); i++) {
            String of = priors.get(i).journey().id() + "-";
            visits.get(i).values().forEach((name, value) -> all.put(of + name, value));
        }
        all.values().removeAll(walk.values().values());
        all.putAll(walk.values());
        return all;
    }

    /** Does them all; gives why the walk cannot begin, null when it can. */
    Act.@Nullable Trouble play(Browser.Context context, Mask mask) {
        for (int i = 0; i < priors.size(); i++) {
            context.allow(priors.get(i).hosts());
            Act.@Nullable Trouble trouble = play(priors.get(i), visits.get(i), context.page(), mask);
            if (trouble != null) {
                return trouble;
            }
        }
        if (!priors.isEmpty()) {
            context.page().frame(""); // the walk looks at the whole page
            context.page().senses().traffic(); // what it heard is not the walk's
            context.page().senses().murmurs();
        }
        return null;
    }

    private Act.@Nullable Trouble play(Prior prior, Visit visit, Page page, Mask mask) {
        List<Step> steps =
                prior.journey().steps().stream().map(Journey.Placed::step).toList();
        int position = 0;
        for (Step step : steps) {
            position++;
            if (step.mark().kind() == Step.Mark.Kind.STOP && !prior.bench()) {
                return null;
            }
            if (step.mark().kind() != Step.Mark.Kind.NONE) {
                continue;
            }
            try {
                Pace.keep(paceMillis);
                Dialogs.foresee(page, visit, step, steps.subList(position, steps.size()));
                step.perform(page, visit);
                page.settle();
                page.received(); // files are kept of the walk only
            } catch (PageFailure failure) {
                return trouble(prior, step, failure, mask);
            }
        }
        return null;
    }

    private static Act.Trouble trouble(Prior prior, Step step, PageFailure failure, Mask mask) {
        boolean gone = failure.kind() == PageFailure.Kind.BROWSER_GONE;
        String title = prior.journey().title();
        return new Act.Trouble(
                gone ? failure.kind().name() : KIND,
                mask.apply("Le parcours à faire d’abord, « " + title + " », s’est arrêté à l’étape « " + step.french()
                        + " » : " + failure.french()),
                mask.apply("The journey to be done first, “" + title + "”, stopped at the step “" + step.english()
                        + "”: " + failure.english()),
                mask.apply(failure.element()));
    }
}
