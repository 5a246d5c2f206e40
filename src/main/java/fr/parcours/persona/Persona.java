package fr.parcours.persona;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.criteria.Profile;
import java.util.List;
import java.util.function.Consumer;

/** Somebody who walks under a constraint: a browser of theirs, and hands of theirs on the page. */
public interface Persona {
    /** Whom this walk stands for. */
    Profile profile();

    /**
     * The browser this person uses.
     *
     * @param hosts where pages and frames may go
     * @param language what the browser asks for
     * @param ceilingMillis how long a page may take to come to rest
     */
    Browser.Conditions conditions(List<String> hosts, String language, long ceilingMillis);

    /**
     * The page as this person works it. What they cannot do at all fails with {@code NOT_WORKABLE}.
     *
     * @param page the page as the browser gives it
     * @param told hears of what was hard but possible, as it happens
     */
    Page in(Page page, Consumer<Difficulty> told);
}
