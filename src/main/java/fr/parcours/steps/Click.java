package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.Optional;

/** The person presses a button, a link, anything to be pressed. */
record Click(Target command) implements Step {
    @Override
    public String word() {
        return "click";
    }

    @Override
    public String french() {
        return "Appuyer sur " + Told.french(command);
    }

    @Override
    public String english() {
        return "Press " + Told.english(command);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.click(Targets.said(command, scene));
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(command, scene));
    }

    @Override
    public boolean leaves() {
        return true;
    }
}
