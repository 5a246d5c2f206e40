package fr.parcours.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.criteria.Automation;
import fr.parcours.criteria.Dimension;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import fr.parcours.criteria.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The specification that people read says what the code does. */
class ScoreDocumentTest {
    private static final Map<Scope, String> SCOPES =
            Map.of(Scope.INSTANCE, "chose", Scope.SCREEN, "écran", Scope.JOURNEY, "démarche");

    private static List<String> lines = List.of();

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(Path.of("docs", "score.md"));
    }

    @Test
    void lists_the_ninety_indicators() {
        assertThat(lines)
                .containsSubsequence(
                        Indicators.all().stream().map(ScoreDocumentTest::row).toList());
    }

    @Test
    void lists_profiles_and_dimensions_with_their_weights() {
        assertThat(lines)
                .containsSubsequence(Arrays.stream(Profile.values())
                        .map(profile -> cells(
                                profile.code(),
                                profile.french(),
                                "*" + profile.english() + "*",
                                "`" + profile.id() + "`",
                                profile.observed() ? "observé" : "estimé",
                                number(profile.weight())))
                        .toList());
        assertThat(lines)
                .containsSubsequence(Arrays.stream(Dimension.values())
                        .map(dimension -> cells(
                                dimension.name(),
                                dimension.french(),
                                "*" + dimension.english() + "*",
                                number(dimension.weight())))
                        .toList());
    }

    @Test
    void states_the_factors_of_positions() {
        Map<Position, String> names =
                Map.of(Position.CRITICAL, "critique", Position.TASK, "tâche", Position.PERIPHERY, "périphérie");
        names.forEach((position, name) -> assertThat(lines)
                .anyMatch(line -> line.startsWith(
                        "| " + name + " | " + number(position.factor()).replaceFirst(",?0+$", "") + " |")));
    }

    @Test
    void its_example_is_what_the_code_answers() {
        Figures figures = Scoring.figures(Ledgers.measured(Ledgers.barrier("REM03")));
        assertThat(lines)
                .anyMatch(line -> line.contains("**" + number(figures.index().value()) + "**"));
        figures.personas().stream()
                .map(persona -> persona.score().value())
                .distinct()
                .map(score -> "**" + number(score).replace(",00", "") + "**")
                .forEach(score -> assertThat(lines).anyMatch(line -> line.contains(score)));
    }

    private static String row(Indicator indicator) {
        return cells(
                indicator.id(),
                safe(indicator.fr()) + ", *" + safe(indicator.en()) + "*",
                safe(indicator.measure()),
                safe(indicator.thresholds()),
                SCOPES.getOrDefault(indicator.scope(), "?"),
                indicator.automation() == Automation.AUTOMATIC ? "seule" : "aidée",
                Arrays.stream(Profile.values())
                        .map(profile -> Integer.toString(indicator.hindrance(profile)))
                        .collect(Collectors.joining(" ")),
                Integer.toString(indicator.evidenceGrade()));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String number(double value) {
        return String.format(Locale.FRENCH, "%.2f", value);
    }

    /** As Markdown needs it inside a table. */
    private static String safe(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }
}
