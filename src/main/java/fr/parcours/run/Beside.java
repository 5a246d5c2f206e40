package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.evidence.Trail;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import fr.parcours.run.Run.Planned;
import java.util.ArrayList;
import java.util.List;

/**
 * A walk beside the way: a page of the sample that the journey names under {@code also}, looked at once, or the same way asked for in
 * another language. Nobody's condition is judged by it.
 *
 * @param walk its name in the evidence
 * @param thorough whether every look is taken, or only what is written is read
 */
record Beside(String walk, Planned plan, boolean thorough) {
    /** All that a journey asks for beside its nominal walk. */
    static List<Beside> of(Planned plan) {
        Journey journey = plan.journey();
        List<Beside> all = new ArrayList<>();
        for (String address : journey.also()) {
            Journey one = journey.stepping(List.of(new Journey.Placed(new Visiting(address), 0)));
            all.add(new Beside(
                    Trail.ALSO + (all.size() + 1),
                    new Planned(one, plan.start(), plan.hosts(), plan.bench(), List.of()),
                    true));
        }
        if (plan.mayRepeat()) {
            journey.languages().stream()
                    .skip(1)
                    .map(language -> new Beside(
                            Trail.LANGUAGE + language,
                            new Planned(
                                    journey.in(language),
                                    plan.start(),
                                    plan.hosts(),
                                    plan.bench(),
                                    List.of(),
                                    plan.before()),
                            false))
                    .forEach(all::add);
        }
        return all;
    }

    /** Goes to a page and does nothing there. */
    private record Visiting(String address) implements Step {
        @Override
        public String word() {
            return "open";
        }

        @Override
        public String french() {
            return "Ouvrir " + address;
        }

        @Override
        public String english() {
            return "Open " + address;
        }

        @Override
        public void perform(Page page, Scene scene) {
            page.open(scene.address(address));
        }

        @Override
        public boolean leaves() {
            return true;
        }
    }
}
