package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.check.Reviews.Answer;
import fr.parcours.check.Reviews.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is somebody's, on some day, to a question that is named; until then it waits. */
class ReviewsReaderTest {
    private static final String HEAD = "reviews: 1\nanswers:\n";

    @TempDir
    Path folder = Path.of("");

    private ReviewsReader.Read read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("reviews.yaml"), text);
        return new ReviewsReader(List.of("vague-label", "image-captcha", "image-described")).read(file);
    }

    private static JsonNode schema() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("src/main/resources/fr/parcours/reader/reviews.schema.json")));
    }

    private static boolean fits(String yaml) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema())
                .validate(YAMLMapper.builder().build().readTree(yaml))
                .isEmpty();
    }

    @Test
    void reads_an_answer_and_a_question_that_waits() throws IOException {
        String text = HEAD + """
                  - check: vague-label
                    target: Suite
                    screen: Accueil
                    question: Ce bouton dit-il ce qu’il fait ?
                    answer: no-problem
                    who: Camille Exemple
                    when: 2026-11-20
                    note: Le titre le dit.
                  - { check: image-described, target: page, answer: , who:, when: "", note: }
                """;
        ReviewsReader.Read read = read(text);

        assertThat(read.mistakes()).isEmpty();
        assertThat(fits(text)).isTrue();
        assertThat(read.reviews().all().get(0))
                .isEqualTo(new Review(
                        "vague-label",
                        "Suite",
                        "Accueil",
                        "",
                        "",
                        "Ce bouton dit-il ce qu’il fait ?",
                        Answer.NO_PROBLEM,
                        "Camille Exemple",
                        LocalDate.of(2026, 11, 20),
                        "Le titre le dit."));
        assertThat(read.reviews().waiting()).extracting(Review::check).containsExactly("image-described");
    }

    @Test
    void tells_each_mistake_with_its_line() throws IOException {
        ReviewsReader.Read read = read(HEAD + """
                  - { check: vague-lable, target: Suite }
                  - { check: vague-label, target: Suite, answer: oui, who: C, when: 2026-11-20 }
                  - { check: vague-label, target: Suite, answer: problem }
                """);

        assertThat(read.reviews().all()).isEmpty();
        assertThat(read.mistakes()).extracting(JourneyMistake::line).containsExactly(3, 4, 5, 5);
        assertThat(read.mistakes().get(0).french())
                .contains("Vouliez-vous dire « vague-label »"
                        .replace("« ", "«\u00a0")
                        .replace(" »", "\u00a0»"));
        assertThat(read.mistakes().get(1).french()).contains("problem", "no-problem");
        assertThat(read.mistakes().get(2).french()).contains("who");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ check: vague-label }",
                "{ target: Suite }",
                "{ check: vague-label, target: Suite, answer: oui, who: C, when: 2026-11-20 }",
                "{ check: vague-label, target: Suite, answer: problem, when: 2026-11-20 }",
                "{ check: vague-label, target: Suite, answer: problem, who: C }",
                "{ check: vague-label, target: Suite, answer: problem, who: C, when: hier }",
                "{ check: vague-label, target: Suite, verdict: problem }",
                "rien"
            })
    void what_the_reader_refuses_the_schema_refuses_too(String answer) throws IOException {
        String good = "{ check: vague-label, target: Suite, answer: problem, who: C, when: 2026-11-20 }";
        assertThat(fits(HEAD + "  - " + good)).isTrue();
        assertThat(read(HEAD + "  - " + good).mistakes()).isEmpty();
        assertThat(fits(HEAD + "  - " + answer)).as("schema").isFalse();
        assertThat(read(HEAD + "  - " + answer).mistakes()).as("reader").isNotEmpty();
    }

    @Test
    void the_schema_has_the_readers_keys_and_words_and_is_the_one_published() throws IOException {
        JsonNode keys = schema().at("/properties/answers/items/properties");
        assertThat(keys.properties()).extracting(Map.Entry::getKey).containsExactlyElementsOf(ReviewsReader.KEYS);
        assertThat(keys.at("/answer/enum").valueStream().map(JsonNode::asText).limit(2))
                .containsExactlyElementsOf(ReviewsReader.ANSWERS);
        assertThat(Path.of("docs/schema/reviews.schema.json"))
                .hasSameTextualContentAs(Path.of("src/main/resources/fr/parcours/reader/reviews.schema.json"));
    }

    @Test
    void questions_that_are_written_read_back_whatever_they_hold() throws IOException {
        List<Review> asked = List.of(
                waiting("button \"Suite\" @ main: #1", "", "Le texte « a: b # c » \\ ?"),
                waiting("page", "Écran: 1", "no"));
        String text = ReviewsText.fresh(asked, "fr");
        assertThat(fits(text)).isTrue();
        assertThat(read(text).reviews().all()).isEqualTo(asked);
        assertThat(read(text + ReviewsText.more(asked)).reviews().all()).hasSize(4);
        assertThat(read(ReviewsText.fresh(List.of(), "en")).mistakes()).isEmpty();
    }

    private static Review waiting(String target, String screen, String question) {
        return new Review("vague-label", target, screen, "a", "", question, null, "", null, "");
    }

    @Test
    void the_pages_example_can_be_read() throws IOException {
        String page = Files.readString(Path.of("docs/reviews.md"));
        String example =
                page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n", page.indexOf("```yaml\n")));
        assertThat(read(example).mistakes()).isEmpty();
        assertThat(fits(example)).isTrue();
        assertThat(ReviewsReader.KEYS).allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    }
}
