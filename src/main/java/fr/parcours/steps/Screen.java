package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;

/** The author names the screen in front of the person. */
record Screen(String title) implements Step {
    @Override
    public String word() {
        return "screen";
    }

    @Override
    public String french() {
        return "Écran " + Told.french(title);
    }

    @Override
    public String english() {
        return "Screen " + Told.english(title);
    }

    @Override
    public void perform(Page page, Scene scene) {}

    @Override
    public Mark mark() {
        return new Mark(Mark.Kind.SCREEN, title);
    }
}
