package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void what_was_asked_is_read_back_as_it_was_written() {
        Asked asked = new Asked(
                List.of("C:\\démarches\\a=b.journey.yaml", " espace", "#dièse!"),
                List.of("essai.example:8080"),
                List.of("keyboard", "smartphone"),
                List.of("--fail-under=60", "--format=junit,sarif"),
                List.of("connexion.journey.yaml 00ff"),
                2);
        asked.write(folder);
        assertThat(Asked.read(folder, "x")).isEqualTo(asked);
        assertThat(asked.again().times()).isEqualTo(3);
    }

    @Test
    void a_folder_that_is_no_run_is_refused() {
        assertThatThrownBy(() -> Asked.read(folder, "x")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_run_that_goes_on_is_not_taken_up() {
        try (InUse first = InUse.of(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> InUse.of(folder)).isInstanceOf(Refusal.class);
        }
        try (InUse later = InUse.of(folder)) {
            assertThat(later).isNotNull();
        }
    }
}
