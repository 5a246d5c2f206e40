package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;

/**
 * Something only a person can do: a captcha, a strong identity. Where nobody is there to do it, the walk ends, as not evaluated.
 */
record Pause(String reason) implements Step {
    @Override
    public String word() {
        return "pause";
    }

    @Override
    public String french() {
        return "Une personne doit agir\u00a0: " + reason;
    }

    @Override
    public String english() {
        return "A person must act: " + reason;
    }

    @Override
    public void perform(Page page, Scene scene) {
        if (!scene.handOver(french(), english())) {
            throw new PageFailure(PageFailure.Kind.UNEXPECTED, french(), english());
        }
    }

    @Override
    public boolean leaves() {
        return true;
    }
}
