package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.journey.Key;
import fr.parcours.journey.Word;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published schema says what the reader does. */
class SchemaTest {
    private static final Path PACKED = Path.of("src/main/resources/fr/parcours/reader/journey.schema.json");
    private static final Path PUBLISHED = Path.of("docs/schema/journey.schema.json");

    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(read(PACKED));

    @Test
    void the_published_schema_is_the_one_packed() throws IOException {
        assertThat(PUBLISHED).hasSameTextualContentAs(PACKED);
    }

    @Test
    void every_word_and_key_of_the_catalogue_is_in_the_schema_and_no_other() {
        JsonNode words = read(PACKED).at("/$defs/step/anyOf/1/properties");
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Word word : new Steps().words()) {
            word.keys().stream().map(Key::name).forEach(key -> expected.add(word.name() + "." + key));
        }
        words.properties().forEach(word -> keys(word.getValue()).forEach(key -> found.add(word.getKey() + "." + key)));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(words.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(
                        new Steps().words().stream().map(Word::name).toList());
    }

    private static Set<String> keys(JsonNode word) {
        Set<String> keys = new TreeSet<>();
        Stream.concat(Stream.of(word), word.path("anyOf").valueStream())
                .forEach(form -> form.path("properties").properties().forEach(key -> keys.add(key.getKey())));
        return keys;
    }

    @TestFactory
    Stream<DynamicTest> whole_journeys_satisfy_the_schema() throws IOException {
        return Stream.concat(Samples.files("whole"), demonstrations())
                .map(file -> DynamicTest.dynamicTest(Samples.name(file), () -> assertThat(schema.validate(read(file)))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> the_demonstrations_can_be_read() throws IOException {
        return demonstrations()
                .map(file -> DynamicTest.dynamicTest(
                        Samples.name(file), () -> assertThat(Samples.read(file).mistakes())
                                .extracting(JourneyMistake::french)
                                .isEmpty()));
    }

    private static Stream<Path> demonstrations() {
        return new JourneyReader(new Steps()).find(List.of(Path.of("scenarios"))).stream();
    }

    @TestFactory
    Stream<DynamicTest> what_the_reader_refuses_by_structure_the_schema_refuses_too() throws IOException {
        return Samples.files("structure")
                .map(file -> DynamicTest.dynamicTest(Samples.name(file), () -> {
                    assertThat(schema.validate(read(file))).as("schema").isNotEmpty();
                    assertThat(Samples.read(file).mistakes()).as("reader").isNotEmpty();
                }));
    }

    private static JsonNode read(Path file) {
        try {
            String text = Files.readString(file);
            return file.toString().endsWith(".json")
                    ? JsonMapper.builder().build().readTree(text)
                    : YAMLMapper.builder().build().readTree(text);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
