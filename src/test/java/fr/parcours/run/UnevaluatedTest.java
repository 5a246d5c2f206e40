package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A screen that was not evaluated is told, and what was not found elsewhere is not known rather than absent. */
class UnevaluatedTest {
    private static final About LABEL = About.screen("field-label", Set.of()).feeds("REM03", "ERR03", "NAV05");

    /** Finds nothing to judge anywhere. */
    private static final Check FINDS_NOTHING = new Check() {
        @Override
        public About about() {
            return LABEL;
        }

        @Override
        public Stream<Finding> judge(Snapshot snapshot) {
            return Stream.of();
        }
    };

    @Test
    void what_no_screen_shows_does_not_apply() {
        JourneyResult journey = judged("", null);
        assertThat(state(journey)).isEqualTo(IndicatorResult.State.NOT_APPLICABLE);
        assertThat(journey.screens()).allMatch(one -> one.evaluated());
    }

    @Test
    void what_a_wall_may_hide_is_not_measured() {
        JourneyResult journey = judged("login", null);
        assertThat(state(journey)).isEqualTo(IndicatorResult.State.NOT_MEASURED);
        assertThat(journey.screens().get(0).evaluated()).isTrue();
        assertThat(journey.screens().get(1).evaluated()).isFalse();
        assertThat(String.valueOf(journey.screens().get(1).reason())).contains("se connecter");
    }

    @Test
    void what_a_form_answers_to_mistakes_is_not_known_where_nobody_erred() {
        Act fill = act("fill", null);
        assertThat(error(judged(List.of(screen(1, "")), fill))).isEqualTo(IndicatorResult.State.NOT_MEASURED);
        assertThat(error(judged(List.of(answering(End.ACCEPTED)), fill))).isEqualTo(IndicatorResult.State.NOT_MEASURED);
        assertThat(error(judged(List.of(answering(End.REFUSED)), fill)))
                .isEqualTo(IndicatorResult.State.NOT_APPLICABLE);
        assertThat(error(judged(List.of(screen(1, "")), act("click", null))))
                .isEqualTo(IndicatorResult.State.NOT_APPLICABLE);
    }

    @Test
    void what_a_form_still_holds_is_not_known_where_nobody_went_back_to_it() {
        assertThat(state(judged(List.of(answering(End.REFUSED)), act("fill", null)), "NAV05"))
                .isEqualTo(IndicatorResult.State.NOT_MEASURED);
        assertThat(state(judged(List.of(screen(1, "")), act("click", null)), "NAV05"))
                .isEqualTo(IndicatorResult.State.NOT_APPLICABLE);
    }

    private static IndicatorResult.State error(JourneyResult journey) {
        return state(journey, "ERR03");
    }

    /** A screen whose form was sent with a mistake. */
    private static Snapshot answering(End end) {
        Slips.Slip slip = new Slips.Slip(
                Slips.How.EMPTY,
                List.of(),
                "",
                end,
                false,
                false,
                List.of(),
                List.of(),
                Slips.Focus.ELSEWHERE,
                List.of(),
                List.of(),
                List.of());
        return new Snapshot(screen(1, "").moment(), List.of(new Slips(List.of(slip), "")), Map.of());
    }

    @Test
    void a_walk_that_broke_tells_the_screen_the_step_and_what_was_being_done() {
        Act.Trouble trouble = new Act.Trouble("NOT_FOUND", "Rien ne répond.", "Nothing answers.", "");
        JourneyResult journey = judged("", trouble);
        assertThat(Objects.requireNonNull(journey.reason()).fr())
                .isEqualTo(
                        "À l’écran 2, étape 3 sur 4 («\u00a0Appuyer sur « Continuer »\u00a0»)\u00a0: Rien ne répond.");
        assertThat(Objects.requireNonNull(journey.reason()).en()).startsWith("On screen 2, step 3 of 4");
    }

    private static IndicatorResult.State state(JourneyResult journey) {
        return state(journey, "REM03");
    }

    private static IndicatorResult.State state(JourneyResult journey, String indicator) {
        return journey.indicators().stream()
                .filter(one -> one.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static JourneyResult judged(String obstacle, Act.@Nullable Trouble trouble) {
        return judged(List.of(screen(1, ""), screen(2, obstacle)), act("click", trouble));
    }

    private static Act act(String word, Act.@Nullable Trouble trouble) {
        return new Act(3, 2, word, "Appuyer sur « Continuer »", "button", "", "", "", 0, "", trouble);
    }

    private static JourneyResult judged(List<Snapshot> screens, Act act) {
        Act.@Nullable Trouble trouble = act.trouble();
        Subject subject = new Subject(
                "essai",
                "Essai",
                "essai",
                "Site",
                "state",
                "",
                "FR",
                "",
                "",
                "http://127.0.0.1/",
                List.of(),
                "fr",
                true,
                Map.of(),
                List.of("un", "deux", "trois", "quatre"),
                Map.of());
        Walk walk = new Walk(
                Trail.REFERENCE,
                screens,
                List.of(act),
                trouble == null ? Walk.Ending.COMPLETED : Walk.Ending.BROKEN,
                trouble,
                List.of());
        return new Judging(List.of(FINDS_NOTHING)).judge(new Trail(subject, List.of(walk)));
    }

    private static Snapshot screen(int number, String obstacle) {
        Moment moment =
                new Moment(number, number, "Écran", Moment.When.ARRIVAL, "http://127.0.0.1/", "t", 200, "h", obstacle);
        return new Snapshot(moment, List.of(), Map.of());
    }
}
