package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.report.ReportFormat;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What we write is what we wrote. After a wanted change, write the expectations anew with {@code mvn test
 * -Dtest=GoldenReportsTest -Dgolden.refresh=true}, and read what moved before it is committed.
 */
class GoldenReportsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/fr/parcours/reports/golden");

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "html, fr, index.html",
        "html, en, index.en.html",
        "json, fr, result.json",
        "json, en, result.json",
        "summary, fr, summary.txt",
        "summary, en, summary.en.txt",
        "junit, fr, junit.xml",
        "junit, en, junit.en.xml",
        "sarif, fr, result.sarif",
        "sarif, en, result.en.sarif",
        "markdown, fr, result.md",
        "markdown, en, result.en.md"
    })
    void the_same_result_gives_the_same_bytes(String format, String language, String file) throws IOException {
        String written = written(format, language);
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
    }

    private static String written(String name, String language) throws IOException {
        var run = Runs.two();
        ReportFormat format = Stream.concat(
                        Reports.all(Runs.EXPLANATIONS).stream(),
                        Reports.forTools(Runs.EXPLANATIONS, Gates.compared(run)).stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(run, Score.of(run), language, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
