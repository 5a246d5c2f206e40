package fr.parcours.run;

import fr.parcours.evidence.Published;
import fr.parcours.journey.Journey;

/**
 * Tells how much there is to do before anybody sets out.
 *
 * @param means of the run
 */
record Extent(Means means) {
    /** How much of it there is to do, in steps. */
    int length(Planned plan) {
        return plan.journey().steps().size() * walks(plan);
    }

    /** Each step that can lead elsewhere asks for a page, on each walk; refusing cookies does not as a rule. */
    int pages(Planned plan) {
        long once = plan.journey().steps().stream()
                .map(Journey.Placed::step)
                .filter(step -> (step.leaves() && !step.word().equals("banner"))
                        || step.word().equals("open"))
                .count();
        int also = also(plan);
        return (int) once * (walks(plan) - also)
                + also
                + (means.hurried() || !Beside.bound(plan) ? 0 : Published.values().length)
                + (means.stumbles(plan) ? Forms.most(plan.journey()) * Stumbler.PAGES : 0);
    }

    int walks(Planned plan) {
        int languages = means.hurried() ? 0 : Beside.languages(plan).size();
        return 1 + plan.personas().size() + also(plan) + languages + (means.stumbles(plan) ? 1 : 0);
    }

    private int also(Planned plan) {
        return means.hurried() ? 0 : plan.journey().also().size();
    }
}
