package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.References;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.Optional;

/** The person types into a field. What is typed is never told. */
record Fill(Target field, String with) implements Step {
    @Override
    public String word() {
        return "fill";
    }

    @Override
    public String french() {
        return "Remplir " + Told.french(field);
    }

    @Override
    public String english() {
        return "Fill in " + Told.english(field);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.fill(Targets.said(field, scene), scene.value(with));
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(field, scene));
    }

    @Override
    public String data() {
        return References.in(with).stream().findFirst().orElse("");
    }

    @Override
    public String typed() {
        return with;
    }

    /** Records tell their components; this one keeps what is typed to itself. */
    @Override
    public String toString() {
        return "Fill[" + field + "]";
    }
}
