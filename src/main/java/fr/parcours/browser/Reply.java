package fr.parcours.browser;

import org.jspecify.annotations.Nullable;

/**
 * What the person answers to a dialog of the browser (alert, confirm, prompt, “leave this page?”).
 *
 * @param accept OK rather than Cancel
 * @param answer what is typed in the dialog before OK, or null
 * @param says a text that the dialog must hold, or null; one that says something else is dismissed, never accepted
 */
public record Reply(
        boolean accept, @Nullable String answer, @Nullable String says) {
    public Reply {
        if (answer != null && !accept) {
            throw new IllegalArgumentException("nobody answers a dialog and dismisses it");
        }
    }

    /** Records tell their components; this one keeps what is typed to itself. */
    @Override
    public String toString() {
        return accept ? "accept" : "dismiss";
    }
}
