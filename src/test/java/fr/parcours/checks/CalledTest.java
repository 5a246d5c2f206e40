package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Sentence;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Rect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalledTest {
    @Test
    void tells_a_thing_by_its_name() {
        assertThat(Called.of(page("Continuer").select("button").findFirst().orElseThrow()))
                .isEqualTo(new Sentence("Continuer", "Continuer"));
    }

    @Test
    void tells_a_nameless_thing_by_its_kind_and_its_neighbour() {
        assertThat(Called.of(page("").select("button").findFirst().orElseThrow()))
                .isEqualTo(new Sentence(
                        "bouton sans nom, près de\u00a0: Nom de naissance",
                        "button without a name, near: Nom de naissance"));
    }

    @Test
    void quotes_no_blank_left_by_a_drawing() {
        assertThat(Called.of(page("\uf019\u00a0 Continuer\u00a0")
                        .select("button")
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo(new Sentence("Continuer", "Continuer"));
    }

    private static Dom page(String name) {
        return new Dom(
                List.of(new Dom.Document(
                        "u",
                        "t",
                        "",
                        800,
                        600,
                        List.of(Map.of("display", "block", "visibility", "visible", "opacity", "1")),
                        List.of(
                                node(-1, "html", "", ""),
                                node(0, "body", "", ""),
                                node(1, "p", "", ""),
                                node(2, "label", "", ""),
                                node(3, "#text", "Nom de naissance", ""),
                                node(2, "button", "", name)))),
                List.of());
    }

    private static Dom.Node node(int parent, String tag, String text, String name) {
        return new Dom.Node(
                parent,
                tag,
                Map.of(),
                text,
                0,
                new Rect(0, 0, 100, 20),
                tag.equals("#text") ? List.of(new Rect(0, 0, 100, 20)) : List.of(),
                0,
                tag.equals("button") ? "button" : "",
                name,
                Map.of());
    }
}
