package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is joined to a walk, or told anew of it, takes nothing from it. */
class WalkTest {
    private static final Handed BILL = new Handed(3, "facture.pdf", "pdf", 1000, "", null);
    private static final Moment MOMENT =
            new Moment(1, 1, "Vous", Moment.When.ARRIVAL, "http://mairie.example/vous", "Vous", 200, "Vous", "");

    private static final Subject SUBJECT = new Subject(
            "essai",
            "Essai",
            "essai",
            "Essai",
            "private",
            "",
            "FR",
            "",
            "",
            "https://essai.example/",
            List.of(),
            "fr",
            false,
            Map.of(),
            List.of(),
            Map.of());

    private static Walk walk() {
        return new Walk(
                Trail.REFERENCE,
                List.of(new Snapshot(MOMENT, List.of(), Map.of())),
                List.of(),
                Walk.Ending.COMPLETED,
                null,
                List.of(),
                List.of(BILL));
    }

    @Test
    void what_a_form_answered_joins_its_screen_and_files_stay() {
        Walk joined = walk().with(Map.of(1, new Slips(List.of(), "")));

        assertThat(joined.snapshots().get(0).find(Slips.class)).isPresent();
        assertThat(joined.handed()).containsExactly(BILL);
    }

    @Test
    void what_became_of_a_screen_left_alone_joins_it_beside_what_its_form_answered() {
        Idle idle = new Idle(
                1000, 1000, Idle.End.STAYED, -1, List.of(), List.of(), List.of(), List.of(), Idle.Next.WENT_ON);
        Walk joined = walk().with(Map.of(1, new Slips(List.of(), ""))).with(Map.of(1, idle));

        assertThat(joined.snapshots().get(0).find(Slips.class)).isPresent();
        assertThat(joined.snapshots().get(0).find(Idle.class)).contains(idle);
        assertThat(joined.snapshots().get(0).unsent().find(Idle.class)).isEmpty();
    }

    @Test
    void a_walk_that_our_own_wait_held_up_gives_way_to_the_one_that_did_not_wait() {
        Walk held = new Walk(
                Trail.REFERENCE,
                List.of(new Snapshot(MOMENT, List.of(), Map.of())),
                List.of(),
                Walk.Ending.NOT_EVALUATED,
                new Act.Trouble(Walk.IDLED, "attente", "wait", ""),
                List.of());
        Walk again = new Walk(
                Trail.REFERENCE + Trail.AGAIN,
                List.of(),
                List.of(),
                Walk.Ending.BROKEN,
                new Act.Trouble("NOT_FOUND", "absent", "absent", ""),
                List.of());
        Trail trail = new Trail(SUBJECT, List.of(held, again));

        assertThat(held.idled()).isTrue();
        assertThat(trail.walk(Trail.REFERENCE).orElseThrow().ending()).isEqualTo(Walk.Ending.BROKEN);
    }

    @Test
    void a_second_walk_told_as_the_first_keeps_its_files() {
        assertThat(walk().as("autre").handed()).containsExactly(BILL);
    }
}
