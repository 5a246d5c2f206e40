package fr.parcours.cli;

import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Trail;
import fr.parcours.run.Progress;

/** Tells on stderr how the run goes, the screen in hand, a line each. */
final class Telling implements Progress {
    private static final int LONGEST = 300;

    @Override
    public void begins(int journeys, int walks, int steps, int pages) {
        System.err.println(Voice.say(
                journeys + (journeys > 1 ? " démarches" : " démarche") + ", " + walks + " parcours, " + steps
                        + " étapes par personne en tout, environ " + pages + " pages demandées aux sites ;"
                        + " une marche qui s’arrête est refaite une fois, là où c’est permis.",
                journeys + (journeys > 1 ? " procedures, " : " procedure, ") + walks + " walks, " + steps
                        + " steps a person in all, about " + pages + " pages asked of the sites;"
                        + " a walk that stops is done once more where that is allowed."));
    }

    @Override
    public void walks(String journey, String persona) {
        System.err.println("→ " + journey + " · " + who(persona));
    }

    @Override
    public void screen(String journey, String persona, int number, String name) {
        if (persona.equals("reference")) {
            System.err.println("  " + journey + Voice.say(" · écran ", " · screen ") + number + " · " + plain(name));
        }
    }

    @Override
    public void waits(String journey, long millis) {
        System.err.println("  " + journey
                + Voice.say(
                        " · attente de " + Lasting.french(millis) + ", sans toucher à rien",
                        " · waiting " + Lasting.english(millis) + ", hands off"));
    }

    @Override
    public void walked(String journey, String persona, String troubleFr, String troubleEn) {
        System.err.println((troubleFr.isEmpty() ? "✓ " : "✗ ") + journey + " · " + who(persona)
                + (troubleFr.isEmpty() ? "" : " : " + plain(Voice.say(troubleFr, troubleEn))));
    }

    @Override
    public void asked(int requests) {
        System.err.println(Voice.say(
                "Requêtes envoyées aux sites : " + requests + ".", "Requests sent to the sites: " + requests + "."));
    }

    @Override
    public void fewer() {
        System.err.println(Voice.say(
                "Un navigateur de moins que demandé : les autres font le travail.",
                "One browser fewer than asked: the others do the work."));
    }

    /** What a page calls itself must not command the terminal: no control, nothing that turns the reading direction. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .filter(point -> switch (Character.getType(point)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
                    default -> true;
                })
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String who(String walk) {
        if (walk.startsWith(Trail.ALSO)) {
            String number = walk.substring(Trail.ALSO.length());
            return Voice.say("page de l’échantillon, hors du parcours, n° ", "page of the sample, off the way, no. ")
                    + number;
        }
        if (walk.startsWith(Trail.LINKED)) {
            return Voice.say("page publiée sur l’accessibilité", "page published on accessibility");
        }
        if (walk.startsWith(Trail.LANGUAGE)) {
            String language = walk.substring(Trail.LANGUAGE.length());
            return Voice.say("parcours demandé en langue « ", "walk asked for in language “")
                    + language
                    + Voice.say(" »", "”");
        }
        if (walk.equals(Trail.STUMBLE)) {
            return Voice.say("erreurs faites exprès", "mistakes made on purpose");
        }
        boolean again = walk.endsWith(Trail.AGAIN);
        String persona = again ? walk.substring(0, walk.length() - Trail.AGAIN.length()) : walk;
        return Profile.byId(persona)
                        .map(profile -> Voice.say(profile.french(), profile.english()))
                        .orElse(Voice.say("parcours nominal", "nominal walk"))
                + (again ? Voice.say(", une seconde fois", ", a second time") : "");
    }
}
