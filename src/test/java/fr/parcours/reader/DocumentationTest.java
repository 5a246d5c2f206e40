package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.journey.Key;
import fr.parcours.journey.Word;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for authors keeps its word. */
class DocumentationTest {
    private static final Pattern FENCE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("`(- [^`]+)`");

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/journeys.md"));
    }

    private static String head() throws IOException {
        String whole = FENCE.matcher(page()).results().findFirst().orElseThrow().group(1);
        return whole.substring(0, whole.indexOf("steps:\n"))
                .replace("data: ", "data:\n  nom: Dupont ")
                .replaceFirst("Dupont.*", "Dupont");
    }

    @Test
    void every_word_of_the_catalogue_is_told() throws IOException {
        String page = page();
        assertThat(new Steps().words()).extracting(Word::name).allSatisfy(word -> assertThat(page)
                .contains("`" + word + "`"));
    }

    @Test
    void every_key_that_the_short_form_does_not_fill_is_told() throws IOException {
        String page = page();
        assertThat(new Steps().words())
                .flatExtracting(
                        word -> word.keys().stream().skip(1).map(Key::name).toList())
                .allSatisfy(key -> assertThat(page).containsPattern("[`{,] ?" + key + "[`:]"));
    }

    @Test
    void the_whole_example_is_a_journey(@TempDir Path folder) throws IOException {
        String whole = FENCE.matcher(page()).results().findFirst().orElseThrow().group(1);
        assertThat(french(folder, whole)).isEmpty();
    }

    @Test
    void every_short_example_is_a_step(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("fixtures"));
        Files.writeString(folder.resolve("fixtures/domicile.pdf"), "%PDF");
        String targets = FENCE.matcher(page())
                .results()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .group(1);
        List<String> examples = EXAMPLE.matcher(page())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(examples).hasSizeGreaterThan(18);
        assertThat(french(folder, head() + "steps:\n" + targets + String.join("\n", examples) + "\n"))
                .isEmpty();
    }

    private static List<String> french(Path folder, String journey) throws IOException {
        Path file = folder.resolve("a.journey.yaml");
        Files.writeString(file, journey);
        return Samples.read(file).mistakes().stream()
                .map(mistake -> mistake.where() + " " + mistake.french())
                .toList();
    }
}
