package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.Optional;

/** The person brings the pointer over something, without pressing. */
record Hover(Target thing) implements Step {
    @Override
    public String word() {
        return "hover";
    }

    @Override
    public String french() {
        return "Survoler " + Told.french(thing);
    }

    @Override
    public String english() {
        return "Hover over " + Told.english(thing);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.hover(Targets.said(thing, scene));
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(thing, scene));
    }
}
