package fr.parcours.score;

import static fr.parcours.score.Told.failed;
import static fr.parcours.score.Told.journey;
import static fr.parcours.score.Told.met;
import static fr.parcours.score.Told.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.RunResult;
import fr.parcours.result.Steadiness;
import fr.parcours.score.Gate.Asked;
import fr.parcours.score.Gate.Compared;
import fr.parcours.score.Gate.State;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Asked WRITTEN = new Asked(true, null, null, null);

    @Test
    void nothing_asked_is_nothing_said() {
        Gate gate = gate(run("r", journey("a").walks(Profile.KEYBOARD, Outcome.BLOCKED, 2)), WRITTEN);
        assertThat(gate.lines()).isEmpty();
    }

    @Test
    void a_blocked_condition_breaks_unless_it_is_tolerated() {
        Told stopped = journey("a").walks(Profile.KEYBOARD, Outcome.BLOCKED, 2, Steadiness.CONFIRMED);
        Gate strict = gate(run("r", stopped.asks("blocked", "none")), WRITTEN);
        assertThat(strict.broken()).isTrue();
        assertThat(said(strict, State.BROKEN))
                .singleElement()
                .asString()
                .contains("Clavier seul", "écran 2", "deux fois");
        assertThat(gate(run("r", stopped.asks("blocked", "smartphone, keyboard")), WRITTEN)
                        .broken())
                .isFalse();
    }

    @Test
    void a_gate_that_is_not_to_be_applied_is_not() {
        Told stopped = journey("a")
                .walks(Profile.KEYBOARD, Outcome.BLOCKED, 2)
                .asks("blocked", "none")
                .asks("index", "100");
        assertThat(gate(run("r", stopped), new Asked(false, null, null, null)).lines())
                .isEmpty();
    }

    @Test
    void nobody_walked_is_said() {
        Gate gate = gate(run("r", journey("a").asks("blocked", "none")), WRITTEN);
        assertThat(said(gate, State.TOLD)).singleElement().asString().contains("aucune condition n’a été parcourue");
    }

    @Test
    void the_more_demanding_of_the_file_and_the_command_line_wins() {
        Told good = journey("a").asks("index", "100");
        assertThat(gate(run("r", good), WRITTEN).in(State.HELD)).hasSize(1);
        Told poor = journey("a").measured(false).asks("coverage", "0");
        assertThat(gate(run("r", poor), new Asked(true, null, 0.3, null)).broken())
                .isTrue();
        assertThat(gate(run("r", poor), WRITTEN).broken()).isFalse();
    }

    @Test
    void an_index_of_nothing_neither_holds_nor_breaks() {
        Gate gate = gate(run("r", journey("a").measured(false)), new Asked(true, 10.0, null, null));
        assertThat(gate.broken()).isFalse();
        assertThat(gate.unsure()).isTrue();
    }

    @Test
    void a_flaky_walk_never_passes_silently() {
        Gate nominal = gate(run("r", journey("a").ends(JourneyResult.Outcome.COMPLETED, Steadiness.FLAKY)), WRITTEN);
        assertThat(nominal.unsure()).isTrue();
        Gate condition =
                gate(run("r", journey("a").walks(Profile.KEYBOARD, Outcome.COMPLETED, 4, Steadiness.FLAKY)), WRITTEN);
        assertThat(said(condition, State.UNSURE)).singleElement().asString().contains("Clavier seul");
        assertThat(condition.broken()).isFalse();
    }

    @Test
    void new_barriers_asked_for_without_a_baseline_are_said_not_to_have_been_looked_for() {
        Gate gate = gate(run("r", journey("a").asks("new-barriers", "none")), WRITTEN);
        assertThat(said(gate, State.TOLD)).singleElement().asString().contains("--baseline");
    }

    @Test
    void a_new_barrier_breaks_and_is_told_in_words() {
        RunResult before = run("r", journey("a").screen("Adresse", failed("label", "textbox")));
        RunResult after = run("r", journey("a").screen("Adresse", failed("label", "textbox"), failed("size", "link")));
        Gate gate = gate(after, against(before, null));
        assertThat(said(gate, State.BROKEN))
                .singleElement()
                .asString()
                .contains("1 obstacle nouveau", "link", "Adresse");
        assertThat(gate(before, against(before, null)).in(State.HELD)).hasSize(1);
    }

    @Test
    void an_improvement_never_fails() {
        RunResult before = run(
                "r",
                journey("a")
                        .screen("Adresse", failed("label", "textbox"))
                        .walks(Profile.KEYBOARD, Outcome.BLOCKED, 1)
                        .whole(met(Profile.KEYBOARD, "keyboard-way", "button", 1)));
        RunResult after = run("r", journey("a").screen("Adresse").walks(Profile.KEYBOARD, Outcome.COMPLETED, 1));
        Gate gate = gate(after, against(before, null));
        assertThat(gate.broken()).isFalse();
        assertThat(gate.unsure()).isFalse();
        assertThat(said(gate, State.TOLD)).anyMatch(one -> one.contains("n’est plus arrêtée"));
    }

    @Test
    void losing_sight_of_a_condition_or_of_a_journey_never_passes_silently() {
        RunResult before = run("r", journey("a").walks(Profile.KEYBOARD, Outcome.COMPLETED, 1), journey("b"));
        Gate gate = gate(run("r", journey("a")), against(before, null));
        assertThat(said(gate, State.UNSURE))
                .hasSize(2)
                .anyMatch(one -> one.contains("« b »"))
                .anyMatch(one -> one.contains("Clavier"));
    }

    @Test
    void losing_sight_of_a_share_is_told() {
        RunResult before = run("r", journey("a"));
        Gate gate = gate(run("r", journey("a").measured(false)), against(before, null));
        assertThat(said(gate, State.TOLD))
                .anyMatch(one -> one.contains("100 % avant") && one.contains("0 % maintenant"));
    }

    @Test
    void a_journey_that_the_baseline_does_not_know_has_no_new_barriers() {
        RunResult after = run("r", journey("b").screen("Adresse", failed("label", "textbox")));
        Gate gate = gate(after, against(run("r"), null));
        assertThat(gate.broken()).isFalse();
        assertThat(said(gate, State.TOLD)).singleElement().asString().contains("n’était pas dans le passage");
    }

    @Test
    void what_our_rules_brought_to_light_is_told_apart_and_breaks_nothing() {
        RunResult before = run("old", journey("a").screen("Adresse"));
        RunResult again = run("new", journey("a").screen("Adresse", failed("size", "link")));
        Gate gate = gate(again, against(before, again));
        assertThat(gate.broken()).isFalse();
        assertThat(gate.lines()).filteredOn(line -> line.rule().equals("rules")).hasSize(2);
        Gate blind = gate(again, against(before, null));
        assertThat(blind.broken()).isFalse();
        assertThat(said(blind, State.TOLD)).anyMatch(one -> one.contains("dont les preuves ne sont pas là"));
    }

    @Test
    void another_axe_core_is_other_rules() {
        Baseline ours = Baseline.of(run("r"));
        assertThat(ours.sameRules(new Baseline("x", "", "r", "5", List.of()))).isFalse();
        assertThat(ours.sameRules(new Baseline("x", "", "r", "4", List.of()))).isTrue();
    }

    @Test
    void figures_are_never_rounded_up_to_what_was_asked() {
        assertThat(GateWords.tenth(59.97, 60, "fr")).isEqualTo("59,9");
        assertThat(GateWords.share(0.6999, 0.7, "en")).isEqualTo("69.9%");
        assertThat(GateWords.tenth(74.87, 60, "fr")).isEqualTo("74,9");
        assertThat(GateWords.share(0.7, 0.7, "fr")).isEqualTo("70 %");
    }

    private static Gate gate(RunResult run, Asked asked) {
        return Gate.of(run, Score.of(run), asked);
    }

    private static Asked against(RunResult before, @Nullable RunResult again) {
        return new Asked(
                true, null, null, new Compared(Baseline.of(before), again == null ? null : Baseline.of(again)));
    }

    private static List<String> said(Gate gate, State state) {
        return gate.in(state).stream()
                .map(line -> line.sentence().fr().replace('\u00a0', ' '))
                .toList();
    }
}
