package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am\\u00e9lie O'Br\\u00EFan",
                "AMELIE O’BRIAN",
                "Ame\u0301lie O'Bri\u0308an",
                "nom=Am%C3%A9lie+O%27Br%C3%AFan&x=1",
                "?u=%2F%3Fnom%3DAm%25C3%25A9lie%2520O%2527Br%25C3%25AFan",
                "?nom=Am%E9lie%20O'Br%EFan",
                "Am&eacute;lie O&#39;Br&#xEF;an",
                "'Amélie O''Brïan'",
                "{'nom':'Amélie O\\'Brïan'}",
                "bonjour,\\nAmélie O'Brïan"
            })
    void hides_what_addresses_scripts_and_markup_make_of_a_value(String text) {
        String masked = new Mask(Map.of("nom", "Amélie O'Brïan")).apply(text);
        assertThat(masked).contains("⟦data:nom⟧").doesNotContainIgnoringCase("lie", "Br");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB\u2011123\u2011CD",
                "AB – 123 – CD",
                "AB\u2009123\u2009CD",
                "AB\u00ad-123-\u200bCD",
                "AB%E2%80%91123%E2%80%91CD",
                "AB\\u2013123\\u2013CD",
                "1958-03-14T00:00:00.000Z"
            })
    void hides_what_typography_puts_between_the_parts_of_a_value(String text) {
        assertThat(mask.apply(text)).contains("⟦data:").doesNotContain("123", "1958");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/03/1987", "12.03.1987", "1987-03-12", "12 mars 1987", "1987-03-12T08:00", "12/3/1987"})
    void hides_a_day_typed_the_french_way_however_it_is_said(String text) {
        assertThat(new Mask(Map.of("naissance", "12/03/1987")).apply(text)).startsWith("⟦data:naissance⟧");
        assertThat(new Mask(Map.of("naissance", "12 03 1987")).apply(text)).startsWith("⟦data:naissance⟧");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"06 98 76 54 32", "06.98.76.54.32", "+33 6 98 76 54 32", "0033698765432", "tel:+33698765432"})
    void hides_a_telephone_number_however_it_is_dialled(String text) {
        for (String typed : List.of("+33698765432", "06-98-76-54-32", "+33 (0)6 98 76 54 32")) {
            assertThat(new Mask(Map.of("tel", typed)).apply(text)).as(typed).endsWith("⟦data:tel⟧");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sacré-Cœur", "SACRÉ-COEUR", "Sacre Coeur", "Sacr&eacute;-C&oelig;ur", "Sacre\u0301-Cœur"})
    void hides_letters_that_are_joined_and_letters_whose_accent_is_apart(String text) {
        assertThat(new Mask(Map.of("lieu", "Sacré-Cœur")).apply(text)).isEqualTo("⟦data:lieu⟧");
        assertThat(new Mask(Map.of("lieu", "Sacre\u0301-Cœur")).apply(text)).isEqualTo("⟦data:lieu⟧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3741", "3 741,00 €", "3\u202f741 €", "3.741,00"})
    void hides_an_amount_as_amounts_are_said(String text) {
        assertThat(new Mask(Map.of("revenu", "3741")).apply(text)).startsWith("⟦data:revenu⟧");
        assertThat(new Mask(Map.of("revenu", "3741")).apply("13 741 et 37 41")).isEqualTo("13 741 et 37 41");
    }

    /** The texts that style sheets write, some of them taken from the page, are hidden and painted over. */
    @Test
    void hides_a_value_that_a_style_sheet_writes() {
        Rect place = new Rect(10, 20, 90, 18);
        Dom dom = mask.apply(new Dom(
                List.of(new Dom.Document(
                        "u",
                        "t",
                        "",
                        100,
                        100,
                        List.of(Map.of("content", "\"AB-123-CD\"", "display", "block")),
                        List.of(drawn(-1, "p", place), drawn(0, "::before", place)))),
                List.of()));
        assertThat(dom.documents().get(0).styles())
                .containsExactly(Map.of("content", "\"⟦data:plaque⟧\"", "display", "block"));
        assertThat(Paint.hidden(dom)).containsExactly(place);
    }

    private static Dom.Node drawn(int parent, String tag, Rect place) {
        return new Dom.Node(parent, tag, Map.of(), "", 0, place, List.of(place), 0, "", "", Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "{\"code\":\"", "Bonjour\u00a0: "})
    void hides_what_base_64_makes_of_a_value_wherever_it_stands(String before) {
        String secret = "Tr3s-s3cret!";
        String encoded = Base64.getEncoder()
                .encodeToString((before + secret + " et la suite").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(new Mask(Map.of("code", secret)).apply("jeton " + encoded)).contains("⟦data:code⟧");
    }

    @Test
    void hides_a_value_that_stands_in_several_pieces_of_text() {
        Dom dom = page("Véhicule AB-", "123", "-CD, à Bourges");
        assertThat(mask.apply(dom).documents().get(0).nodes())
                .extracting(Dom.Node::text)
                .containsExactly("Véhicule ⟦data:plaque⟧", "⟦data:plaque⟧", "⟦data:plaque⟧, à Bourges");
    }

    @Test
    void hides_a_value_after_another_character_that_an_address_encodes() {
        assertThat(mask.apply("?q=Camille%20Dupont")).isEqualTo("?q=Camille%20⟦data:nom⟧");
    }

    @Test
    void hides_what_is_heard_while_a_value_is_typed() {
        Console heard = mask.apply(new Console(List.of("saisie cam", "saisie camille.du", "saisie AB-1"), List.of()));
        assertThat(heard.errors())
                .containsExactly("saisie ⟦data:courriel⟧", "saisie ⟦data:courriel⟧", "saisie ⟦data:plaque⟧");
    }

    private static Dom page(String... texts) {
        return new Dom(
                List.of(new Dom.Document(
                        "u",
                        "t",
                        "",
                        1,
                        1,
                        List.of(),
                        Stream.of(texts)
                                .map(text -> new Dom.Node(
                                        -1, "#text", Map.of(), text, -1, null, List.of(), 0, "", "", Map.of()))
                                .toList())),
                List.of());
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
    void hides_the_beginning_that_a_short_field_took() {
        Mask narrow = new Mask(Map.of("nom", "Lavergne-Montfort"));
        assertThat(narrow.apply("Bonjour Lavergne-M !")).contains("Lavergne-M");
        narrow.cut("nom", "Lavergne-Montfort", 10);
        assertThat(narrow.apply("Bonjour Lavergne-M !")).isEqualTo("Bonjour ⟦data:nom⟧ !");
        assertThat(narrow.apply("Madame LAVERGNE-MONTFORT")).isEqualTo("Madame ⟦data:nom⟧");
        narrow.cut("nom", "Lavergne-Montfort", 3); // three letters are those of any word
        assertThat(narrow.apply("lavage, laverie")).isEqualTo("lavage, laverie");
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
                List.of(),
                0,
                "textbox",
                "Mot de passe",
                Map.of("value", "••••••••"));
        Dom dom = new Dom(List.of(new Dom.Document("u", "t", "", 1, 1, List.of(), List.of(node))), List.of());
        assertThat(mask.apply(dom).root().state("value")).isEqualTo("⟦data:⟧");
    }

    @Test
    void hides_a_value_whose_own_separators_are_three_characters_long() {
        assertThat(new Mask(Map.of("departement", "75 - Paris")).apply("né dans le 75 - Paris"))
                .isEqualTo("né dans le ⟦data:departement⟧");
    }

    @Test
    void a_value_at_the_edge_of_what_is_kept_of_a_long_text_is_hidden_before_the_text_is_cut() {
        String said = "x".repeat(194) + " Fictiveville " + "y".repeat(100);
        Idle idle = new Idle(
                1000,
                1000,
                Idle.End.LEFT,
                900,
                List.of(new Idle.Said(said, 500, true)),
                List.of(said),
                List.of(),
                List.of(),
                Idle.Next.WENT_ON);

        Idle masked = (Idle) new Mask(Map.of("ville", "Fictiveville")).apply((Evidence) idle);

        assertThat(masked.said().get(0).text()).hasSize(200).doesNotContain("Ficti");
        assertThat(masked.there().get(0)).hasSize(200).doesNotContain("Ficti");
    }

    @Test
    void what_a_copy_said_as_time_went_by_is_masked_too() {
        Elapsed seen = new Elapsed(
                Elapsed.Copy.ALIKE,
                60,
                List.of(new Elapsed.Turn(
                        60, Elapsed.What.SAID, "Fictiveville vous attend", List.of("Rester à Fictiveville"), true, 0)));

        assertThat(String.valueOf(new Mask(Map.of("ville", "Fictiveville")).apply((Evidence) seen)))
                .contains("⟦data:ville⟧ vous attend")
                .doesNotContain("Fictive");
    }
}
