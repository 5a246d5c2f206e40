package fr.parcours.reports.parliament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.criteria.Profile;
import fr.parcours.report.Assembly;
import fr.parcours.report.Reply;
import fr.parcours.reports.Template;
import fr.parcours.result.JourneyResult;
import fr.parcours.score.Brief;
import fr.parcours.score.Group;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The parliamentary report of procedures written by hand. After a wanted change, write the expectations anew with {@code mvn
 * test -Dtest=ParliamentReportTest -Dgolden.refresh=true}, and read what moved before it is committed.
 */
class ParliamentReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/fr/parcours/reports/parliament/golden");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"fr, index.html", "en, index.en.html"})
    void the_same_journeys_give_the_same_bytes(String language, String file) throws IOException {
        String written = write(Places.assembly(), language);
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    @Test
    void who_gets_to_the_end_comes_first_and_the_index_last() throws IOException {
        String text = essentials(Places.assembly());
        assertThat(text).contains("2 démarches sur 5 vont au bout dans toutes les conditions essayées.");
        assertThat(text.indexOf("vont au bout")).isLessThan(text.indexOf("Les obstacles"));
        assertThat(text.indexOf("Les obstacles")).isLessThan(text.indexOf("Environ "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_byte_gives_a_private_operator_away(String language) throws IOException {
        write(Places.assembly(), language);
        List<String> leaks = new ArrayList<>();
        for (Path file : files()) {
            String text = (folder.relativize(file) + "\n" + Files.readString(file)).toLowerCase(Locale.ROOT);
            Stream.of("cartexia", "immatix", "778899")
                    .filter(text::contains)
                    .forEach(name -> leaks.add(name + " in " + file.getFileName()));
        }
        assertThat(leaks).isEmpty();
        assertThat(Files.readString(folder.resolve("index.html"))).contains("Titres de circulation", "Ville de Rive");
    }

    @Test
    void letters_follow_the_order_in_which_operators_appear_and_stay_with_them() throws IOException {
        Brief again = Places.licensed().run("20261201T000000Z-suite").brief();
        List<Brief> briefs = new ArrayList<>(Places.all());
        briefs.add(again);
        String page = write(Assembly.of("Essai", briefs, Map.of()), "fr");
        assertThat(page)
                .contains("Opérateur A (P1.D2)", "Opérateur A (P2.D1)", "Opérateur B")
                .doesNotContain("Opérateur C");
    }

    @Test
    void a_published_name_comes_with_the_whole_reply_of_its_operator() throws IOException {
        String reply = "Nous corrigeons le bouton. ".repeat(60) + "Fin de la réponse.";
        Document page = Jsoup.parse(write(
                published(
                        new Reply("Cartexia Express", "2026-11-01", "2026-11-20", reply),
                        new Reply("immatix", "2026-11-01", "", "")),
                "fr"));
        assertThat(page.text()).contains("Cartexia Express").doesNotContain("Opérateur A");
        assertThat(page.select(".reply").get(0).text())
                .contains(reply, "Interrogé le 1er novembre 2026, a répondu le 20 novembre 2026");
        assertThat(page.select(".reply").get(1).text())
                .contains("Cet exploitant a été interrogé le 1er novembre 2026. Il n’a pas répondu.");
    }

    @Test
    void a_name_that_nobody_asked_for_is_never_published() {
        Assembly one = published(new Reply("immatix", "2026-11-01", "", ""));
        assertThat(one.unasked()).containsExactly("Cartexia Express");
        assertThatThrownBy(() -> write(one, "fr")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_state_is_told_behind_when_it_is() throws IOException {
        assertThat(text(Places.assembly())).contains("Opérateur B est devant Titres de circulation");
    }

    @Test
    void whoever_is_compared_up_to_where_its_conditions_stopped_is_said_to_be() throws IOException {
        assertThat(text(Places.assembly()))
                .contains("Sur Opérateur A, une condition s’est arrêtée avant ce jalon : clavier seul.");
    }

    @Test
    void what_stops_somebody_is_told_by_who_is_stopped_and_by_what() throws IOException {
        assertThat(text(Places.assembly()))
                .contains(
                        "Débloquer les personnes qui se servent d’un lecteur d’écran\u202f; ce qui les arrête : la case");
    }

    @Test
    void sites_keep_the_order_of_the_runs_whatever_their_index() throws IOException {
        Document page = Jsoup.parse(write(Places.assembly(), "fr"));
        assertThat(page.select("#sides .field")
                        .get(0)
                        .select("table")
                        .get(0)
                        .select("tbody th")
                        .eachText())
                .extracting(name -> name.replaceAll(" site.*", ""))
                .containsExactly("Titres de circulation", "Opérateur A", "Opérateur B");
    }

    @Test
    void figures_of_other_rules_are_never_put_side_by_side() throws IOException {
        Assembly two = Assembly.of(
                "Essai",
                List.of(
                        Places.state().brief(),
                        Places.company().rules("sha256:autre").brief()),
                Map.of());
        String text = text(two);
        assertThat(text)
                .contains("jugés avec 2 versions différentes des règles")
                .contains("parcours judge");
        assertThat(text).doesNotContain("est devant");
    }

    @Test
    void nothing_evaluated_is_said_and_no_figure_is_drawn() throws IOException {
        Brief down = Places.site("panne", "Ville de Panne", "local-authority")
                .ended(JourneyResult.Outcome.NOT_EVALUATED)
                .brief();
        String text = text(Assembly.of("Essai", List.of(down), Map.of()));
        assertThat(text).contains("Aucune démarche n’a pu être évaluée").doesNotContain("/100");
    }

    @Test
    void one_site_alone_is_compared_with_nobody() throws IOException {
        String text = text(Assembly.of("Essai", List.of(Places.state().brief()), Map.of()));
        assertThat(text)
                .contains("Ce rapport porte sur 1 démarche en ligne")
                .contains("La démarche va au bout dans toutes les conditions essayées.")
                .contains("il n’est comparé à aucun autre")
                .doesNotContain("est devant");
    }

    @Test
    void two_hundred_sites_are_counted_and_grouped_and_their_tables_folded() throws IOException {
        Brief one = Places.town("t", "Ville", "500").brief();
        List<Brief> many = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            many.add(Places.renamed(one, "t" + at, "Ville " + at, String.valueOf(500 + 300 * at)));
        }
        Document page = Jsoup.parse(
                write(new Assembly("Essai", many, List.of(Group.By.values()), null, null, Map.of(), List.of()), "fr"));
        assertThat(page.select("#essentials tr")).hasSizeLessThan(10);
        assertThat(page.text())
                .contains("Au-delà de 8 sites, les sites ne sont pas comparés deux à deux")
                .contains("moins de 2 000 habitants");
        assertThat(page.select("table").stream()
                        .filter(table -> table.select("tbody tr").size() > 16
                                && table.parents().select("details").isEmpty()))
                .isEmpty();
        assertThat(page.outerHtml().length()).isLessThan(1_500_000);
    }

    @Test
    void the_frame_says_how_sites_were_chosen_and_that_nothing_is_said_beyond() throws IOException {
        assertThat(text(Places.assembly()))
                .contains("La liste de départ (liste d’essai) compte 120 sites. 7 ont été tirés au sort (graine 42),"
                        + " 1 a refusé, 1 n’a pas pu être évalué. Rien n’est dit au-delà de ces sites.");
        assertThat(text(Assembly.of("Essai", Places.all(), Map.of()))).contains("Rien n’est dit au-delà d’eux.");
    }

    @Test
    void vendors_get_one_letter_with_their_towns_and_each_shared_mend_once() throws IOException {
        write(Places.assembly(), "fr");
        Document letter = Jsoup.parse(Files.readString(folder.resolve("lettres/civoportail.html")));
        assertThat(letter.select("ul li").eachText()).containsExactly("Ville de Rive", "Ville de Colline");
        List<String> mends = letter.select(".advice-card h3").eachText();
        assertThat(mends).isNotEmpty().doesNotHaveDuplicates();
        assertThat(letter.text()).contains("2 collectivités sur 2 : Ville de Rive et Ville de Colline");
    }

    @Test
    void every_stop_says_the_screen_the_thing_and_the_way_back_to_its_evidence() throws IOException {
        Document page = Jsoup.parse(write(Places.assembly(), "fr"));
        Element row = page.select("#stops tbody tr").get(0);
        assertThat(row.text())
                .contains("Opérateur A", "2 sur 4", "Bouton « Payer avec Opérateur A »", "ne s’atteint pas au clavier")
                .contains("P1.D2");
        assertThat(row.select("a")).isEmpty();
        assertThat(page.select("#stops").text()).contains("Bouton, sans nom", "La démarche s’arrête sur 1 site sur 5.");
        assertThat(page.select("#stops a[href]").eachAttr("href")).contains("../journeys/001-rive.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_page_runs_nothing_asks_nothing_and_has_its_headings_in_order(String language) throws IOException {
        write(Places.assembly(), language);
        for (String name : List.of("index.html", "annexe/dictionnaire.html", "lettres/civoportail.html")) {
            Document page = Jsoup.parse(Files.readString(folder.resolve(name)));
            assertThat(page.select("script, [style], link, img, iframe, form, template, [data-slot], [data-say]"))
                    .isEmpty();
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'");
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.normalName().charAt(1) - '0';
                assertThat(level).as(name + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            for (String target : page.select("a[href^=#]").eachAttr("href")) {
                assertThat(ids).contains(target.substring(1));
            }
        }
    }

    @Test
    void a_drawing_has_a_title_a_description_and_the_same_figures_in_a_table() throws IOException {
        Document page = Jsoup.parse(write(Places.assembly(), "fr"));
        for (Element drawing : page.select("svg")) {
            assertThat(drawing.attr("role")).isEqualTo("img");
            for (String id : drawing.attr("aria-labelledby").split(" ", -1)) {
                assertThat(drawing.getElementById(id)).isNotNull();
            }
            assertThat(drawing.select("desc").text()).contains("entre");
        }
        assertThat(page.select("svg")).hasSize(2);
    }

    @Test
    void annexes_hold_what_their_schema_says() throws IOException {
        write(Places.assembly(), "fr");
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Template.resource(Annex.class, "annexe.schema.json"));
        String json = Files.readString(folder.resolve("annexe/annexe.json"));
        var mapper = JsonMapper.builder().build();
        assertThat(schema.validate(mapper.readTree(json))).isEmpty();
        assertThat(schema.validate(mapper.readTree(
                        json.replace("\"undecided\"", "\"better\"").replace("\"first\"", "\"better\""))))
                .isNotEmpty();
        assertThat(Files.readString(Path.of("docs/schema/annexe.schema.json")))
                .isEqualTo(Template.resource(Annex.class, "annexe.schema.json"));
    }

    @Test
    void every_column_of_the_annexes_is_in_the_dictionary() throws IOException {
        write(Places.assembly(), "fr");
        String dictionary = Files.readString(folder.resolve("annexe/dictionnaire.html"));
        assertThat(dictionary).contains("place dans le passage").doesNotContain("place in the run");
        for (Table table : Table.described()) {
            String head = Files.readString(folder.resolve("annexe/" + table.name() + ".csv"))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            for (String column : head.replace("\ufeff", "").split(";", -1)) {
                assertThat(dictionary).contains(">" + column + "<");
            }
        }
    }

    @Test
    void only_what_was_read_at_its_source_is_quoted() throws IOException {
        String table = """
                id\tabout\tfr\ten\tsource\turl\tread\tcertainty
                a\t\tLu.\tRead.\ts\thttps://a.example\t2026-11-23\tP
                b\t\tCalculé.\tDrawn.\ts\thttps://a.example\t2026-11-23\tC
                c\t\tEntendu.\tHeard.\ts\thttps://a.example\t2026-11-23\tS
                d\t\tDe mémoire.\tFrom memory.\ts\thttps://a.example\t2026-11-23\tN
                """;
        assertThat(Fact.in(table)).extracting(Fact::id).containsExactly("a", "b");
        assertThat(Fact.all()).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.source()).isNotBlank();
            assertThat(fact.url()).startsWith("https://");
            assertThat(fact.read()).matches("\\d{4}-\\d\\d-\\d\\d");
        });
        Document page = Jsoup.parse(write(Places.assembly(), "fr"));
        assertThat(page.select("#context li")).hasSize(Fact.all().size());
    }

    /** The press lends the Senate a sentence about private platforms that its report does not hold. */
    @Test
    void the_senate_is_never_lent_the_words_of_the_press() throws IOException {
        for (String language : List.of("fr", "en")) {
            assertThat(write(Places.assembly(), language)).doesNotContain("447", "sans toujours garantir");
        }
    }

    @Test
    void a_condition_that_nobody_tried_is_said_to_be_unknown() throws IOException {
        assertThat(text(Places.assembly())).contains("Conditions qui n’ont été essayées nulle part : smartphone seul");
        assertThat(Profile.SMARTPHONE.observed()).isTrue();
    }

    @Test
    void the_words_exist_in_both_languages() {
        assertThat(Desk.words("en").keys()).isEqualTo(Desk.words("fr").keys());
    }

    private Assembly published(Reply... replies) {
        return new Assembly(
                "Essai", Places.all(), List.of(Group.By.OPERATOR), null, List.of(replies), Map.of(), List.of());
    }

    private String essentials(Assembly assembly) throws IOException {
        return Jsoup.parse(write(assembly, "fr")).select("#essentials").text();
    }

    private String text(Assembly assembly) throws IOException {
        return Jsoup.parse(write(assembly, "fr")).text().replace('\u00a0', ' ');
    }

    private String write(Assembly assembly, String language) throws IOException {
        new ParliamentReport(Places.EXPLANATIONS).write(assembly, language, folder);
        return Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
