package fr.parcours.persona;

import fr.parcours.browser.Browser.Conditions;
import fr.parcours.browser.Page;
import fr.parcours.criteria.Profile;
import java.util.List;
import java.util.function.Consumer;

/** Somebody who walks under constraints. A persona wraps a page in a page, so steps never know who walks. */
public interface Persona {
    /** Whom of the score's nine it stands for. */
    Profile profile();

    /** The conditions of the browser for this walk. */
    Conditions conditions(List<String> hosts, String language, long ceilingMillis);

    /**
     * The page as this person can work it.
     *
     * @param told hears of each difficulty as it is met
     */
    Page in(Page page, Consumer<Difficulty> told);
}
