package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Edge;
import fr.parcours.browser.Target;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import fr.parcours.journey.Written;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The person scrolls, to an end of the page or until something shows; exactly one of the two is there. */
record Scroll(@Nullable Edge edge, @Nullable Target thing) implements Step {
    /** {@code top} and {@code bottom} are the page's ends, unless something beside tells that a thing is meant. */
    static Scroll of(Written written) {
        String to = written.text("to");
        boolean end = written.values().size() == 1 && ("top".equals(to) || "bottom".equals(to));
        if (end) {
            return new Scroll("top".equals(to) ? Edge.TOP : Edge.BOTTOM, null);
        }
        if (written.values().isEmpty()) {
            throw new Misuse(
                    "",
                    "Dites jusqu’où défiler\u00a0: un texte, top ou bottom.",
                    "Say how far to scroll: a text, top or bottom.");
        }
        return new Scroll(null, Targets.read(written, Target.Kind.THING, "to"));
    }

    @Override
    public String word() {
        return "scroll";
    }

    @Override
    public String french() {
        if (thing != null) {
            return "Faire défiler jusqu’à " + Told.french(thing);
        }
        return edge == Edge.TOP ? "Remonter en haut de la page" : "Descendre en bas de la page";
    }

    @Override
    public String english() {
        if (thing != null) {
            return "Scroll to " + Told.english(thing);
        }
        return edge == Edge.TOP ? "Scroll to the top of the page" : "Scroll to the bottom of the page";
    }

    @Override
    public void perform(Page page, Scene scene) {
        if (thing != null) {
            page.scroll(Targets.said(thing, scene));
        } else if (edge != null) {
            page.scroll(edge);
        }
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.ofNullable(thing).map(one -> Targets.said(one, scene));
    }
}
