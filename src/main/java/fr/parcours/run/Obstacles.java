package fr.parcours.run;

import fr.parcours.browser.Page.Location;
import java.util.regex.Pattern;

/** Recognises a page that is not the procedure: it is never marked, neither well nor badly. */
final class Obstacles {
    private static final Pattern ROBOT = Pattern.compile(
            "just a moment|attention required|are you a robot|êtes-vous un robot|vérification de sécurité|checking your browser"
                    + "|access denied|accès refusé|pardon our interruption|captcha challenge",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Obstacles() {}

    /** Why the page is not the procedure, a word for {@link #french} and {@link #english}; empty when it is. */
    static String of(Location here) {
        if (here.status() >= 400) {
            return "http-" + here.status();
        }
        if (here.url().startsWith("chrome-error:")) {
            return "unreachable";
        }
        if (ROBOT.matcher(here.title()).find() && here.fields().size() <= 1) {
            return "robot";
        }
        return "";
    }

    static String french(String word) {
        if (word.startsWith("http-")) {
            return "Le site a répondu par une erreur " + word.substring(5) + " : cet écran n’a pas été évalué.";
        }
        return word.equals("robot")
                ? "Le site demande de prouver qu’on n’est pas un robot : cet écran n’a pas été évalué."
                : "Cet écran n’a pas pu être ouvert : il n’a pas été évalué.";
    }

    static String english(String word) {
        if (word.startsWith("http-")) {
            return "The site answered with an error " + word.substring(5) + ": this screen was not evaluated.";
        }
        return word.equals("robot")
                ? "The site asks to prove that one is no robot: this screen was not evaluated."
                : "This screen could not be opened: it was not evaluated.";
    }
}
