package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Ink;
import fr.parcours.evidence.Sight;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.Focus;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a form answered is worked out from what was seen before and after. */
class AnsweredTest {
    private static final Sight ARRIVAL = sight("Vous", "", field("nom", "0", false), text("Vos coordonnées"));

    @Test
    void a_text_that_came_is_a_message_and_one_that_only_counts_otherwise_is_none() {
        Sight arrival = sight("Vous", "", field("nom", "0", false), text("Étape 1"), text("Reste 20 s"));
        Sight now =
                sight("Vous", "", field("nom", "0", false), text("Étape 1"), text("Reste 19 s"), text("Nom manquant"));
        assertThat(slip(Answered.Before.at(arrival), now).messages())
                .extracting("text")
                .containsExactly("Nom manquant");
    }

    @Test
    void what_came_while_the_form_was_filled_in_right_is_no_message_but_what_the_last_mistake_left_is() {
        Sight last = sight("Vous", "", field("nom", "0", false), text("Nom manquant"));
        Sight right = sight("Vous", "", field("nom", "0", false), text("Nom manquant"), text("Ville trouvée"));
        assertThat(slip(Answered.Before.at(ARRIVAL).filled(right, last), right).messages())
                .extracting("text")
                .containsExactly("Nom manquant");
    }

    @Test
    void a_value_written_another_way_is_kept_and_one_that_is_gone_is_lost() {
        Answered mistake = new Answered(How.WRONG, List.of(), "", Map.of("nom", "0/1"), Map.of("nom", "print"));
        Sight otherwise = sight("Vous", "", field("nom", "other", true));
        Sight gone = sight("Vous", "", field("nom", "nothing", false));
        assertThat(slip(mistake, otherwise).kept()).containsExactly("0/1");
        assertThat(slip(mistake, gone).lost()).containsExactly("0/1");
    }

    @Test
    void the_browsers_own_message_is_told_from_the_forms() {
        Sight bubble = new Sight("Vous", List.of(field("nom", "0", false)), List.of(), "0/1", false, "0/1");
        Slip slip = slip(Answered.Before.at(ARRIVAL), bubble);
        assertThat(slip.end()).isEqualTo(End.BROWSER);
        assertThat(slip.focus()).isEqualTo(Focus.FIELD);
    }

    private static Slip slip(Answered.Before before, Sight now) {
        Answered mistake = new Answered(How.EMPTY, List.of("0/1"), "", Map.of("nom", "0/1"), Map.of());
        return mistake.slip(before, new Answered.After(End.REFUSED, false, now, List.of()));
    }

    private static Slip slip(Answered mistake, Sight now) {
        return mistake.slip(Answered.Before.at(ARRIVAL), new Answered.After(End.REFUSED, true, now, List.of()));
    }

    private static Sight sight(String title, String focus, Sight.Spot field, Sight.Text... texts) {
        return new Sight(title, List.of(field), Stream.of(texts).toList(), focus, false, "");
    }

    private static Sight.Spot field(String key, String held, boolean filled) {
        return new Sight.Spot(key, "0/1", "text", key, "", held, filled, false, false);
    }

    private static Sight.Text text(String text) {
        return new Sight.Text("0/2", text, List.of(), List.of(), false, true, Ink.UNKNOWN);
    }
}
