package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;

/** The person goes to another tab of the browser: {@code new}, {@code first}, {@code close}, or a title. */
record Tab(String title) implements Step {
    @Override
    public String word() {
        return "tab";
    }

    @Override
    public String french() {
        return switch (title) {
            case "new" -> "Aller au nouvel onglet";
            case "first" -> "Revenir au premier onglet";
            case "close" -> "Fermer l’onglet";
            default -> "Aller à l’onglet " + Told.french(title);
        };
    }

    @Override
    public String english() {
        return switch (title) {
            case "new" -> "Go to the new tab";
            case "first" -> "Go back to the first tab";
            case "close" -> "Close the tab";
            default -> "Go to the tab " + Told.english(title);
        };
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.tab(scene.value(title));
    }

    @Override
    public boolean leaves() {
        return true;
    }
}
