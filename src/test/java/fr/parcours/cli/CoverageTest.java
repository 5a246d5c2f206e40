package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.checks.Checks;
import fr.parcours.criteria.Referential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/coverage.md} says what the checks of this very copy look at; {@code PARCOURS_COVERAGE=write} writes it anew. */
class CoverageTest {
    private static final Path FILE = Path.of("docs/coverage.md");

    @Test
    void the_published_file_is_what_the_code_says() throws IOException {
        String text = Coverage.of(Referential.current(), Checks.all());
        if ("write".equals(System.getenv("PARCOURS_COVERAGE"))) {
            Files.writeString(FILE, text);
        }
        assertThat(Files.readString(FILE)).isEqualTo(text);
    }

    @Test
    void every_criterion_of_both_standards_is_there() {
        String text = Coverage.of(Referential.current(), Checks.all());
        assertThat(text.lines().filter(line -> line.matches("\\| \\d+\\.\\d+ \\|.*")))
                .hasSize(106);
        assertThat(text.lines().filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ \\|.*")))
                .hasSize(86);
        assertThat(text).doesNotContain("taux");
    }
}
