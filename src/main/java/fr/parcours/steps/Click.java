package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.Optional;

/**
 * The person presses a button, a link, anything to be pressed.
 *
 * @param twice a double click
 */
record Click(Target command, boolean twice) implements Step {
    @Override
    public String word() {
        return "click";
    }

    @Override
    public String french() {
        return (twice ? "Appuyer deux fois de suite sur " : "Appuyer sur ") + Told.french(command);
    }

    @Override
    public String english() {
        return (twice ? "Double-click " : "Press ") + Told.english(command);
    }

    @Override
    public void perform(Page page, Scene scene) {
        Target said = Targets.said(command, scene);
        if (twice) {
            page.doubleClick(said);
        } else {
            page.click(said);
        }
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
