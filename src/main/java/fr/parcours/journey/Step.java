package fr.parcours.journey;

import fr.parcours.browser.Page;
import fr.parcours.browser.Reply;
import fr.parcours.browser.Target;
import java.util.Optional;

/** One thing the person does: it performs itself on a page, and tells itself in words. */
public interface Step {
    /** The word an author writes: {@code click}. */
    String word();

    /** What the person does, in French, typed values left out: « Appuyer sur « Continuer » ». */
    String french();

    /** What the person does, in English. */
    String english();

    /** Does it. Fails with {@link fr.parcours.browser.PageFailure}. */
    void perform(Page page, Scene scene);

    /** What it acts upon, empty for steps that act on no element. */
    default Optional<Target> target(Scene scene) {
        return Optional.empty();
    }

    /** Name of the journey's value that it types, empty when none. */
    default String data() {
        return "";
    }

    /** The text that it types as the author wrote it, never to be stored; empty when it types nothing. */
    default String typed() {
        return "";
    }

    /** How it answers a dialog of the browser, told before the step that opens it is done; empty for other steps. */
    default Optional<Reply> reply(Scene scene) {
        return Optional.empty();
    }

    /** What it tells the walker rather than the page. */
    default Mark mark() {
        return Mark.NONE;
    }

    /** Whether it can lead to another screen, so that what is there must be looked at before. */
    default boolean leaves() {
        return false;
    }

    /** What a step tells the walker. */
    record Mark(Kind kind, String text) {
        /** Nothing: it acts on the page. */
        public static final Mark NONE = new Mark(Kind.NONE, "");

        /** Kinds of marks. */
        public enum Kind {
            NONE,
            SCREEN,
            MILESTONE,
            STOP
        }
    }
}
