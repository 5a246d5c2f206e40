package fr.parcours.score;

import static fr.parcours.score.Told.doubt;
import static fr.parcours.score.Told.failed;
import static fr.parcours.score.Told.journey;
import static fr.parcours.score.Told.met;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.Steadiness;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void the_same_run_changes_nothing() {
        Told same = journey("a")
                .screen("Adresse", failed("label", "textbox « Nom » #1"), failed("label", "textbox « Nom » #2"));
        Change change = between(same, same);
        assertThat(change.fresh()).isEmpty();
        assertThat(change.gone()).isEmpty();
        assertThat(change.unchanged()).isEqualTo(2);
    }

    @Test
    void a_page_in_another_order_brings_nothing_new() {
        Told before = journey("a")
                .screen("Adresse", failed("label", "textbox « Nom » #1"), failed("size", "link « Aide » #4"));
        Told after = journey("a")
                .screen("Adresse", failed("size", "link « Aide » #2"), failed("label", "textbox « Nom » #3"));
        assertThat(between(before, after).fresh()).isEmpty();
        assertThat(between(before, after).gone()).isEmpty();
    }

    @Test
    void one_more_of_the_same_is_one_more() {
        Told before = journey("a")
                .screen("Adresse", failed("label", "textbox « Nom » #1"), failed("label", "textbox « Nom » #2"));
        Told after = journey("a")
                .screen(
                        "Adresse",
                        failed("label", "textbox « Nom » #1"),
                        failed("label", "textbox « Nom » #2"),
                        failed("label", "textbox « Nom » #3"));
        assertThat(between(before, after).fresh()).singleElement().satisfies(one -> {
            assertThat(one.count()).isEqualTo(1);
            assertThat(one.component()).isEqualTo("textbox « Nom »");
        });
        assertThat(between(after, before).gone())
                .singleElement()
                .extracting(Barrier::count)
                .isEqualTo(1);
    }

    @Test
    void the_same_barrier_on_another_screen_is_another_barrier() {
        Told before = journey("a")
                .screen("Adresse", failed("label", "textbox « Nom »"))
                .screen("Paiement");
        Told after = journey("a").screen("Adresse").screen("Paiement", failed("label", "textbox « Nom »"));
        assertThat(between(before, after).fresh()).extracting(Barrier::screen).containsExactly("Paiement");
        assertThat(between(before, after).gone()).extracting(Barrier::screen).containsExactly("Adresse");
    }

    @Test
    void a_screen_named_after_a_file_number_is_the_same_screen() {
        Told before = journey("a").screen("Dossier 20261101", failed("label", "textbox"));
        Told after = journey("a").screen("Dossier 20261115", failed("label", "textbox"));
        assertThat(between(before, after).fresh()).isEmpty();
    }

    @Test
    void a_barrier_now_told_by_another_check_that_saw_it_too_is_the_same() {
        Told before = journey("a").screen("Adresse", failed("field-label", "textbox", "axe/label"));
        Told after = journey("a").screen("Adresse", failed("axe/label", "textbox"));
        assertThat(between(before, after).fresh()).isEmpty();
        assertThat(between(after, before).fresh()).isEmpty();
        assertThat(between(after, before).gone()).isEmpty();
    }

    @Test
    void a_doubt_is_no_barrier() {
        Told before = journey("a").screen("Adresse");
        assertThat(between(before, journey("a").screen("Adresse", doubt("label", "textbox")))
                        .fresh())
                .isEmpty();
    }

    @Test
    void what_stands_behind_a_walk_that_broke_is_seen_for_the_first_time() {
        Told before = journey("a").screen("Adresse").ends(JourneyResult.Outcome.BROKEN, Steadiness.CONFIRMED);
        Told after = journey("a").screen("Adresse").screen("Paiement", failed("label", "textbox"));
        assertThat(between(before, after).fresh()).isEmpty();
        assertThat(between(before, after).firstSeen()).hasSize(1);
        assertThat(between(after, before).gone()).isEmpty();
        assertThat(between(after, before).unseen()).hasSize(1);
    }

    @Test
    void a_new_screen_of_a_walk_that_was_whole_is_the_sites_doing() {
        Told before = journey("a").screen("Adresse");
        Told after = journey("a").screen("Adresse").screen("Publicité", failed("label", "textbox"));
        assertThat(between(before, after).fresh()).hasSize(1);
    }

    @Test
    void what_stood_behind_a_barrier_that_was_mended_is_not_held_against_the_site() {
        Told before = journey("a")
                .walks(Profile.KEYBOARD, Outcome.BLOCKED, 2)
                .whole(met(Profile.KEYBOARD, "keyboard-trap", "group « Date »", 2));
        Told after = journey("a")
                .walks(Profile.KEYBOARD, Outcome.BLOCKED, 2)
                .whole(met(Profile.KEYBOARD, "keyboard-way", "button « Payer »", 2));
        Change change = between(before, after);
        assertThat(change.fresh()).isEmpty();
        assertThat(change.firstSeen()).hasSize(1);
        assertThat(change.gone()).hasSize(1);
    }

    @Test
    void what_a_condition_meets_where_it_used_to_pass_is_new() {
        Told before = journey("a").walks(Profile.KEYBOARD, Outcome.COMPLETED, 4);
        Told after = journey("a")
                .walks(Profile.KEYBOARD, Outcome.BLOCKED, 2)
                .whole(met(Profile.KEYBOARD, "keyboard-way", "button « Payer »", 2));
        assertThat(between(before, after).fresh()).hasSize(1);
        assertThat(between(before, after).stopped()).containsExactly(Profile.KEYBOARD);
        assertThat(between(after, before).freed()).containsExactly(Profile.KEYBOARD);
    }

    @Test
    void a_condition_that_is_no_longer_walked_mends_nothing() {
        Told before = journey("a")
                .walks(Profile.KEYBOARD, Outcome.BLOCKED, 2)
                .whole(met(Profile.KEYBOARD, "keyboard-way", "button « Payer »", 2));
        Change change = between(before, journey("a"));
        assertThat(change.gone()).isEmpty();
        assertThat(change.unseen()).hasSize(1);
        assertThat(change.lost()).containsExactly(Profile.KEYBOARD);
        assertThat(between(journey("a"), before).firstSeen()).hasSize(1);
    }

    @Test
    void what_todays_rules_find_in_the_old_evidence_is_our_doing() {
        Told before = journey("a").screen("Adresse", failed("label", "textbox"));
        Told rejudged = journey("a").screen("Adresse", failed("label", "textbox"), failed("size", "link"));
        Told after = journey("a")
                .screen("Adresse", failed("label", "textbox"), failed("size", "link"), failed("size", "button"));
        Change change = Change.between(before.known(), after.known(), false, rejudged.known());
        assertThat(change.ours()).extracting(Barrier::component).containsExactly("link");
        assertThat(change.fresh()).extracting(Barrier::component).containsExactly("button");
    }

    @Test
    void without_the_old_evidence_only_checks_it_did_not_know_are_our_doing() {
        Told before = journey("a").screen("Adresse").passes("label");
        Told after = journey("a").screen("Adresse", failed("label", "textbox"), failed("size", "link"));
        Change change = Change.between(before.known(), after.known(), false, null);
        assertThat(change.ours()).extracting(Barrier::check).containsExactly("size");
        assertThat(change.fresh()).extracting(Barrier::check).containsExactly("label");
    }

    /** The old evidence holds what an older axe-core looked for. */
    @Test
    void a_check_that_could_not_look_at_the_old_evidence_is_our_doing() {
        Told before = journey("a").screen("Adresse").passes("label");
        Told after = journey("a").screen("Adresse", failed("axe/new-rule", "link"));
        Change change = Change.between(before.known(), after.known(), false, before.known());
        assertThat(change.ours()).hasSize(1);
        assertThat(change.fresh()).isEmpty();
    }

    @Test
    void with_the_same_rules_nothing_is_our_doing() {
        Change change = between(journey("a").screen("Adresse"), journey("a").screen("Adresse", failed("size", "link")));
        assertThat(change.ours()).isEmpty();
        assertThat(change.fresh()).hasSize(1);
    }

    private static Change between(Told before, Told after) {
        return Change.between(before.known(), after.known(), true, null);
    }
}
