package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;

/** The person goes back to the page before. */
record Back() implements Step {
    @Override
    public String word() {
        return "back";
    }

    @Override
    public String french() {
        return "Revenir à la page précédente";
    }

    @Override
    public String english() {
        return "Go back to the page before";
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.back();
    }

    @Override
    public boolean leaves() {
        return true;
    }
}
