package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.reports.Reports;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person with a Recorder export of a demonstration gets a report with one command. */
class RecordingIT {
    private static final String RECORDING = "src/test/resources/fr/parcours/cli/cantine.recording.json";

    @TempDir
    Path out = Path.of("");

    @Test
    void one_command_from_the_export_to_the_report() throws IOException {
        Spoken said = Spoken.of("audit", RECORDING, "--personas", "none", "--out", out.toString());

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).contains("enregistré sur la démonstration demo:cantine/");
        Path run = only(out);
        assertThat(run.resolve("index.html")).isRegularFile();
        RunResult result = Reports.read(run.resolve("result.json"));
        JourneyResult journey = result.journeys().get(0);
        assertThat(journey.outcome()).isEqualTo(JourneyResult.Outcome.COMPLETED);
        assertThat(journey.screens())
                .extracting(screen -> screen.name())
                .contains("Le responsable de l'enfant", "Inscription envoyée");
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.findFirst().orElseThrow();
        }
    }
}
