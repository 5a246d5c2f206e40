package fr.parcours.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Obligation;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Rect;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.IndicatorResult.Occurrence;
import fr.parcours.result.IndicatorResult.State;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawnScoreTest {
    private static final About LABEL = About.screen("field-label", Set.of()).feeds("REM03");
    private static final Sentence SENTENCE = new Sentence("Le champ n’a pas d’étiquette.", "The field has no label.");

    @Test
    void nothing_measured_gives_no_figure_to_show() {
        assertThat(drawn(List.of(), List.of(), true).measured()).isFalse();
    }

    @Test
    void what_was_not_the_procedure_has_no_figure_to_show() {
        JourneyResult gone = journey(JourneyResult.Outcome.NOT_EVALUATED, all(State.MEASURED), List.of(), false);
        assertThat(Score.drawn(gone).measured()).isFalse();
        JourneyResult broken = journey(JourneyResult.Outcome.BROKEN, all(State.MEASURED), List.of(), false);
        assertThat(Score.drawn(broken).measured()).isTrue();
    }

    @Test
    void a_letter_is_for_benches_only() {
        var measured = all(State.MEASURED);
        assertThat(drawn(measured, List.of(), true).letter()).isNotNull();
        assertThat(drawn(measured, List.of(), false).letter()).isNull();
    }

    @Test
    void a_blocked_condition_scores_zero() {
        DrawnJourney drawn = drawn(all(State.MEASURED), List.of(blocked(Profile.KEYBOARD, "calendar")), true);
        PersonaScore keyboard = drawn.figures().personas().stream()
                .filter(score -> score.profile() == Profile.KEYBOARD)
                .findFirst()
                .orElseThrow();
        assertThat(keyboard.score().value()).isZero();
        assertThat(keyboard.blocked()).isTrue();
    }

    @Test
    void the_same_check_in_two_places_is_one_mend_worth_all_of_it() {
        DrawnJourney both = drawn(List.of(labels("Nom", "Prénom")), List.of(), true);
        DrawnJourney one = drawn(List.of(labels("Nom")), List.of(), true);
        assertThat(both.mends()).singleElement().satisfies(mend -> {
            assertThat(mend.check()).isEqualTo("field-label");
            assertThat(mend.components()).containsExactlyInAnyOrder("Nom", "Prénom");
            assertThat(mend.screens()).containsExactly(1);
            assertThat(mend.sentence()).isEqualTo(SENTENCE);
            assertThat(mend.points()).isGreaterThanOrEqualTo(one.mends().get(0).points());
        });
    }

    @Test
    void what_stops_somebody_is_worth_letting_them_through() {
        var labels = List.of(labels("Nom"));
        DrawnMend free = drawn(labels, List.of(), true).mends().get(0);
        DrawnMend stopping = drawn(labels, List.of(blocked(Profile.SCREEN_READER, "Nom")), true)
                .mends()
                .get(0);
        assertThat(stopping.stops()).containsExactly(Profile.SCREEN_READER);
        assertThat(stopping.points()).isGreaterThan(free.points());
    }

    @Test
    void what_stops_somebody_is_to_be_mended_even_when_no_finding_speaks_of_it() {
        DrawnJourney drawn = drawn(all(State.MEASURED), List.of(blocked(Profile.KEYBOARD, "calendar")), true);
        assertThat(drawn.worthMost(5)).singleElement().satisfies(mend -> {
            assertThat(mend.indicator()).isNull();
            assertThat(mend.stops()).containsExactly(Profile.KEYBOARD);
            assertThat(mend.points()).isPositive();
        });
    }

    @Test
    void a_duty_to_publish_that_was_found_missing_is_to_be_mended_after_all_that_brings_points() {
        About statement = About.journey("statement-reachable", Set.of()).severity(0.2);
        Finding owed =
                Finding.failed(statement.obligation(Obligation.RGAA), SENTENCE).screens(List.of(1));
        Finding disputed = Finding.cannotTell(statement.obligation(Obligation.DISPUTED), SENTENCE);
        Finding advised = Finding.failed(About.journey("clear-start", Set.of()), SENTENCE);
        DrawnJourney drawn = drawn(List.of(labels("Nom")), disputed, advised, owed);
        assertThat(drawn.worthMost(5)).hasSize(2).last().satisfies(mend -> {
            assertThat(mend.check()).isEqualTo("statement-reachable");
            assertThat(mend.duty()).isTrue();
            assertThat(mend.screens()).containsExactly(1);
            assertThat(mend.points()).isZero();
        });
    }

    @Test
    void a_doubt_is_no_mend() {
        IndicatorResult doubt = new IndicatorResult(
                Indicators.byId("REM03").orElseThrow(),
                State.TO_REVIEW,
                null,
                List.of(new Occurrence("Nom", 1, Position.CRITICAL, false, true)),
                "");
        DrawnJourney drawn = drawn(List.of(doubt), List.of(), true);
        assertThat(drawn.mends()).isNotEmpty().noneMatch(DrawnMend::certain);
        assertThat(drawn.worthMost(5)).isEmpty();
    }

    @Test
    void to_review_with_nothing_to_review_counts_as_not_measured() {
        IndicatorResult empty =
                new IndicatorResult(Indicators.byId("REM03").orElseThrow(), State.TO_REVIEW, null, List.of(), "axe");
        assertThat(drawn(List.of(empty), List.of(), true).measured()).isFalse();
    }

    private static IndicatorResult labels(String... components) {
        List<Occurrence> occurrences = Arrays.stream(components)
                .map(component -> new Occurrence(component, 1, Position.CRITICAL, false, false))
                .toList();
        return new IndicatorResult(Indicators.byId("REM03").orElseThrow(), State.MEASURED, null, occurrences, "");
    }

    private static List<IndicatorResult> all(State state) {
        return Indicators.all().stream()
                .map(indicator -> new IndicatorResult(indicator, state, null, List.of(), ""))
                .toList();
    }

    private static PersonaResult blocked(Profile profile, String component) {
        return new PersonaResult(
                profile, PersonaResult.Outcome.BLOCKED, 1, SENTENCE, Where.component(component), null, List.of());
    }

    private static DrawnJourney drawn(List<IndicatorResult> indicators, List<PersonaResult> personas, boolean bench) {
        return drawn(journey(JourneyResult.Outcome.COMPLETED, indicators, personas, bench));
    }

    private static DrawnJourney drawn(List<IndicatorResult> indicators, Finding... whole) {
        List<Judged> found = Arrays.stream(whole)
                .map(one -> new Judged(one, Position.TASK, "", List.of()))
                .toList();
        return drawn(journey(JourneyResult.Outcome.COMPLETED, indicators, List.of(), true, found));
    }

    private static DrawnJourney drawn(JourneyResult journey) {
        RunResult run = new RunResult(
                "r", new RunResult.Tool("0", "0", "0", "0"), "2026-11-23T09:00:00Z", List.of(journey), List.of());
        return Score.of(run).journeys().get(0);
    }

    private static JourneyResult journey(
            JourneyResult.Outcome outcome,
            List<IndicatorResult> indicators,
            List<PersonaResult> personas,
            boolean bench) {
        return journey(outcome, indicators, personas, bench, List.of());
    }

    private static JourneyResult journey(
            JourneyResult.Outcome outcome,
            List<IndicatorResult> indicators,
            List<PersonaResult> personas,
            boolean bench,
            List<Judged> whole) {
        List<Judged> findings = indicators.stream()
                .flatMap(known -> known.occurrences().stream())
                .map(one -> {
                    Where where = new Where("#x", "textbox", "", one.component(), "0", Rect.NONE);
                    Finding failed = Finding.failed(LABEL, SENTENCE).where(where);
                    return new Judged(failed, one.position(), one.component(), List.of());
                })
                .toList();
        return new JourneyResult(
                "j",
                "titre",
                "but",
                new JourneyResult.Site("site", "state", "", "FR", "", "", "http://localhost/"),
                "fr",
                bench,
                outcome,
                outcome == JourneyResult.Outcome.COMPLETED ? null : SENTENCE,
                personas,
                List.of(),
                indicators,
                List.of(),
                List.of(new ScreenResult(1, "écran", "http://localhost/", 200, null, 0, 0, null, findings)),
                whole,
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
