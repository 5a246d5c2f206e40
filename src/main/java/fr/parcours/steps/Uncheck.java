package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.Optional;

/** The person unticks a box. */
record Uncheck(Target box) implements Step {
    @Override
    public String word() {
        return "uncheck";
    }

    @Override
    public String french() {
        return "Décocher " + Told.french(box);
    }

    @Override
    public String english() {
        return "Untick " + Told.english(box);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.tick(Targets.said(box, scene), false);
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(box, scene));
    }
}
