package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.journey.Campaign.Axis;
import fr.parcours.personas.Personas;
import fr.parcours.run.Run;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas of campaigns and suppressions say what the reader does. */
class CampaignSchemaTest {
    private static final String HEAD = "campaign: 1\ntitle: Essai\n";
    private static final List<String> PEOPLE = Run.known(Personas.all());

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("a.journey.yaml"), """
                journey: 1
                id: a
                title: A
                goal: a
                site: { name: A, operator: state, start: "https://a.example/" }
                steps: [ { open: / } ]
                """);
        Files.writeString(folder.resolve("s.csv"), "nom,adresse\nA,https://a.example\n");
        Files.writeString(folder.resolve("e.yaml"), "suppressions: 1\nbarriers: []\n");
    }

    private static JsonNode file(String name) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(packed(name)));
    }

    private static Path packed(String name) {
        return Path.of("src/main/resources/fr/parcours/reader/" + name + ".schema.json");
    }

    private static boolean fits(String name, String yaml) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file(name));
        return schema.validate(YAMLMapper.builder().build().readTree(yaml)).isEmpty();
    }

    private boolean read(String campaign) throws IOException {
        Path file = Files.writeString(folder.resolve("x.campaign.yaml"), campaign);
        return new CampaignReader(new Steps(), PEOPLE, List.of("field-label"))
                .read(List.of(file))
                .whole();
    }

    private boolean readSuppressions(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), text);
        return new SuppressionsReader(List.of("field-label"))
                .read(file)
                .mistakes()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "suppressions"})
    void the_published_schema_is_the_one_packed(String name) {
        assertThat(Path.of("docs/schema/" + name + ".schema.json")).hasSameTextualContentAs(packed(name));
    }

    @Test
    void every_key_and_word_is_in_the_schema_and_no_other() throws IOException {
        JsonNode campaign = file("campaign");
        assertThat(keys(campaign.path("properties"))).containsExactlyInAnyOrderElementsOf(WishesReader.KEYS);
        assertThat(texts(campaign.at("/$defs/axis/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Axis.values()).map(Axis::word).toList());
        assertThat(texts(campaign.at("/$defs/persona/enum"))).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(texts(campaign.at("/properties/frame/anyOf/0/properties/stratum/anyOf/0/enum")))
                .containsAll(Drawing.strata());
        assertThat(keys(file("suppressions").at("/properties/barriers/items/properties")))
                .containsExactlyInAnyOrderElementsOf(SuppressionsReader.KEYS);
    }

    private static List<String> keys(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "journeys: a.journey.yaml",
                "journeys: [a.journey.yaml]\nid: essai-2\npersonas: all\ncompare: operator\nbanner: { refuse: Non }",
                "journeys: [a.journey.yaml]\nid:\npersonas: [none]\ncompare: []\nbanner:\nsuppressions: e.yaml\nframe:\nsites:",
                "journeys: [a.journey.yaml]\npersonas: [keyboard, stumble]\nsites: s.csv\ncompare: [territory, software, population]",
                "journeys: [a.journey.yaml]\nframe: { file: s.csv, size: 1, seed: 0, stratum: territoire }",
                "journeys: [a.journey.yaml]\nframe: { file: s.csv, size: \"1\", seed: \"9223372036854775807\" }"
            })
    void what_the_schema_accepts_the_reader_accepts(String rest) throws IOException {
        assertThat(fits("campaign", HEAD + rest)).as("schema").isTrue();
        assertThat(read(HEAD + rest)).as("reader").isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jorneys: a.journey.yaml",
                "journeys: []",
                "journeys: [a.journey.yaml]\nid: Été",
                "journeys: [a.journey.yaml]\npersonas: [mouse]",
                "journeys: [a.journey.yaml]\npersonas: [all, keyboard]",
                "journeys: [a.journey.yaml]\ncompare: [price]",
                "journeys: [a.journey.yaml]\nbanner: { refuse: [] }",
                "journeys: [a.journey.yaml]\nbanner: Non",
                "journeys: [a.journey.yaml]\nsites: s.csv\nframe: { file: s.csv, size: 1, seed: 1 }",
                "journeys: [a.journey.yaml]\nframe: { file: s.csv, size: 0, seed: 1 }",
                "journeys: [a.journey.yaml]\nframe: { file: s.csv, size: 1, seed: -1 }",
                "journeys: [a.journey.yaml]\nframe: { file: s.csv, size: 1 }",
                "journeys: [a.journey.yaml]\nframe: { file: s.csv, size: 1, seed: 1, stratum: name }",
                "journeys: [a.journey.yaml]\nframe: { file: s.csv, size: 1.5, seed: 1 }",
                "title: again\ncampaign: 2\njourneys: [a.journey.yaml]"
            })
    void what_the_reader_refuses_by_structure_the_schema_refuses_too(String rest) throws IOException {
        String text = rest.startsWith("title") ? rest : HEAD + rest;
        assertThat(fits("campaign", text)).as("schema").isFalse();
        assertThat(read(text)).as("reader").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ check: field-label, target: Nom, reason: r, owner: o }",
                "{ check: field-label, reason: r, owner: o, until: 2027-01-31 }",
                "{ check: field-label, target: \"\", screen: , reason: r, owner: o, until: 2027-01-31 }",
                "{ check: field-label, target: Nom, reason: \" \", owner: o, until: 2027-01-31 }",
                "{ check: field-label, target: Nom, reason: r, owner: o, until: 31/01/2027 }",
                "{ check: field-label, target: Nom, reason: r, owner: o, until: +12027-01-31 }",
                "{ check: field-label, target: Nom, reason: r, owner: o, until: 2027-01-31, because: x }",
                "rien"
            })
    void so_do_they_of_suppressions(String barrier) throws IOException {
        String good = "{ check: field-label, target: Nom, reason: r, owner: o, until: 2027-01-31 }";
        String head = "suppressions: 1\nbarriers:\n  - ";
        assertThat(fits("suppressions", head + good)).isTrue();
        assertThat(readSuppressions(head + good)).isTrue();
        assertThat(fits("suppressions", head + barrier)).as("schema").isFalse();
        assertThat(readSuppressions(head + barrier)).as("reader").isFalse();
    }

    @Test
    void the_demonstrations_campaign_and_the_examples_of_the_page_fit() throws IOException {
        Path demonstration = Path.of("scenarios/demo/carte-grise.campaign.yaml");
        Reading reading = new CampaignReader(new Steps(), PEOPLE, List.of()).read(List.of(demonstration));

        assertThat(fits("campaign", Files.readString(demonstration))).isTrue();
        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.journeys()).hasSize(3);
        Pattern fence = Pattern.compile("```yaml (\\S+)\n(.*?)```", Pattern.DOTALL);
        for (var found : fence.matcher(Files.readString(Path.of("docs/campaigns.md")))
                .results()
                .toList()) {
            String kind = found.group(1).contains(".campaign.") ? "campaign" : "suppressions";
            assertThat(fits(kind, found.group(2))).as(found.group(1)).isTrue();
        }
    }
}
