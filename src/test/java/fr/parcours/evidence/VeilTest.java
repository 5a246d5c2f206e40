package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left of a page where somebody walks under their own name. */
class VeilTest {
    private static final Rect BOX = new Rect(0, 0, 100, 20);

    private static Dom.Node node(
            int parent, String tag, Map<String, String> attributes, String text, String role, String name) {
        return new Dom.Node(parent, tag, attributes, text, 0, BOX, List.of(BOX), 1, role, name, Map.of());
    }

    private static Dom veiled(Dom.Node... nodes) {
        List<Dom.Node> all = new ArrayList<>();
        all.add(node(-1, "html", Map.of(), "", "", ""));
        all.addAll(List.of(nodes));
        return Mask.veiled(Map.of())
                .apply(new Dom(
                        List.of(new Dom.Document(
                                "https://x.example/dossier?id=Camille#1",
                                "Dossier",
                                "",
                                100,
                                100,
                                List.of(Map.of()),
                                all)),
                        List.of()));
    }

    @Test
    void labels_headings_buttons_and_errors_stay() {
        Dom dom = veiled(
                node(0, "label", Map.of(), "", "", ""),
                node(1, "#text", Map.of(), "Nom", "", ""),
                node(0, "h1", Map.of(), "", "heading", "Votre dossier"),
                node(3, "#text", Map.of(), "Votre dossier", "", ""),
                node(0, "button", Map.of(), "", "button", "Envoyer"),
                node(5, "#text", Map.of(), "Envoyer", "", ""),
                node(0, "p", Map.of("class", "field-error"), "", "", ""),
                node(7, "#text", Map.of(), "Le nom manque", "", ""));

        assertThat(dom.root().allText()).contains("Nom", "Votre dossier", "Envoyer", "Le nom manque");
    }

    @Test
    void all_the_rest_goes() {
        Dom dom = veiled(
                node(0, "p", Map.of("title", "Camille"), "", "", ""),
                node(1, "#text", Map.of(), "Bonjour Camille", "", ""),
                node(0, "a", Map.of("href", "/dossier/suite?nom=Camille"), "", "link", "Dossier de Camille"),
                node(3, "#text", Map.of(), "Dossier de Camille", "", ""),
                node(0, "input", Map.of("type", "text", "value", "Camille", "aria-label", "Nom"), "", "textbox", "Nom"),
                node(
                        0,
                        "img",
                        Map.of("src", "camille.png", "alt", "Photo de Camille"),
                        "",
                        "image",
                        "Photo de Camille"),
                node(0, "script", Map.of(), "", "", ""),
                node(7, "#text", Map.of(), "state = 'Camille'", "", ""),
                node(0, "div", Map.of("data-name", "Camille", "onclick", "go('Camille')"), "", "", ""));

        String all = dom.documents().toString();
        assertThat(all)
                .doesNotContainIgnoringCase("Camille")
                .contains("role=textbox, name=Nom", "https://x.example/dossier,");
        assertThat(Paint.hidden(dom)).isNotEmpty();
    }

    @Test
    void a_link_in_a_heading_is_part_of_it() {
        Dom dom = veiled(
                node(0, "h2", Map.of(), "", "heading", "Aide"),
                node(1, "a", Map.of("href", "/aide"), "", "link", "Aide"),
                node(2, "#text", Map.of(), "Aide", "", ""));

        assertThat(dom.root().allText()).contains("Aide");
    }
}
