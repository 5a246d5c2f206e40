package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Reveals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Presses one arrow in tabs, a menu, a slider… that a page makes by itself, the one that its kind answers, and the one that leads back; the
 * others only where it stays deaf, and then a letter where a script hears of keys.
 */
final class Arrows {
    /** Where none of these is, nothing more is asked. */
    static final String ANY = "[role=tablist],[role=menu],[role=menubar],[role=radiogroup],[role=listbox],"
            + "[role=slider],[role=tree],[role=grid]";

    private static final String SCRIPT = PackedScript.read(Arrows.class, "arrows.js");
    /** Some scripts answer a moment later. */
    private static final long LATE_MILLIS = 40;

    /** Letters are heard, and may be heard by more than what is tried. */
    private static final String UNTRIED = "?";

    private static final int MOST_LEADING = 50;

    private final Senses senses;
    private final String number;

    private Arrows(Senses senses, String number) {
        this.senses = senses;
        this.number = number;
    }

    /**
     * The number of each that may be tried, with what tells its like; one a line.
     *
     * @param free whether what holds an answer may be tried too
     */
    static String found(Senses senses, List<FocusWalk.Handler> handlers, boolean free) {
        if (!free && handlers.stream().anyMatch(one -> one.path().isEmpty() && leads(one))) {
            return ""; // the page itself hears of keys, and does something that nobody agreed to
        }
        String leading = paths(handlers, one -> !one.path().isEmpty() && leads(one));
        String keyed =
                paths(handlers, one -> one.events().stream().anyMatch(event -> event.startsWith("key")) && !leads(one));
        return senses.run("", SCRIPT + "parcoursArrows.find([" + leading + "], [" + keyed + "], " + free + ")");
    }

    private static String paths(List<FocusWalk.Handler> handlers, Predicate<FocusWalk.Handler> which) {
        return handlers.stream()
                .filter(which)
                .map(one -> "'" + one.path() + "'")
                .limit(MOST_LEADING)
                .collect(Collectors.joining(","));
    }

    /** A key, the focus or a change that sends what is filled in, or leads elsewhere. */
    private static boolean leads(FocusWalk.Handler one) {
        return one.does().stream()
                .anyMatch(deed -> deed.matches("(key|focus|change|input)\\w* (acts|leaves|opens|reloads).*"));
    }

    /** Nothing when it does not take the focus, or when only letters are left to try and nobody agreed to that. */
    static Optional<Reveals.Arrowed> of(Senses senses, String number) {
        return new Arrows(senses, number).trial();
    }

    private Optional<Reveals.Arrowed> trial() {
        String[] told = senses.run("", String.format(Locale.ROOT, "parcoursArrows.to(%s)", number))
                .split("\t", -1);
        if (told.length < 2) {
            return Optional.empty();
        }
        try {
            if (answers(told[1].split(" ", -1))) {
                return Optional.of(new Reveals.Arrowed(told[0], true, false));
            }
            String letters = senses.run("", "parcoursArrows.letters()");
            return letters.equals(UNTRIED)
                    ? Optional.empty()
                    : Optional.of(new Reveals.Arrowed(told[0], false, lettered(letters.split(" ", -1))));
        } finally {
            senses.run("", "parcoursArrows.back()");
        }
    }

    /** The four arrows, one by one; what one of them moved is led back by the next. */
    private boolean answers(String[] keys) {
        for (int i = 0; i < keys.length; i++) {
            senses.keys(List.of(keys[i]));
            if (said("answered")) {
                undo(keys[i ^ 1]);
                return true;
            }
        }
        Tour.pause(LATE_MILLIS);
        boolean late = said("answered");
        if (said("opened")) {
            senses.keys(List.of("Escape"));
        }
        return late;
    }

    /** Whether the first letter of another item does anything, after which the first letter of this one leads back. */
    private boolean lettered(String[] letters) {
        if (letters.length < 2) {
            return false;
        }
        senses.keys(List.of(letters[0]));
        Tour.pause(LATE_MILLIS);
        boolean led = said("answered");
        for (int i = 1; led && i < letters.length; i++) {
            senses.keys(List.of(letters[i]));
        }
        return led;
    }

    /** An end that does not turn round keeps the key and moves nothing: there, the key that leads back would move it. */
    private void undo(String back) {
        if (said("opened")) {
            senses.keys(List.of("Escape"));
        } else if (said("changed")) {
            senses.keys(List.of(back));
        }
    }

    private boolean said(String what) {
        return !senses.run("", "parcoursArrows." + what + "()").isEmpty();
    }
}
