package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;

/** From here on, the person looks only into one frame of the page; {@code top} is the whole page again. */
record Frame(String name) implements Step {
    private boolean whole() {
        return name.equals("top");
    }

    @Override
    public String word() {
        return "frame";
    }

    @Override
    public String french() {
        return whole() ? "Revenir à toute la page" : "Regarder dans le cadre " + Told.french(name);
    }

    @Override
    public String english() {
        return whole() ? "Look at the whole page again" : "Look into the frame " + Told.english(name);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.frame(whole() ? "" : scene.value(name));
    }
}
