package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Check;
import fr.parcours.checks.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BlindReadingsTest {
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (?:`([^`]+)`|[^|`]+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|(?: (\\d+) \\|)?$");

    @Test
    void each_check_exists_and_each_row_adds_up() throws IOException {
        List<MatchResult> rows = rows();
        Set<String> known =
                Checks.all().stream().map(Check::about).map(one -> one.id()).collect(Collectors.toSet());
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows).allSatisfy(row -> {
            assertThat(number(row, 3) + number(row, 4) + number(row, 5)).isEqualTo(number(row, 2));
            if (row.group(1) != null) {
                assertThat(known).contains(row.group(1));
                assertThat(number(row, 6)).isLessThanOrEqualTo(number(row, 3));
            }
        });
    }

    @Test
    void the_draws_and_the_checks_tell_the_same_number() throws IOException {
        List<MatchResult> rows = rows();
        assertThat(sum(rows, true)).isEqualTo(sum(rows, false)).isPositive();
    }

    private static int sum(List<MatchResult> rows, boolean checks) {
        return rows.stream()
                .filter(row -> (row.group(1) != null) == checks)
                .mapToInt(row -> number(row, 2))
                .sum();
    }

    private static int number(MatchResult row, int group) {
        return Integer.parseInt(row.group(group));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/blind-readings.md")))
                .results()
                .toList();
    }
}
