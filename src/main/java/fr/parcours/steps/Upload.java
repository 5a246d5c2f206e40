package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.Optional;

/** The person hands over a document. */
record Upload(Target field, String file) implements Step {
    @Override
    public String word() {
        return "upload";
    }

    @Override
    public String french() {
        return "Déposer un fichier dans " + Told.french(field);
    }

    @Override
    public String english() {
        return "Hand over a file in " + Told.english(field);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.upload(Targets.said(field, scene), scene.file(file));
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(field, scene));
    }
}
