package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
    void bash_completes_commands_and_their_options(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("parcours.bash"), Spoken.of("completion", "bash").out());

        assertThat(completed(script, "parcours im")).containsExactly("import");
        assertThat(completed(script, "parcours import --al")).containsExactly("--allow-scripts");
        assertThat(completed(script, "parcours audit --bench")).containsExactly("--bench-host");
    }

    /** What bash proposes for the last word of a line, which its own completion function is asked. */
    private static String[] completed(Path script, String line) throws IOException, InterruptedException {
        String[] words = line.split(" ", -1);
        String ask = "set -e; shopt -s progcomp; source '" + script + "'; COMP_WORDS=(" + line + "); COMP_CWORD="
                + (words.length - 1)
                + "; COMP_LINE='" + line + "'; COMP_POINT=" + line.length()
                + "; set +e; _complete_parcours; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", ask)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        bash.waitFor();
        return said.split("\\s+", -1);
    }

    @Test
    void zsh_is_taught_to_read_it() {
        assertThat(Spoken.of("completion", "zsh").out())
                .startsWith("autoload -U +X compinit")
                .contains("bashcompinit");
    }

    @Test
    void another_shell_is_refused_in_one_sentence() {
        Spoken said = Spoken.of("completion", "fish");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("bash ou zsh");
    }
}
