package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.checks.Checks;
import fr.parcours.journey.Campaign;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Sample;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on campaigns keeps its word: its files are written down and read. */
class CampaignDocumentationTest {
    private static final Pattern FILE = Pattern.compile("```(?:yaml|csv) (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder = Path.of("");

    private String page = "";

    @BeforeEach
    void writes_the_files_of_the_page() throws IOException {
        page = Files.readString(Path.of("docs/campaigns.md"));
        for (var found : FILE.matcher(page).results().toList()) {
            Files.writeString(folder.resolve(found.group(1)), found.group(2));
        }
        for (String id : List.of("titulaire-etat", "habilites/prive", "cantine")) {
            Path file = folder.resolve(id + ".journey.yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    journey: 1
                    id: %s
                    title: A
                    goal: a
                    site: { name: A, operator: local-authority, start: "https://a.example/" }
                    steps: [ { open: / } ]
                    """.formatted(id.replace('/', '-')));
        }
    }

    private Campaign read(String name) {
        Reading reading = new CampaignReader(
                        new Steps(),
                        List.of("keyboard", "screen-reader", "smartphone", "stumble"),
                        Checks.all().stream().map(one -> one.about().id()).toList())
                .read(List.of(folder.resolve(name)));
        assertThat(reading.mistakes())
                .extracting(one -> one.where() + " " + one.french())
                .isEmpty();
        return reading.campaigns().get(0);
    }

    @Test
    void the_simplest_example() {
        Campaign campaign = read("carte-grise.campaign.yaml");

        assertThat(campaign.journeys()).extracting(Journey::id).containsExactly("titulaire-etat", "habilites-prive");
        assertThat(campaign.journeys())
                .allSatisfy(one -> assertThat(one.steps()).hasSize(2));
    }

    @Test
    void the_list_of_sites() {
        assertThat(read("cantines.campaign.yaml").journeys())
                .extracting(Journey::id)
                .containsExactly("cantine-exemple-sur-loire", "cantine-saint-essai-35238", "cantine-saint-essai-2a004");
    }

    @Test
    void the_draw() {
        Sample sample = Objects.requireNonNull(read("tirage.campaign.yaml").sample());

        assertThat(sample.frame()).isEqualTo(5);
        assertThat(sample.excluded()).isEqualTo(1);
        assertThat(sample.drawn()).isEqualTo(3);
    }

    @Test
    void every_key_and_column_is_told() {
        assertThat(WishesReader.KEYS).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
        assertThat(SuppressionsReader.KEYS).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
        assertThat(Column.values()).allSatisfy(column -> assertThat(page).contains("`" + column.word() + "`"));
    }
}
