package fr.parcours.evidence;

import java.util.List;

/** Errors that the page's scripts raised, and the dialogs (alert, confirm…) that it opened, as texts. */
public record Console(List<String> errors, List<String> dialogs) implements Evidence {
    public Console {
        errors = List.copyOf(errors);
        dialogs = List.copyOf(dialogs);
    }
}
