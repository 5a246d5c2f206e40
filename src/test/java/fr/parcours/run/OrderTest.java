package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person types aside while they walk. */
class OrderTest {
    @ParameterizedTest
    @CsvSource({
        "écran Mes papiers, SCREEN, Mes papiers",
        "Ecran  Mes papiers , SCREEN, Mes papiers",
        "screen My papers, SCREEN, My papers",
        "jalon prix, MILESTONE, prix",
        "pause FranceConnect, MINE, FranceConnect",
        "reprise, ANYBODY, ''",
        "stop avant de payer, STOP, avant de payer",
        "FIN, END, ''",
        "end, END, ''",
        "écran, HELP, ''",
        "pause, HELP, ''",
        "bonjour, HELP, bonjour"
    })
    void is_understood_in_both_languages(String line, Order.Kind kind, String text) {
        Order order = Order.of(line);
        assertThat(order.kind()).isEqualTo(kind);
        if (kind != Order.Kind.HELP) {
            assertThat(order.text()).isEqualTo(text);
        }
    }

    @Test
    void an_empty_line_looks_now() {
        assertThat(Order.of("  ").kind()).isEqualTo(Order.Kind.LOOK);
    }

    @Test
    void milestones_have_french_names_too() {
        assertThat(Order.of("jalon Prix").milestone()).contains("price");
        assertThat(Order.of("milestone summary").milestone()).contains("summary");
        assertThat(Order.of("jalon pièces").milestone()).contains("documents");
        assertThat(Order.of("jalon midi").milestone()).isEmpty();
    }
}
