package fr.parcours.cli;

import fr.parcours.reports.UnreadableResult;
import fr.parcours.selenium.NoBrowser;

/** The last fence: what went wrong becomes one sentence, never a stack of code. */
final class Faults {
    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private Faults() {}

    static int tell(Exception failure) {
        if (failure instanceof Refusal refusal) {
            System.err.println("parcours : " + refusal.in(Voice.language()));
        } else if (failure instanceof UnreadableResult unread) {
            System.err.println("parcours : " + unread.sentence().in(Voice.language()));
        } else if (failure instanceof NoBrowser none) {
            System.err.println("parcours : " + (Voice.french() ? none.french() : none.english()));
        } else {
            LOG.log(System.Logger.Level.DEBUG, "fault", failure);
            String what = failure.getClass().getSimpleName() + ": " + failure.getMessage();
            System.err.println(Voice.say(
                    "parcours : une erreur de l’outil l’empêche de continuer (" + what + ").",
                    "parcours: an error of the tool prevents it from going on (" + what + ")."));
        }
        return Exit.COULD_NOT.code();
    }
}
