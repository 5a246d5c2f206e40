package fr.parcours.score;

import static fr.parcours.score.Ledgers.barrier;
import static fr.parcours.score.Ledgers.measured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Offset<Double> AS_PRINTED = within(0.05);

    private static double index(Entry... entries) {
        return Scoring.figures(measured(entries)).index().value();
    }

    private static PersonaScore persona(Figures figures, Profile profile) {
        return figures.personas().stream()
                .filter(persona -> persona.profile() == profile)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_barrier_is_a_hundred() {
        Figures figures = Scoring.figures(measured());
        assertThat(figures.index()).isEqualTo(new Interval(100, 100, 100));
        assertThat(figures.coverage()).isEqualTo(1);
        assertThat(figures.gains()).isEmpty();
    }

    @Test
    void single_barriers_cost_what_the_reference_says() {
        assertThat(index(barrier("REM03"))).isCloseTo(74.0, AS_PRINTED);
        assertThat(index(new Entry("ACC05", "a", 0.5, Position.PERIPHERY, true)))
                .isCloseTo(99.3, AS_PRINTED);
        assertThat(index(barrier("IDE03"))).isCloseTo(73.5, AS_PRINTED);
        assertThat(index(barrier("IDE03", 0.4))).isCloseTo(92.7, AS_PRINTED);
        assertThat(index(barrier("ACC02"))).isCloseTo(70.9, AS_PRINTED);
    }

    @Test
    void a_keyboard_trap_stops_two_profiles_and_forbids_a_good_letter() {
        Figures figures = Scoring.figures(measured(barrier("ACC02")));
        assertThat(persona(figures, Profile.KEYBOARD).score().value()).isEqualTo(25);
        assertThat(persona(figures, Profile.SCREEN_READER).score().value()).isEqualTo(25);
        assertThat(persona(figures, Profile.BEGINNER).score().value()).isEqualTo(100);
        assertThat(figures.benchLetter(true).french()).isEqualTo("C");
    }

    @Test
    void a_plausible_private_site_gets_a_D_then_a_C_as_it_is_mended() {
        Figures before = Scoring.figures(measured(PLAUSIBLE));
        assertThat(before.index().value()).isCloseTo(47.2, AS_PRINTED);
        assertThat(before.benchLetter(false).french()).isEqualTo("D");
        assertThat(before.gains().get(0)).satisfies(best -> {
            assertThat(best.indicator()).isEqualTo("ACC04");
            assertThat(best.points()).isCloseTo(5.7, AS_PRINTED);
            assertThat(best.certain()).isTrue();
        });

        Figures after = Scoring.figures(
                measured(PLAUSIBLE).without("ACC04", "a").without("IDE01", "a").without("IDE09", "a"));
        assertThat(after.index().value()).isCloseTo(55.3, AS_PRINTED);
        assertThat(after.benchLetter(false).french()).isEqualTo("C");
    }

    @Test
    void who_cannot_finish_has_zero_whatever_else_is_fine() {
        Figures figures = Scoring.figures(Ledgers.ledger(List.of(), List.of(), Set.of(), Set.of(Profile.KEYBOARD)));
        assertThat(persona(figures, Profile.KEYBOARD).score()).isEqualTo(new Interval(0, 0, 0));
        assertThat(persona(figures, Profile.KEYBOARD).blocked()).isTrue();
        assertThat(figures.index().value()).isCloseTo(0.5 * 95 + 0.5 * 200 / 3, within(1e-9));
        assertThat(figures.benchLetter(true).french()).isEqualTo("D");
    }

    @Test
    void an_unseen_barrier_stops_somebody_in_the_low_bound_alone() {
        Entry unseen = new Entry("ACC02", "a", 1, Position.CRITICAL, false);
        PersonaScore keyboard = persona(Scoring.figures(measured(unseen)), Profile.KEYBOARD);
        assertThat(keyboard.score().value())
                .isGreaterThan(60)
                .isEqualTo(keyboard.score().high());
        assertThat(keyboard.score().low()).isEqualTo(25);
    }

    @Test
    void a_doubt_counts_half_and_can_cost_its_bound_or_nothing() {
        Entry doubt = barrier("ACC05", 0.8);
        Figures figures = Scoring.figures(Ledgers.ledger(List.of(), List.of(doubt), Set.of(), Set.of()));
        assertThat(figures.index().high()).isEqualTo(100);
        assertThat(figures.index().value()).isCloseTo(index(barrier("ACC05", 0.4)), within(1e-9));
        assertThat(figures.index().low()).isCloseTo(index(barrier("ACC05", 0.8)), within(1e-9));
        assertThat(figures.coverage()).isLessThan(1);
        assertThat(figures.gains()).singleElement().satisfies(gain -> assertThat(gain.certain())
                .isFalse());
    }

    @Test
    void what_was_not_measured_is_fine_at_best_and_terrible_at_worst() {
        Figures figures = Scoring.figures(new Ledger(Map.of(), Set.of()));
        assertThat(figures.index().value()).isEqualTo(100);
        assertThat(figures.index().low()).isLessThan(15);
        assertThat(figures.coverage()).isZero();
        assertThat(figures.benchLetter(true).french()).isEqualTo("NN");
    }

    @Test
    void what_is_without_object_neither_counts_nor_hides_anything() {
        Map<String, IndicatorState> nothing = new HashMap<>();
        Indicators.all().forEach(indicator -> nothing.put(indicator.id(), IndicatorState.notApplicable()));
        assertThat(Scoring.figures(new Ledger(nothing, Set.of())).index()).isEqualTo(new Interval(100, 100, 100));
    }

    @Test
    void coverage_weighs_heavy_indicators_more() {
        Figures heavy = Scoring.figures(Ledgers.ledger(List.of(), List.of(), Set.of("IDE05"), Set.of()));
        Figures light = Scoring.figures(Ledgers.ledger(List.of(), List.of(), Set.of("LIR12"), Set.of()));
        assertThat(heavy.coverage()).isLessThan(light.coverage()).isBetween(0.9, 1.0);
    }

    @Test
    void says_how_much_each_profile_really_weighs() {
        Figures figures = Scoring.figures(measured(barrier("ACC02")));
        assertThat(persona(figures, Profile.KEYBOARD).effectiveWeight()).isCloseTo(0.025 + 1.0 / 6, within(1e-12));
        assertThat(figures.personas().stream()
                        .mapToDouble(PersonaScore::effectiveWeight)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(figures.personas().stream()
                        .mapToDouble(persona ->
                                persona.effectiveWeight() * persona.score().value())
                        .sum())
                .isCloseTo(figures.index().value(), within(1e-9));
    }

    @Test
    void gives_the_index_without_what_depends_on_who_runs_the_site() {
        Figures figures = Scoring.figures(measured(barrier("INF04"), barrier("IDE01"), barrier("REM03")));
        assertThat(figures.indexWithoutOperator().value()).isCloseTo(index(barrier("REM03")), within(1e-9));
    }

    @Test
    void equal_gains_keep_the_order_of_indicators_then_components() {
        Entry[] same = {
            new Entry("INF01", "z", 0.5, Position.TASK, true),
            new Entry("INF01", "b", 0.5, Position.TASK, true),
            new Entry("INF01", "m", 0.5, Position.TASK, true)
        };
        assertThat(Scoring.figures(measured(same)).gains())
                .extracting(Gain::component)
                .containsExactly("b", "m", "z");
        assertThat(Scoring.figures(measured(barrier("ERR12", 0), barrier("INF01", 0)))
                        .gains())
                .extracting(Gain::indicator)
                .containsExactly("INF01", "ERR12");
    }

    @Test
    void refuses_what_makes_no_sense() {
        for (double severity : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> barrier("REM03", severity)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> barrier("XYZ01")).hasMessageContaining("XYZ01");
        assertThatThrownBy(() -> new Ledger(Map.of("XYZ01", IndicatorState.notMeasured()), Set.of()))
                .hasMessageContaining("XYZ01");
        assertThatThrownBy(() -> new Ledger(Map.of(), Set.of(Profile.SENIOR))).hasMessageContaining("senior");
        IndicatorState misfiled = IndicatorState.measured(List.of(barrier("REM03")));
        assertThatThrownBy(() -> new Ledger(Map.of("REM04", misfiled), Set.of()))
                .hasMessageContaining("REM04");
        assertThatThrownBy(() -> IndicatorState.toReview(List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Thirty barriers of the kind that this trade is known for. */
    private static final Entry[] PLAUSIBLE = Arrays.stream(("INF03 INF04 INF10:.5 INF02:.5 LIR01:.6 LIR04 LIR04:1:b"
                            + " LIR07:.5 NAV01:.4 NAV03 REM01:.6 REM02:.7 REM03:.8 REM04 REM08:.5 IDE01 IDE02:.6"
                            + " IDE08:.75 IDE09:.8 ERR01:.5 ERR02:.6 ERR06 ERR09:.5 ERR10 ACC05:.4 ACC03 ACC04"
                            + " ACC07:.5 TEC01:.5 TEC03:.3")
                    .split(" ", -1))
            .map(word -> word.split(":", -1))
            .map(parts -> new Entry(
                    parts[0],
                    parts.length > 2 ? parts[2] : "a",
                    parts.length > 1 ? Double.parseDouble(parts[1]) : 1,
                    Position.CRITICAL,
                    true))
            .toArray(Entry[]::new);
}
