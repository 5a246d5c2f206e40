package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.criteria.Position;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Laid;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** In each page, the journey acts upon what has {@code data-acted}, and what is found has {@code data-found}. */
class PlacesTest {
    private static final About HERE = About.screen("here", Set.of(Dom.class));

    @Test
    void what_the_journey_acts_upon_and_its_label_are_on_the_way() {
        assertThat(place("<main><button data-acted data-found>Envoyer</button></main>"))
                .isEqualTo(Position.CRITICAL);
        assertThat(place("<main><label for=n data-found>Nom</label><input id=n data-acted></main>"))
                .isEqualTo(Position.CRITICAL);
    }

    @Test
    void the_rest_of_the_form_and_of_the_main_part_belongs_to_the_task() {
        assertThat(place("<form><input data-acted><p data-found>Aide</p></form><p>Autre chose</p>"))
                .isEqualTo(Position.TASK);
        assertThat(place("<main><p data-found>Aide</p></main><footer>Pied</footer>"))
                .isEqualTo(Position.TASK);
    }

    @Test
    void what_stands_around_the_content_is_periphery() {
        assertThat(place("<main><h1>Dossier</h1></main><footer><p data-found>Pied</p></footer>"))
                .isEqualTo(Position.PERIPHERY);
    }

    @Test
    void a_page_that_declares_no_main_part_has_one_around_what_is_acted_upon() {
        String page = "<div><p>Mairie</p></div>"
                + "<div><div><p>Prix : 12 €</p></div><div><button data-acted>Suite</button></div></div>"
                + "<div><p>Mentions</p></div>";
        assertThat(place(page.replace("<p>Prix", "<p data-found>Prix"))).isEqualTo(Position.TASK);
        assertThat(place(page.replace("<p>Mairie", "<p data-found>Mairie"))).isEqualTo(Position.PERIPHERY);
        assertThat(place(page.replace("<p>Mentions", "<p data-found>Mentions"))).isEqualTo(Position.PERIPHERY);
    }

    @Test
    void without_anything_acted_upon_the_title_of_most_of_the_page_tells_where_the_content_is() {
        String page = "<div><h1>Mairie</h1></div><div><h2>Merci</h2><p>Votre demande porte le numéro 12</p></div>"
                + "<div><p>Mentions</p></div>";
        assertThat(place(page.replace("<p>Votre", "<p data-found>Votre"))).isEqualTo(Position.TASK);
        assertThat(place(page.replace("<h1>", "<h1 data-found>"))).isEqualTo(Position.PERIPHERY);
        assertThat(place(page.replace("<p>Mentions", "<p data-found>Mentions"))).isEqualTo(Position.PERIPHERY);
    }

    @Test
    void where_nothing_tells_all_that_is_no_menu_is_the_content() {
        assertThat(place("<h1>Mairie</h1><p data-found>Prix : 12 €</p>")).isEqualTo(Position.TASK);
        assertThat(place("<header><h1>Mairie</h1></header><div><p data-found>Prix</p></div><div>Pied</div>"))
                .isEqualTo(Position.TASK);
        assertThat(place("<nav><a data-acted>Démarches</a></nav><div><p data-found>Prix : 12 €</p></div>"))
                .isEqualTo(Position.TASK);
    }

    @Test
    void answering_a_cookie_box_does_not_make_it_the_content() {
        String page = "<div style='position:fixed'><p>Cookies</p><button data-acted>Refuser</button></div>"
                + "<div><h1>Votre demande</h1><p data-found>Prix de la carte : 12 €</p></div><div>Pied</div>";
        assertThat(place(page)).isEqualTo(Position.TASK);
    }

    @Test
    void a_block_that_holds_nearly_all_the_page_says_is_no_part_of_it() {
        String page = "<a href=#c>Aller</a><div><div><p>Mairie, école et associations de la commune</p></div>"
                + "<div id=c><p>Prix : 12 €</p><button data-acted>Suite</button></div>"
                + "<div><p>Mentions</p></div></div>";
        assertThat(place(page.replace("<p>Prix", "<p data-found>Prix"))).isEqualTo(Position.TASK);
        assertThat(place(page.replace("<p>Mentions", "<p data-found>Mentions"))).isEqualTo(Position.PERIPHERY);
    }

    @Test
    void a_menu_is_never_the_content_even_where_the_journey_acts_upon_it() {
        String page = "<nav><a data-acted>Démarches</a><a>Agenda</a></nav><div><p>Bienvenue à tous</p></div>";
        assertThat(place(page.replace("<a>Agenda", "<a data-found>Agenda"))).isEqualTo(Position.PERIPHERY);
    }

    @Test
    void a_window_laid_over_the_page_that_had_to_be_answered_is_on_the_way() {
        String box = "<p>Vos cookies</p><button data-acted>Refuser</button></div><main><h1>Dossier</h1></main>";
        assertThat(place("<div style='position:fixed' data-found>" + box)).isEqualTo(Position.CRITICAL);
        assertThat(place("<div role=dialog data-found>" + box)).isEqualTo(Position.CRITICAL);
        assertThat(place("<div data-found>" + box)).isEqualTo(Position.PERIPHERY);
    }

    private static Position place(String body) {
        Dom dom = Laid.out(Jsoup.parse(body));
        Snapshot seen = Laid.screen(dom);
        List<Act> acts = having(dom, "data-acted")
                .map(one -> new Act(1, 1, "click", "", one.role(), one.name(), one.path(), "", 0, "", null))
                .toList();
        Element found = having(dom, "data-found").findFirst().orElseThrow();
        return new Places(acts).of(Finding.failed(HERE, found, new Sentence("Là.", "There.")), Optional.of(seen));
    }

    private static Stream<Element> having(Dom dom, String mark) {
        return dom.select("[" + mark + "]");
    }
}
