package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;

/** The point of no return: nothing after it is ever done on a real site. */
record Stop(String before) implements Step {
    @Override
    public String word() {
        return "stop";
    }

    @Override
    public String french() {
        return "S’arrêter\u00a0: " + before;
    }

    @Override
    public String english() {
        return "Stop: " + before;
    }

    @Override
    public void perform(Page page, Scene scene) {}

    @Override
    public Mark mark() {
        return new Mark(Mark.Kind.STOP, before);
    }
}
