package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.References;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.Optional;

/** The person chooses one answer of a list, a group of buttons or a combobox. */
record Choose(Target option) implements Step {
    @Override
    public String word() {
        return "choose";
    }

    @Override
    public String french() {
        return "Choisir " + Told.french(option);
    }

    @Override
    public String english() {
        return "Choose " + Told.english(option);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.choose(Targets.said(option, scene));
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(option, scene));
    }

    @Override
    public String data() {
        return option.names().stream()
                .flatMap(name -> References.in(name).stream())
                .findFirst()
                .orElse("");
    }
}
