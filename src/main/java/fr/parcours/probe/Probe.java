package fr.parcours.probe;

import fr.parcours.browser.Page;
import fr.parcours.evidence.Evidence;

/** Looks at a page and freezes one kind of evidence. A look that disturbs the page puts it back. */
public interface Probe {
    /** The kind of evidence it freezes. */
    Class<? extends Evidence> kind();

    /** Whether what it sees depends on who walks: then it looks on every walk, otherwise on the reference walk only. */
    default boolean everyWalk() {
        return false;
    }

    /** Whether it must look again at a screen that changed, and not only on arrival. */
    default boolean everyMoment() {
        return true;
    }

    Evidence look(Page page);

    /** The same where answers may be changed on the way and put back: on a bench, a demonstration, or a site that agreed. */
    default Probe freely() {
        return this;
    }
}
