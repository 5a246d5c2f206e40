package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Ink;
import fr.parcours.evidence.Sight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakenTest {
    private final Taken taken = new Taken(place -> false, Map.of("0/1", Taken.plain("Dossier 12 enregistré")));

    @Test
    void a_form_that_says_what_it_said_when_it_was_taken_is_taken_whatever_the_number() {
        assertThat(taken.said(seen("Votre nom"), seen("Dossier 7 enregistré le 3 mai")))
                .isTrue();
        assertThat(taken.said(seen("Votre nom"), seen("Votre nom manque"))).isFalse();
    }

    @Test
    void what_stood_there_before_it_was_sent_is_no_answer() {
        assertThat(taken.said(seen("Dossier 6 enregistré"), seen("Dossier 6 enregistré", "Votre nom manque")))
                .isFalse();
    }

    @Test
    void another_answer_in_the_same_place_is_no_refusal_unless_it_complains() {
        assertThat(taken.saidOtherwise(seen("Votre nom"), seen("Dossier déjà connu")))
                .isTrue();
        assertThat(taken.saidOtherwise(seen("Votre nom"), seen("Erreur : écrivez votre nom")))
                .isFalse();
    }

    @Test
    void a_form_that_leads_elsewhere_says_nothing_in_place() {
        Taken leading = Taken.leading(place -> true);
        assertThat(leading.inPlace()).isFalse();
        assertThat(leading.said(seen(), seen("Dossier 7 enregistré"))).isFalse();
    }

    private static Sight seen(String... texts) {
        List<Sight.Text> all = List.of(texts).stream()
                .map(text -> new Sight.Text("0/1", text, List.of(), List.of(), false, true, Ink.UNKNOWN))
                .toList();
        return new Sight("Essai", List.of(), all, "", false, "");
    }
}
