package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The words of a published PDF, read as a page. */
class PdfWordsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void lines_that_go_on_are_one_paragraph_and_a_title_stands_alone() throws IOException {
        Dom words = read(
                "D\u00e9claration d\u2019accessibilit\u00e9".replace('\u2019', '\'')
                        + "\nMairie de Saint-Exemple\nCette d\u00e9claration a \u00e9t\u00e9 \u00e9tablie\nle 3 mars\n2026.\n1. Contact");
        assertThat(words.select("p").map(Element::text))
                .containsExactly(
                        "D\u00e9claration d'accessibilit\u00e9",
                        "Mairie de Saint-Exemple",
                        "Cette d\u00e9claration a \u00e9t\u00e9 \u00e9tablie le 3 mars 2026.",
                        "1. Contact");
        assertThat(words.select("p")).allMatch(Element::visible);
        assertThat(words.root().attr("lang")).isEqualTo("fr");
        assertThat(words.select("img, object")).isEmpty();
    }

    @Test
    void a_page_without_a_word_is_told() throws IOException {
        assertThat(read("Une page", "").select("section img")).hasSize(1);
    }

    @Test
    void what_is_too_long_is_read_in_part_and_what_is_none_is_not() throws IOException {
        String[] pages = new String[41];
        Arrays.fill(pages, "Une page");
        assertThat(read(pages).select("p")).hasSize(40);
        assertThat(read(pages).select("object")).hasSize(1);
        Path torn = Files.writeString(folder.resolve("torn.pdf"), "%PDF-1.4 torn");
        assertThat(PdfWords.of(torn).select("p")).isEmpty();
        assertThat(PdfWords.of(torn).select("object")).hasSize(1);
    }

    @Test
    @Timeout(60)
    void a_page_too_heavy_is_given_up_and_those_before_it_are_kept() throws IOException {
        Dom words = read("Le sch\u00e9ma", ("a".repeat(80) + "\n").repeat(3000), "La suite");
        assertThat(words.select("p").map(Element::text)).containsExactly("Le sch\u00e9ma");
        assertThat(words.select("object")).hasSize(1);
    }

    @Test
    void what_takes_too_long_is_given_up() throws IOException {
        Path file = Files.write(folder.resolve("slow.pdf"), SmallPdf.of("Le sch\u00e9ma"));
        assertThat(PdfWords.of(file, 0).select("p")).isEmpty();
        assertThat(PdfWords.of(file, 0).select("object")).hasSize(1);
        assertThat(PdfWords.of(file, 60_000).select("object")).isEmpty();
    }

    private Dom read(String... pages) throws IOException {
        return PdfWords.of(Files.write(folder.resolve("schema.pdf"), SmallPdf.of(pages)));
    }
}
