package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Suppressions;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.check.Where;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is set aside is marked, stays where it was, and weighs as much. */
class SetAsideTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final About LABEL = About.screen("field-label", Set.of()).feeds("REM03");
    private static final About HELP = About.journey("human-help", Set.of()).feeds("ERR09");

    private static final Check EVERY_SCREEN = new Check() {
        @Override
        public About about() {
            return LABEL;
        }

        @Override
        public Stream<Finding> judge(Snapshot snapshot) {
            return Stream.of(Finding.failed(LABEL, new Sentence("Il manque un nom.", "A name is missing."))
                    .where(new Where("#a", "textbox", "Nom", "textbox « Nom » @ main", "0/1", Rect.NONE)));
        }
    };
    private static final Check WHOLE_WAY = new Check() {
        @Override
        public About about() {
            return HELP;
        }

        @Override
        public Stream<Finding> judge(Trail trail) {
            return Stream.of(Finding.failed(HELP, new Sentence("Personne à appeler.", "Nobody to call."))
                    .screens(List.of(2)));
        }
    };

    private static Snapshot screen(int number, String name) {
        Moment moment = new Moment(
                number, number, name, Moment.When.ARRIVAL, "http://127.0.0.1/" + number, name, 200, name, "");
        return new Snapshot(moment, List.of(), Map.of());
    }

    private static Trail trail() {
        Subject subject = new Subject(
                "cantine-aubin",
                "Cantine",
                "cantine",
                "Aubin",
                "local-authority",
                "",
                "FR",
                "",
                "",
                "http://127.0.0.1/",
                List.of(),
                "fr",
                true,
                Map.of(),
                List.of(),
                Map.of());
        Walk walk = new Walk(
                Trail.REFERENCE,
                List.of(screen(1, "Accueil"), screen(2, "Résumé")),
                List.of(),
                Walk.Ending.COMPLETED,
                null,
                List.of());
        return new Trail(subject, List.of(walk));
    }

    private static JourneyResult judged(@Nullable Suppression one) {
        Suppressions suppressions = one == null ? Suppressions.NONE : new Suppressions(List.of(one));
        return new Judging(List.of(EVERY_SCREEN, WHOLE_WAY), suppressions, DAY).judge(trail());
    }

    private static Suppression on(String check, String target, String screen) {
        return new Suppression(check, target, screen, "", "", "Refonte", "Service", DAY);
    }

    private static List<String> marked(JourneyResult journey) {
        return Stream.concat(
                        journey.screens().stream().flatMap(screen -> screen.findings().stream()
                                .filter(one -> one.suppressed() != null)
                                .map(one -> screen.name() + " "
                                        + one.finding().about().id())),
                        journey.findings().stream()
                                .filter(one -> one.suppressed() != null)
                                .map(one -> one.finding().about().id()))
                .toList();
    }

    @Test
    void on_the_screen_that_is_named_or_on_every_one() {
        assertThat(marked(judged(on("field-label", "Nom", "Résumé")))).containsExactly("Résumé field-label");
        assertThat(marked(judged(on("field-label", "Nom", ""))))
                .containsExactly("Accueil field-label", "Résumé field-label");
    }

    @Test
    void on_the_journey_as_a_whole_or_by_a_screen_it_rests_on() {
        assertThat(marked(judged(on("human-help", "", Suppressions.JOURNEY)))).containsExactly("human-help");
        assertThat(marked(judged(on("human-help", Suppressions.PAGE, "Résumé"))))
                .containsExactly("human-help");
        assertThat(marked(judged(on("human-help", "", "Accueil")))).isEmpty();
    }

    @Test
    void nothing_else_changes_the_score_least_of_all() {
        JourneyResult before = judged(null);
        JourneyResult after = judged(on("field-label", "Nom", ""));

        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*suppressed")
                .isEqualTo(before);
        assertThat(score(after)).isEqualTo(score(before));
    }

    private static Score score(JourneyResult journey) {
        return Score.of(new RunResult(
                "essai", new RunResult.Tool("1", "1", "1", "1"), "2026-11-25T00:00:00Z", List.of(journey), List.of()));
    }
}
