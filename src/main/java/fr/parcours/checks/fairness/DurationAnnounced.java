package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the person is told how long it takes before they start. Why, and how to mend: {@code DurationAnnounced.md}. */
final class DurationAnnounced implements Check {
    private static final About ABOUT =
            About.journey("duration-announced", Set.of(Dom.class)).feeds("INF01");
    private static final Sentences WORDS = Sentences.of(DurationAnnounced.class);

    private static final int SHORT_JOURNEY = 3;
    private static final Pattern DURATION = Pattern.compile(
            "\\b(\\d+|une?|deux|trois|quatre|cinq|dix|quinze|vingt|trente|quelques|half an|a few|ten|five)"
                    + "( ?(a|-|et|ou|to) ?\\d+)? ?(petites? )?(minutes?|mins?|mn)\\b|quart d'heure|demi-heure"
                    + "|(duree|temps|prend|prevoyez|comptez|takes|time)\\b.{0,40}\\b(\\d+|une|deux) ?(h|heures?|hours?)\\b");
    // minutes that say something else than how long the procedure takes
    private static final Pattern OTHER_MINUTES = Pattern.compile(
            "session|expir|deconnect|inactiv|reserve|plus que|rappel|repond|appel|par minute|/ ?min|retard|a pied|offre");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        if (!Procedure.administrative(trail)) {
            return Stream.empty();
        }
        List<Snapshot> all = trail.arrivals();
        if (all.size() < SHORT_JOURNEY) {
            // a walk that broke early does not tell how long the procedure is
            boolean whole = trail.walk(Trail.REFERENCE).filter(Walk::whole).isPresent();
            return whole && !all.isEmpty() ? Stream.of(Finding.passed(ABOUT)) : Stream.empty();
        }
        List<Snapshot> before = Beginning.beforeAnswers(trail);
        if (before.stream().anyMatch(screen -> announced(screen.the(Dom.class)))) {
            return Stream.of(Finding.passed(ABOUT));
        }
        List<Integer> screens = Beginning.numbers(before);
        return Stream.of(
                ScreenText.french(trail)
                        ? Finding.failed(ABOUT, WORDS.say("failed")).screens(screens)
                        : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell")).screens(screens));
    }

    private static boolean announced(Dom dom) {
        return ScreenText.lines(dom)
                .map(line -> ScreenText.fold(line.text()))
                .anyMatch(line -> DURATION.matcher(line).find()
                        && !OTHER_MINUTES.matcher(line).find());
    }
}
