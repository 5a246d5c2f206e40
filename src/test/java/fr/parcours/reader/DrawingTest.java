package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.reader.Drawing.Asked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites drawn are written so that they are read again as they were. */
class DrawingTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_list_of_those_drawn_reads_again_as_the_same_sites() throws IOException {
        Path frame = Files.writeString(folder.resolve("frame.csv"), """
                nom,adresse,territoire,statut,note,hôtes,opérateur
                "A; ""le Haut\""",https://a.example/,01004,refusé,"le 3
                mai",,
                Évry,https://b.example/,,,,b.example *.c.example,privé
                """);

        String table = Drawing.draw(new Asked(frame, 2, 42, null)).table();
        Path drawn = Files.writeString(folder.resolve("drawn.csv"), table);
        Mistakes mistakes = new Mistakes(drawn);

        assertThat(table.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(table).contains("name;start;operator;territory;hosts;status;note");
        assertThat(SitesReader.read(drawn, mistakes).rows())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .containsExactlyInAnyOrderElementsOf(
                        SitesReader.read(frame, mistakes).rows());
        assertThat(mistakes.all()).isEmpty();
    }

    @Test
    void a_campaign_tells_what_to_draw_or_what_is_wrong() throws IOException {
        Files.writeString(folder.resolve("frame.csv"), "nom,adresse\nA,https://a.example\n");
        Path good = Files.writeString(
                folder.resolve("a.campaign.yaml"),
                "campaign: 1\nframe: { file: frame.csv, size: 1, seed: 7, stratum: logiciel }\n");
        Path none = Files.writeString(folder.resolve("b.campaign.yaml"), "campaign: 1\n");
        Path wrong = Files.writeString(
                folder.resolve("c.campaign.yaml"), "campaign: 1\nframe: { file: frame.csv, size: 1 }\n");

        assertThat(Drawing.asked(good).asked()).isEqualTo(new Asked(folder.resolve("frame.csv"), 1, 7, "software"));
        assertThat(Drawing.asked(none).asked()).isNull();
        assertThat(Drawing.asked(none).mistakes()).isEmpty();
        assertThat(Drawing.asked(wrong).mistakes()).singleElement().satisfies(one -> assertThat(one.french())
                .startsWith("Il manque «\u00a0seed"));
    }
}
