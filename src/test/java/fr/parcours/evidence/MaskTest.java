package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
    private final Mask mask = new Mask(Map.of(
            "plaque", "AB-123-CD",
            "naissance", "1958-03-14",
            "telephone", "0612345678",
            "nom", "Dupont",
            "courriel", "camille.dupont@example.org",
            "jour", "1"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB-123-CD",
                "ab123cd",
                "AB 123 CD",
                "Plaque : AB-123-CD.",
                "1958-03-14",
                "14/03/1958",
                "14 mars 1958",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "+33612345678",
                "Bonjour DUPONT !",
                "?email=camille.dupont%40example.org",
                "camille.dupont@example.org"
            })
    void hides_each_way_of_writing_a_value(String text) {
        assertThat(mask.apply(text)).contains("⟦data:").doesNotContainIgnoringCase("dupont@", "123", "1958", "345");
    }

    @Test
    void says_which_value_it_hid() {
        assertThat(mask.apply("Véhicule AB 123 CD")).isEqualTo("Véhicule ⟦data:plaque⟧");
    }

    @Test
    void leaves_alone_what_nobody_typed() {
        assertThat(mask.apply("Étape 1 sur 5, Dupontel et AB-124-CD"))
                .isEqualTo("Étape 1 sur 5, Dupontel et AB-124-CD");
    }

    @Test
    void hides_what_a_password_field_holds() {
        Dom.Node node = new Dom.Node(
                -1,
                "input",
                Map.of("type", "password"),
                "",
                -1,
                null,
                java.util.List.of(),
                0,
                "textbox",
                "Mot de passe",
                Map.of("value", "••••••••"));
        Dom dom = new Dom(
                java.util.List.of(new Dom.Document("u", "t", "", 1, 1, java.util.List.of(), java.util.List.of(node))),
                java.util.List.of());
        assertThat(mask.apply(dom).root().state("value")).isEqualTo("⟦data:⟧");
    }

    @Test
    void hides_a_value_whose_own_separators_are_three_characters_long() {
        assertThat(new Mask(Map.of("departement", "75 - Paris")).apply("né dans le 75 - Paris"))
                .isEqualTo("né dans le ⟦data:departement⟧");
    }
}
