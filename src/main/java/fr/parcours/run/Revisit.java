package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.evidence.Sight;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks at what a form that is filled in, and not sent, still holds once the person went to the screen before and came forward again, or
 * had it loaded again. Only where nothing is sent anew by it: pages asked for by their address alone; and there
 * and back only where the page was loaded for this form, which comes back with it.
 */
final class Revisit {
    /** The address of the page before, empty where there is none or where it is but another state of this one. */
    private static final String BEFORE =
            "(() => { const all = globalThis.navigation; const one = all?.entries()[all.currentEntry.index - 1];"
                    + " return one && !one.sameDocument && one.url || ''; })()";
    /** The address that this page was asked for by, whatever it calls itself since. */
    private static final String ASKED = "performance.getEntriesByType('navigation')[0]?.name || location.href";

    private static final String LEAVES = "(globalThis.parcoursLeft = true, '')";
    private static final String LEFT = "String(globalThis.parcoursLeft === true)";

    private static final int MOST_TEXTS = 60;

    private final Page page;
    private final FormInHand form;
    private final Documents documents;

    Revisit(Page page, FormInHand form, Documents documents) {
        this.page = page;
        this.form = form;
        this.documents = documents;
    }

    /**
     * Goes to the page before and comes forward again, the form filled in for it; it is told as fresh where the browser did not give back
     * the page as it was left. Empty where it may not, or where forward led elsewhere.
     */
    Optional<Slip> forward() {
        Location here = page.location();
        String before = page.senses().run("", BEFORE);
        if (before.isEmpty() || !documents.loadedFor(here) || !documents.plain(before) || !documents.plain(here)) {
            return Optional.empty();
        }
        form.arrive();
        if (form.guards()) {
            return Optional.empty();
        }
        form.fillIn();
        if (!form.there()) {
            throw new FormInHand.Lost("filled in, the form went away by itself");
        }
        page.senses().run("", LEAVES);
        page.senses().murmurs();
        form.pause();
        page.back();
        page.settle();
        form.pause();
        page.forward();
        page.settle();
        return backAt() ? Optional.of(form.turned(How.FORWARD, !left(), dialogs())) : Optional.empty();
    }

    /**
     * Has the form loaded again.
     *
     * @param earlier whether a place is a screen that was passed before
     */
    Optional<Slip> reload(Predicate<Location> earlier) {
        if (!form.filledIn() || form.guards() || !documents.plain(page.senses().run("", ASKED))) {
            return Optional.empty();
        }
        page.senses().murmurs();
        form.pause();
        page.reload();
        page.settle();
        Location there = page.location();
        if (form.shows(there) || form.named(there)) {
            return Optional.of(form.turned(How.RELOAD, true, dialogs()));
        }
        Sight shown = form.sight();
        End end = earlier.test(there) && emptied(shown) ? End.BEFORE : End.ELSEWHERE;
        List<Sight.Text> says = shown.texts().stream().limit(MOST_TEXTS).toList();
        return Optional.of(form.elsewhere(How.RELOAD, end, there, says, dialogs(), true));
    }

    /** The form as it came, nothing filled in: loaded again, which is looked at, or else asked for by its address. */
    Optional<Slip> afresh(Predicate<Location> earlier) {
        Optional<Slip> slip = reload(earlier);
        if (slip.isEmpty() || !form.there()) {
            form.renew();
        }
        return slip;
    }

    /** Makes sure that the form is in front of the person; whether it was already. */
    private boolean backAt() {
        boolean there = form.there();
        if (!there) {
            form.renew();
        }
        return there;
    }

    private boolean left() {
        return page.senses().run("", LEFT).equals("true");
    }

    private List<String> dialogs() {
        return page.senses().murmurs().dialogs();
    }

    /** Whether the fields in front of the person hold nothing of what was given in them; a list always shows one of its entries. */
    private static boolean emptied(Sight shown) {
        List<Sight.Spot> fields = shown.fields().stream()
                .filter(one -> !one.type().equals("select"))
                .toList();
        return !fields.isEmpty() && fields.stream().noneMatch(Sight.Spot::filled);
    }
}
