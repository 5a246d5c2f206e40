package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of sites comes from somebody's spreadsheet, whatever it wrote. */
class SitesReaderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");
    private Mistakes mistakes = new Mistakes(file);

    @BeforeEach
    void name() {
        file = folder.resolve("sites.csv");
        mistakes = new Mistakes(file);
    }

    private SitesReader.Sites read(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset));
    }

    private SitesReader.Sites read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return SitesReader.read(file, mistakes);
    }

    private List<SiteRow> good(String text) throws IOException {
        List<SiteRow> rows = read(text, StandardCharsets.UTF_8).rows();
        assertThat(mistakes.all()).extracting(JourneyMistake::french).isEmpty();
        return rows;
    }

    private void wrong(String text, String... told) throws IOException {
        read(text, StandardCharsets.UTF_8);
        assertThat(mistakes.all())
                .extracting(one -> one.line() + ":" + one.column() + " " + one.french())
                .hasSameSizeAs(told);
        for (int i = 0; i < told.length; i++) {
            JourneyMistake one = mistakes.all().get(i);
            assertThat(one.line() + ":" + one.column() + " " + one.french().replace('\u00a0', ' '))
                    .startsWith(told[i]);
            assertThat(one.english()).isNotBlank().isNotEqualTo(one.french());
        }
    }

    @Test
    void reads_the_columns_in_any_order_and_in_french() throws IOException {
        List<SiteRow> rows = good("""
                Population;Adresse;NOM;Logiciel;Opérateur;Territoire;Habilitation;Hôtes;Autorisation
                12 345;https://a.example/;Aubin;Guichet+ (Éditeur);Collectivité;2A;n° 12;a.example *.b.example;la maire, 3 mai
                """);

        assertThat(rows)
                .containsExactly(new SiteRow(
                        2,
                        "Aubin",
                        "https://a.example/",
                        "local-authority",
                        "2A",
                        "Guichet+ (Éditeur)",
                        "12345",
                        "n° 12",
                        List.of("a.example", "*.b.example"),
                        "la maire, 3 mai",
                        SiteRow.Status.OPEN,
                        null,
                        null));
    }

    @Test
    void says_how_it_was_read() throws IOException {
        String table = "nom%1$sadresse\nÉvry%1$shttps://a.example\n";

        assertThat(said(read(table.formatted(";"), WINDOWS)))
                .isEqualTo("lu en Windows-1252 (Latin-1), colonnes séparées par des points-virgules.");
        assertThat(said(read("\ufeff" + table.formatted(","), StandardCharsets.UTF_8)))
                .isEqualTo("lu en UTF-8, colonnes séparées par des virgules.");
        assertThat(said(read(table.formatted("\t"), StandardCharsets.UTF_16)))
                .isEqualTo("lu en UTF-16, colonnes séparées par des tabulations.");
        assertThat(mistakes.all()).isEmpty();
    }

    private static String said(SitesReader.Sites sites) {
        assertThat(sites.rows()).extracting(SiteRow::name).containsExactly("Évry");
        Remark how = sites.how();
        return how == null ? "" : how.said().fr();
    }

    @Test
    void a_spreadsheet_may_tell_its_separator() throws IOException {
        assertThat(good("sep=;\r\nnom;adresse\r\nA, B et C;https://a.example\r\n"))
                .extracting(SiteRow::name, SiteRow::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("A, B et C", 3));
    }

    @Test
    void quoted_cells_may_hold_separators_quotes_and_new_lines() throws IOException {
        List<SiteRow> rows = good(
                "name,start\r\n\r\n\"Saint-Cyr, dit \"\"le\nBas\"\"\",https://a.example\r\n,\r\n  \r\nBas,https://b.example");

        assertThat(rows).extracting(SiteRow::name).containsExactly("Saint-Cyr, dit \"le Bas\"", "Bas");
        assertThat(rows).extracting(SiteRow::line).containsExactly(3, 7);
    }

    @Test
    void a_missing_value_is_told_with_its_line_and_its_column() throws IOException {
        wrong(
                "nom;adresse;territoire\n;https://a.example;35\nB;;\nC;https://c.example;35\n",
                "2:1 Il manque une valeur dans la colonne « nom ».",
                "3:3 Il manque une valeur dans la colonne « adresse ».");
    }

    @Test
    void good_lines_are_kept_beside_wrong_ones() throws IOException {
        assertThat(read("nom,adresse\nA,nulle part\nB,https://b.example\n", StandardCharsets.UTF_8)
                        .rows())
                .extracting(SiteRow::name)
                .containsExactly("B");
        assertThat(mistakes.count()).isEqualTo(1);
    }

    @Test
    void every_wrong_value_is_told_where_it_stands() throws IOException {
        wrong(
                """
                nom,adresse,opérateur,territoire,statut,hôtes
                A,www.a.example,mairie,1004,refuser,a b/c
                """,
                "2:3 « www.a.example » n’est pas une adresse de départ",
                "2:17 Type d’opérateur inconnu « mairie ». Possibles : state, local-authority",
                "2:24 « 1004 » : le tableur a perdu un zéro, sans doute 01004 ?",
                "2:29 Statut inconnu « refuser ». Vouliez-vous dire « refused » ?",
                "2:37 « b/c » n’est pas un nom d’hôte");
    }

    @Test
    void an_unknown_column_is_told_with_the_nearest_word() throws IOException {
        wrong(
                "nom,adrese,adresse\nA,,https://a.example\n",
                "1:5 Colonne inconnue « adrese ». Vouliez-vous dire « adresse » ?");
    }

    @Test
    void a_column_written_twice_or_left_out_is_told() throws IOException {
        wrong(
                "nom,name,population\nA,B,12\n",
                "1:1 Il manque la colonne « adresse »",
                "1:5 La colonne « name » est là deux fois.");
    }

    @Test
    void a_table_without_a_header_is_told_once() throws IOException {
        wrong("Aubin,https://a.example\nB,https://b.example\n", "1:1 La première ligne doit nommer les colonnes");
    }

    @Test
    void a_line_with_too_many_cells_is_told_but_empty_ones_are_not() throws IOException {
        wrong(
                "nom,adresse\nA, le Haut,https://a.example\n",
                "2:3 « le Haut » n’est pas une adresse",
                "2:12 Cette ligne a plus de cases");
        name();
        assertThat(good("nom,adresse,,\nA,https://a.example,,,\nB,https://b.example\n"))
                .hasSize(2);
    }

    @Test
    void one_site_counts_once_however_its_address_is_typed() throws IOException {
        wrong(
                "nom,adresse\nA,https://a.example/x\nB,HTTPS://A.example/x/\nC,https://a.example/X\n",
                "3:3 Cette adresse est déjà celle de la ligne 2");
    }

    @Test
    void quotes_that_never_close_or_close_too_early_are_told_and_what_comes_before_is_kept() throws IOException {
        assertThat(read(
                                "nom,adresse\nA,https://a.example\n\"B,https://b.example\nC,https://c.example\n",
                                StandardCharsets.UTF_8)
                        .rows())
                .hasSize(1);
        assertThat(mistakes.all()).singleElement().satisfies(one -> {
            assertThat(one.where()).endsWith("sites.csv:3:1");
            assertThat(one.french()).startsWith("Un guillemet s’ouvre ici et ne se ferme jamais");
        });
        name();
        wrong("nom,adresse\n\"A\" bis,https://a.example\n", "2:6 Il y a du texte après un guillemet fermant");
    }

    @Test
    void what_is_no_table_is_told_in_one_sentence() throws IOException {
        for (byte[] bytes : List.of(
                new byte[] {'P', 'K', 3, 4},
                new byte[] {'a', 0, 'b'},
                new byte[0],
                "\n \n".getBytes(StandardCharsets.UTF_8))) {
            name();
            assertThat(read(bytes).rows()).isEmpty();
            assertThat(mistakes.all()).hasSize(1);
        }
        name();
        assertThat(SitesReader.read(folder, mistakes).rows()).isEmpty();
        assertThat(SitesReader.read(folder.resolve("absent.csv"), mistakes).rows())
                .isEmpty();
        assertThat(mistakes.all()).hasSize(2);
    }

    @Test
    void a_hundred_thousand_sites_are_read_quickly_and_one_more_is_told() throws IOException {
        StringBuilder table = new StringBuilder("nom,adresse,territoire,population\n");
        for (int i = 0; i < 100_001; i++) {
            table.append("Commune ").append(i).append(",https://c").append(i).append(".example/,35238,1200\n");
        }
        Files.writeString(file, table);

        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(SitesReader.read(file, mistakes).rows()).hasSize(100_000));
        assertThat(mistakes.all()).singleElement().satisfies(one -> assertThat(one.line())
                .isEqualTo(100_002));
    }
}
