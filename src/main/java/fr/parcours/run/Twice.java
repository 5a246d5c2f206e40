package fr.parcours.run;

import fr.parcours.check.Sentence;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.Steadiness;
import java.util.Optional;
import java.util.Set;

/** Compares the two walks of one persona, the second being there only because the first did not get to its end. */
final class Twice {
    /** What befalls our tool says nothing of the site's steadiness. */
    private static final Set<String> ACCIDENTS = Set.of("BROWSER_GONE", "INTERRUPTED", Walk.IDLED);

    private static final String GONE = "BROWSER_GONE";

    private Twice() {}

    static Steadiness of(Trail trail, String persona) {
        Optional<Walk> first = trail.first(persona);
        Optional<Walk> again = trail.again(persona);
        if (first.isEmpty() || again.isEmpty()) {
            return Steadiness.ONCE;
        }
        if (kind(first.get()).equals(GONE) && again.get().whole()) {
            return Steadiness.FLAKY; // whether the browser or the page was to blame, nobody can tell
        }
        if (accident(first.get()) || accident(again.get())) {
            return Steadiness.ONCE;
        }
        boolean same = first.get().ending() == again.get().ending()
                && first.get().lastScreen() == again.get().lastScreen()
                && kind(first.get()).equals(kind(again.get()));
        return same ? Steadiness.CONFIRMED : Steadiness.FLAKY;
    }

    /** How the two walks of a flaky persona differed. */
    static Sentence said(Trail trail, String persona) {
        Walk first = trail.first(persona).orElseThrow();
        Walk again = trail.again(persona).orElseThrow();
        if (again.whole()) {
            Act.Trouble trouble = first.trouble();
            String fr = trouble == null ? "" : "\u00a0: " + trouble.french();
            String en = trouble == null ? "" : ": " + trouble.english();
            return new Sentence(
                    "Une fois sur deux seulement\u00a0: l’autre fois, le parcours s’est arrêté à l’écran "
                            + first.lastScreen() + ended(fr),
                    "Only once out of twice: the other time, the walk stopped at screen " + first.lastScreen()
                            + ended(en));
        }
        return new Sentence(
                "Parcourue deux fois, la démarche ne s’est pas arrêtée de la même façon\u00a0: à l’écran "
                        + first.lastScreen() + ", puis à l’écran " + again.lastScreen() + ".",
                "Walked twice, the procedure did not stop in the same way: at screen " + first.lastScreen()
                        + ", then at screen " + again.lastScreen() + ".");
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static boolean accident(Walk walk) {
        return ACCIDENTS.contains(kind(walk));
    }

    private static String kind(Walk walk) {
        Act.Trouble trouble = walk.trouble();
        return trouble == null ? "" : trouble.kind();
    }
}
