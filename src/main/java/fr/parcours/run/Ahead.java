package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.journey.Step;
import java.util.List;
import java.util.Optional;

/** The steps of a walk that are still to be done. */
final class Ahead {
    private final Visit visit;
    private List<Step> steps = List.of();

    Ahead(Visit visit) {
        this.visit = visit;
    }

    void are(List<Step> left) {
        steps = List.copyOf(left);
    }

    /** Whether what the author means to do next stands on the page, perhaps more than once; no step after one that leaves is asked. */
    boolean finds(Page page) {
        for (Step step : steps) {
            Optional<Target> target = step.target(visit);
            if (target.isPresent()) {
                try {
                    page.find(target.get());
                    return true;
                } catch (PageFailure elsewhere) {
                    return elsewhere.kind() == PageFailure.Kind.AMBIGUOUS;
                }
            }
            if (step.leaves()) {
                return false;
            }
        }
        return false;
    }
}
