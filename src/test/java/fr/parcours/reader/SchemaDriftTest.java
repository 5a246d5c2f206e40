package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.parcours.journey.Key;
import fr.parcours.journey.Word;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the reader knows of a key, the schema says too, so that neither can move without the other. */
class SchemaDriftTest {
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(Path.of("src/main/resources/fr/parcours/reader/journey.schema.json")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void the_header_has_the_readers_keys_and_no_other() {
        assertThat(names(SCHEMA.path("properties"))).containsExactlyInAnyOrderElementsOf(HeaderReader.KEYS);
        assertThat(texts(SCHEMA.path("required")))
                .containsExactlyInAnyOrder("journey", "id", "title", "goal", "site", "steps");
        assertThat(names(SCHEMA.at("/properties/site/properties")))
                .containsExactlyInAnyOrderElementsOf(HeaderReader.SITE_KEYS);
        assertThat(texts(SCHEMA.at("/properties/site/properties/operator/enum")))
                .containsExactlyElementsOf(HeaderReader.OPERATORS);
        assertThat(names(SCHEMA.at("/properties/gate/anyOf/0/properties")))
                .containsExactlyInAnyOrderElementsOf(GateReader.KEYS);
    }

    @Test
    void a_mandatory_key_of_the_header_is_mandatory_to_both() {
        List<String> mandatory = new ArrayList<>(texts(SCHEMA.path("required")));
        texts(SCHEMA.at("/properties/site/required")).forEach(key -> mandatory.add(key));
        Mistakes mistakes = new Mistakes(Path.of("a.journey.yaml"));
        TreeReader.readYaml("site: {}\n", mistakes)
                .flatMap(tree -> Document.JOURNEY.open(tree, HeaderReader.KEYS, mistakes))
                .ifPresent(root -> new HeaderReader(new Steps().words(), mistakes).read(root));

        assertThat(mistakes.all().stream()
                        .flatMap(mistake -> mistake.expected().stream())
                        .map(key -> key.replace(": 1", "")))
                .containsExactlyInAnyOrderElementsOf(
                        mandatory.stream().filter(key -> !key.equals("site")).toList());
    }

    @TestFactory
    Stream<DynamicTest> each_key_of_each_word_is_told_alike() {
        return new Steps().words().stream().flatMap(word -> word.keys().stream()
                .map(key -> DynamicTest.dynamicTest(word.name() + "." + key.name(), () -> alike(word, key))));
    }

    private static void alike(Word word, Key key) {
        JsonNode form = longForm(word);
        JsonNode told = form.path("properties").path(key.name());
        assertThat(texts(form.path("required")).contains(key.name()))
                .as("mandatory")
                .isEqualTo(key.required());
        assertThat(form.path("additionalProperties").asBoolean(true))
                .as("open to other keys")
                .isFalse();
        switch (key.shape()) {
            case CHOICE ->
                assertThat(new TreeSet<>(texts(resolved(told).path("enum")))).isEqualTo(new TreeSet<>(key.choices()));
            case YES -> assertThat(texts(told.path("enum"))).containsOnly("true");
            case COUNT ->
                assertThat(told.path("$ref").asText("").equals("#/$defs/count") || told.has("anyOf"))
                        .isTrue();
            case ADDRESS -> assertThat(told.path("$ref").asText()).isEqualTo("#/$defs/address");
            default -> {
                String reference = told.path("$ref").asText("");
                assertThat(reference.equals("#/$defs/texts"))
                        .as("one or several: " + told)
                        .isEqualTo(key.many());
                assertThat(reference.equals("#/$defs/typed"))
                        .as("typed: " + told)
                        .isEqualTo(key.dollar() == Key.Dollar.TYPED);
            }
        }
    }

    /** The form with keys, which stands alone or beside the short one. */
    private static JsonNode longForm(Word word) {
        JsonNode told = SCHEMA.at("/$defs/step/anyOf/1/properties/" + word.name());
        return told.has("properties")
                ? told
                : told.path("anyOf")
                        .valueStream()
                        .filter(form -> form.has("properties"))
                        .findFirst()
                        .orElseThrow();
    }

    private static JsonNode resolved(JsonNode told) {
        return told.has("$ref") ? SCHEMA.at(told.path("$ref").asText().substring(1)) : told;
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
