package fr.parcours.cli;

import org.jspecify.annotations.Nullable;

/** The language that we speak to the person at the terminal: French, unless asked otherwise. */
final class Voice {
    private static volatile String language = "en".equals(System.getenv("PARCOURS_LANG")) ? "en" : "fr";

    private Voice() {}

    static void speak(String wanted) {
        if (!wanted.equals("fr") && !wanted.equals("en")) {
            throw new Refusal(
                    "la langue « " + wanted + " » n’est pas connue : fr ou en.",
                    "the language “" + wanted + "” is not known: fr or en.");
        }
        language = wanted;
    }

    /** Speaks as {@code wanted}, or as before when nothing was asked. */
    static void wish(@Nullable String wanted) {
        if (wanted != null) {
            speak(wanted);
        }
    }

    static String language() {
        return language;
    }

    static boolean french() {
        return language.equals("fr");
    }

    static String say(String french, String english) {
        return french() ? french : english;
    }
}
