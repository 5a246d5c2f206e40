package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Reveals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Presses one arrow in tabs, a menu, a slider… that a page makes by itself, the one that its kind answers, and the one that leads back; the others only where it stays
 * deaf.
 */
final class Arrows {
    /** Where none of these is, nothing more is asked. */
    static final String ANY = "[role=tablist],[role=menu],[role=menubar],[role=radiogroup],[role=listbox],"
            + "[role=slider],[role=tree],[role=grid]";

    private static final String SCRIPT = PackedScript.read(Arrows.class, "arrows.js");
    /** Some scripts answer a moment later. */
    private static final long LATE_MILLIS = 40;

    private static final int MOST_LEADING = 50;

    private final Senses senses;
    private final String number;

    private Arrows(Senses senses, String number) {
        this.senses = senses;
        this.number = number;
    }

    /** The number of each that may be tried, with what tells its like; one a line. */
    static String found(Senses senses, List<FocusWalk.Handler> handlers) {
        String leading = handlers.stream()
                .filter(one -> !one.path().isEmpty() && one.does().stream().anyMatch(Arrows::leads))
                .map(one -> "'" + one.path() + "'")
                .limit(MOST_LEADING)
                .collect(Collectors.joining(","));
        return senses.run("", SCRIPT + "parcoursArrows.find([" + leading + "])");
    }

    /** A key, the focus or a change that sends what is filled in, or leads elsewhere. */
    private static boolean leads(String deed) {
        return deed.matches("(key|focus|change|input)\\w* (acts|leaves|opens|reloads).*");
    }

    /** Nothing when it does not take the focus. */
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
            return Optional.of(new Reveals.Arrowed(told[0], answers(told[1].split(" ", -1))));
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
