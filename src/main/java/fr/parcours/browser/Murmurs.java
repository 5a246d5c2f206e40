package fr.parcours.browser;

import java.util.List;

/** What the page's scripts complained of, and the dialogs and windows that opened, since it was last asked. */
public record Murmurs(List<String> errors, List<String> dialogs) {
    public Murmurs {
        errors = List.copyOf(errors);
        dialogs = List.copyOf(dialogs);
    }
}
