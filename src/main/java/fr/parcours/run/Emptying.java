package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Sight;
import java.util.Optional;

/**
 * Empties a form of what a person gives in it, so that it can be sent empty. A page may have filled it in again by itself, once it was
 * loaded again or as soon as it was emptied: sent so, it would be sent for good.
 */
final class Emptying {
    private final Page page;
    private final FormInHand form;
    private final Sight first;

    /** @param first the form as it came, before anybody had filled it in */
    Emptying(Page page, FormInHand form, Sight first) {
        this.page = page;
        this.form = form;
        this.first = first;
    }

    /** How the form stands, once empty: nothing typed in it, and chosen what was chosen when it came. Nothing where it cannot be made so. */
    Optional<Sight> empty(Sight found) {
        boolean touched = false;
        for (FormEntry entry : form.entries()) {
            if (form.in(found, entry).filter(one -> !clear(entry, one)).isPresent()) {
                clear(entry, found);
                touched = true;
            }
        }
        if (!touched) {
            return Optional.of(found);
        }
        page.settle();
        Sight now = form.sight();
        boolean clear = form.entries().stream()
                .allMatch(entry -> form.in(now, entry).stream().allMatch(one -> clear(entry, one)));
        return clear ? Optional.of(now) : Optional.empty();
    }

    private boolean clear(FormEntry entry, Sight.Spot now) {
        return !now.filled()
                || (!entry.written()
                        && first.of(now.key())
                                .filter(one -> one.held().equals(now.held()))
                                .isPresent());
    }

    private void clear(FormEntry entry, Sight found) {
        boolean box = form.in(found, entry)
                .filter(one -> one.type().equals("checkbox"))
                .isPresent();
        try {
            if (entry.written()) {
                page.fill(entry.target(), "");
            } else if (box) {
                page.tick(entry.target(), false);
            }
        } catch (PageFailure held) {
            if (held.kind() != PageFailure.Kind.UNEXPECTED && held.kind() != PageFailure.Kind.NOT_WORKABLE) {
                throw held;
            } // it stays as it is, which is seen next
        }
    }
}
