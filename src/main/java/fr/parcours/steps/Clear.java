package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.Optional;

/** The person empties a field. */
record Clear(Target field) implements Step {
    @Override
    public String word() {
        return "clear";
    }

    @Override
    public String french() {
        return "Vider " + Told.french(field);
    }

    @Override
    public String english() {
        return "Empty " + Told.english(field);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.fill(Targets.said(field, scene), "");
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(field, scene));
    }
}
