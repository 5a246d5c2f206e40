package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;

/** The person loads the page again. */
record Reload() implements Step {
    @Override
    public String word() {
        return "reload";
    }

    @Override
    public String french() {
        return "Recharger la page";
    }

    @Override
    public String english() {
        return "Load the page again";
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.reload();
    }

    @Override
    public boolean leaves() {
        return true;
    }
}
