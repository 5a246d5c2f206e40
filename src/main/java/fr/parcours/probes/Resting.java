package fr.parcours.probes;

import fr.parcours.browser.Senses;
import fr.parcours.evidence.FocusWalk;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stays with the pointer on what called something up, where a timer is set then, to see whether that goes by itself. */
final class Resting {
    /** What the script of the pointer's coming sets off so many milliseconds later; it does not always say how many. */
    private static final Pattern LATER = Pattern.compile("(?:mouse|pointer)(?:enter|over) later ?(\\d{0,6})");

    private static final long UNTOLD_MILLIS = 2500;
    /** What comes sooner shows something; what comes later is long enough. */
    private static final long LEAST_MILLIS = 700;

    private static final long MOST_MILLIS = 5000;
    private static final long MARGIN_MILLIS = 300;
    private static final long LOOK_MILLIS = 250;

    private Resting() {}

    /** Whether it goes while the pointer rests, and once more after the pointer has come again. */
    static boolean goes(Senses senses, String path, List<FocusWalk.Handler> handlers, Runnable again) {
        OptionalLong rest = handlers.stream()
                .filter(one -> !one.path().isEmpty() && RevealProbe.near(one, path))
                .flatMap(one -> one.does().stream().map(LATER::matcher).filter(Matcher::matches))
                .mapToLong(later -> later.group(1).isEmpty() ? UNTOLD_MILLIS : Long.parseLong(later.group(1)))
                .filter(millis -> LEAST_MILLIS <= millis && millis <= MOST_MILLIS)
                .max();
        if (rest.isEmpty()) {
            return false;
        }
        boolean goes = goes(senses, rest.getAsLong());
        if (goes) {
            again.run();
            goes = RevealProbe.stays(senses) && goes(senses, rest.getAsLong());
            again.run(); // the other looks need it
        }
        return goes;
    }

    private static boolean goes(Senses senses, long millis) {
        for (long waited = 0; waited < millis + MARGIN_MILLIS; waited += LOOK_MILLIS) {
            if (!RevealProbe.stays(senses)) {
                return true;
            }
            Tour.pause(LOOK_MILLIS);
        }
        return !RevealProbe.stays(senses);
    }
}
