package fr.parcours.reports.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeilTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cartexia vous aide | L vous aide",
                "CARTÉXIA ! | L !",
                "www.cartexia.fr | www.L.fr",
                "MonCartexia | MonL",
                "le Cartexia-Express | le L-Express"
            })
    void a_name_is_hidden_whatever_its_dress(String said, String shown) {
        assertThat(new Veil(Map.of("cartexia", "L")).text(said)).isEqualTo(shown);
    }

    @Test
    void a_name_written_in_two_pieces_of_accents_is_hidden_too() {
        assertThat(new Veil(Map.of("Héliocarte", "L")).text("He\u0301liocarte")).isEqualTo("L");
    }

    @Test
    void what_is_altered_within_a_quotation_is_in_brackets() {
        Veil veil = new Veil(Map.of("cartexia", "L"));
        assertThat(veil.text("L’option «\u00a0Pack Cartexia\u00a0» est cochée."))
                .isEqualTo("L’option «\u00a0Pack [L]\u00a0» est cochée.");
        assertThat(veil.text("“Join Cartexia” is a link of Cartexia.")).isEqualTo("“Join [L]” is a link of L.");
        assertThat(veil.text("Le bouton «\u00a0Envoyer\u00a0» de Cartexia."))
                .isEqualTo("Le bouton «\u00a0Envoyer\u00a0» de L.");
    }

    @Test
    void a_short_name_is_hidden_only_as_a_word() {
        Veil veil = new Veil(Map.of("zimo", "L"));
        assertThat(veil.text("Zimo, les cartes")).isEqualTo("L, les cartes");
        assertThat(veil.text("seizimotal")).isEqualTo("seizimotal");
    }

    @Test
    void words_of_everybody_are_no_secret() {
        var secrets = Secrets.of(
                Places.site("x", "Carte grise express (démonstration)", "private")
                        .at("carte-grise-express.fr")
                        .brief(),
                "L");
        assertThat(secrets.keySet())
                .contains("Carte grise express", "carte-grise-express.fr")
                .doesNotContain("carte", "grise", "express", "démonstration");
    }

    @Test
    void the_state_s_hosts_are_no_secret_of_a_private_site() {
        assertThat(Secrets.of(Places.site("x", "Immatix", "private").brief(), "L")
                        .keySet())
                .noneMatch(secret -> secret.equals("gouv") || secret.equals("gouv.fr"));
    }

    @Test
    void cells_that_a_spreadsheet_would_run_are_guarded() {
        assertThat(List.of("=1+1", "+33", "-2", "@x").stream().map(Csv::cell)).allMatch(cell -> cell.startsWith("\"'"));
        assertThat(Csv.cell(-2.5)).isEqualTo("-2,5");
        assertThat(Csv.cell("a;\"b\"")).isEqualTo("\"a;\"\"b\"\"\"");
    }
}
