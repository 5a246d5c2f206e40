package fr.parcours.checks;

import java.util.regex.Pattern;

/** How a page speaks of time that is counted, in folded text: for checks that wait, and for those that put a clock forward. */
public final class TimeWords {
    private static final String TIMED =
            "\\bsession\\b|inactiv|\\bexpir|deconnect|deconnexion|temps (restant|limite|imparti|ecoule)|\\b(il (vous )?reste|vous (avez|disposez de|n'avez que)) (encore |environ |plus que )?\\d"
                    + "|tim(e|ed|es) ?-?(out|limit|left|remaining)|(sign|logg?)(ed)? ?out|you (still |only )?have \\d+ ?(s|m|h)";
    private static final String STAYS =
            "prolong|toujours (la|present|devant)|plus de temps|\\brester\\b|poursuivre|continuer|extend|still (there|here)|more time|\\bstay\\b|keep me|continue|\\bpause\\b|suspendre";

    /** Time is counted, and something ends with it. */
    public static final Pattern TOLD = Pattern.compile(TIMED);

    /** One may go on. */
    public static final Pattern STAY = Pattern.compile(STAYS);

    /** What warns of an end, or asks whether somebody is still there. */
    public static final Pattern WARNS =
            Pattern.compile(TIMED + "|" + STAYS + "|\\d ?(secondes?|seconds?|minutes?|min|s)\\b");

    private TimeWords() {}
}
