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
    void a_second_walk_told_as_the_first_keeps_its_files() {
        assertThat(walk().as("autre").handed()).containsExactly(BILL);
    }
}
