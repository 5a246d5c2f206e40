package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes back to a form that was just sent and taken, looks at what it still holds, and comes forward again. Only where nothing is sent
 * anew by it: between pages asked for by their address alone, or between screens of one page that keeps them in the browser's history.
 */
final class Turning {
    /** Which place of the browser's history this is; a page that only changes what it shows stays at the same. */
    private static final String PLACE = "globalThis.navigation?.currentEntry?.key ?? ''";

    private final Page page;
    private final FormInHand form;
    private final Documents documents;
    private @Nullable Left left;
    private boolean astray;

    Turning(Page page, FormInHand form, Documents documents) {
        this.page = page;
        this.form = form;
        this.documents = documents;
    }

    /**
     * The form, as the person leaves it.
     *
     * @param plain whether its page was asked for by its address alone
     */
    private record Left(Location here, boolean plain, String place) {}

    /** Takes note of where the form is: it is about to be sent for good. */
    void leaving() {
        Location here = page.location();
        left = new Left(here, documents.plain(here), place());
        documents.leaving(here);
    }

    /** Whether forward did not lead to where the person had been. */
    boolean astray() {
        return astray;
    }

    /** Goes there and comes back; empty where it may not, or where nothing would be known of it. */
    Optional<Slip> turn() {
        Left from = left;
        Location next = page.location();
        if (from == null || !form.filledIn() || form.guards() || form.shows(next) || !may(from, next)) {
            return Optional.empty();
        }
        page.senses().murmurs();
        form.pause();
        page.back();
        page.settle();
        Location there = page.location();
        Slip slip = seen(next, there);
        if (slip.end() != End.ACCEPTED) {
            forward(next);
        }
        return Optional.of(slip);
    }

    private boolean may(Left from, Location next) {
        return one(from.here(), next)
                ? !from.place().isEmpty() && !from.place().equals(place())
                : from.plain() && documents.plain(next);
    }

    private Slip seen(Location next, Location there) {
        List<String> dialogs = page.senses().murmurs().dialogs();
        boolean fresh = !one(next, there);
        if (form.shows(there) || form.named(there)) {
            return form.turned(How.BACK, fresh, dialogs);
        }
        End end = alike(next, there) ? End.ACCEPTED : End.ELSEWHERE;
        return form.elsewhere(How.BACK, end, there, List.of(), dialogs, fresh);
    }

    private void forward(Location next) {
        form.pause();
        page.forward();
        page.settle();
        if (!at(next) && documents.plain(next)) {
            page.open(FormPlace.address(next.url()));
            page.settle();
        }
        astray = !at(next);
    }

    private boolean at(Location next) {
        Location here = page.location();
        return alike(next, here) && !form.shows(here);
    }

    private static boolean one(Location a, Location b) {
        return a.document().equals(b.document());
    }

    /** The same screen, of which some fields may come and go. */
    private static boolean alike(Location next, Location here) {
        long shared = next.fields().stream().filter(here.fields()::contains).count();
        return Forms.path(next.url()).equals(Forms.path(here.url()))
                && next.heading().equals(here.heading())
                && shared * 2 >= next.fields().size();
    }

    private String place() {
        return page.senses().run("", PLACE);
    }
}
