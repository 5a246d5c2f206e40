package fr.parcours.reports.parliament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcours.report.Reply;
import fr.parcours.reports.UnreadableResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyFileTest {
    private static final Reply ANSWERED =
            new Reply("Cartexia", "2026-11-01", "2026-11-20", "Nous corrigeons ; merci, « vite ».");
    private static final Reply SILENT = new Reply("Immatix", "2026-11-01", "", "");

    @TempDir
    Path folder = Path.of("");

    @Test
    void replies_are_read_from_yaml() throws IOException {
        assertThat(ReplyFile.read(file("r.yaml", """
                - site: Cartexia
                  asked: 2026-11-01
                  answered: 2026-11-20
                  text: Nous corrigeons ; merci, « vite ».
                - { site: Immatix, asked: 2026-11-01, answered: null }
                """))).containsExactly(ANSWERED, SILENT);
    }

    @ParameterizedTest
    @CsvSource({"';'", "','"})
    void replies_are_read_from_a_spreadsheet(String comma) throws IOException {
        String text = """
                \ufeffsite;asked;answered;text\r
                Cartexia;2026-11-01;2026-11-20;"Nous corrigeons ; merci, « vite »."\r
                Immatix;2026-11-01;;\r
                """;
        String written =
                comma.equals(";") ? text : text.replaceAll(";(?! )", ",").replace("corrigeons ,", "corrigeons ;");
        assertThat(ReplyFile.read(file("r.csv", written))).containsExactly(ANSWERED, SILENT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [ | ne se lit ni comme du YAML",
                "site: x | n’est pas une liste",
                "- { site: x } | les jours (asked, answered)",
                "- { site: x, asked: 23/11/2026 } | les jours (asked, answered)",
                "- { site: x, asked: 2026-11-23, answered: 2026-11-24 } | il faut un site",
                "- { asked: 2026-11-23 } | il faut un site",
                "- { sites: x } | contient « sites »",
            })
    void what_cannot_be_read_is_said_in_a_sentence(String text, String said) throws IOException {
        Path file = file("r.yaml", text);
        assertThatThrownBy(() -> ReplyFile.read(file)).isInstanceOfSatisfying(UnreadableResult.class, odd -> assertThat(
                        odd.sentence().fr())
                .contains(said, "r.yaml"));
    }

    @Test
    void a_file_that_is_not_there_or_not_in_utf_8_is_said() throws IOException {
        assertThatThrownBy(() -> ReplyFile.read(folder.resolve("none.yaml"))).isInstanceOf(UnreadableResult.class);
        Path latin = Files.write(folder.resolve("l.csv"), "site;asked\né;".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ReplyFile.read(latin)).isInstanceOf(UnreadableResult.class);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
