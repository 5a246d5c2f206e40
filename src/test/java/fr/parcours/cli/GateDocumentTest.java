package fr.parcours.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people copy from the documentation must be what the command line knows. */
class GateDocumentTest {
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z]+(-[a-z]+)*");

    /** Options of other programs in the ready-to-copy files. */
    private static final List<String> OTHERS = List.of("--no-install-recommends", "--depth");

    @ParameterizedTest
    @ValueSource(strings = {"docs/gate.md", "docs/ci/github.yml", "docs/ci/gitlab-ci.yml"})
    void every_option_that_is_told_exists(String document) throws IOException {
        String known = help("audit") + help("judge") + help("baseline") + help("diff");
        TreeSet<String> told = new TreeSet<>(OPTION.matcher(Files.readString(Path.of(document)))
                .results()
                .map(MatchResult::group)
                .toList());
        assertThat(told).contains("--baseline");
        told.removeAll(OTHERS);
        assertThat(told).allMatch(known::contains);
    }

    @Test
    void nonsense_is_refused_in_one_sentence() {
        assertThat(Parcours.run("audit", "x", "--profile", "rapide")).isEqualTo(2);
        assertThat(Parcours.run("audit", "x", "--format", "pdf")).isEqualTo(2);
        assertThat(Parcours.run("audit", "x", "--fail-coverage", "70")).isEqualTo(2);
        assertThat(Parcours.run("diff", "nulle-part", "ailleurs")).isEqualTo(2);
        assertThat(Parcours.run("baseline", "nulle-part", "--to", "x")).isEqualTo(2);
    }

    private static String help(String command) {
        PrintStream out = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setOut(new PrintStream(heard, true, UTF_8));
        try {
            assertThat(Parcours.run(command, "--help")).isEqualTo(0);
        } finally {
            System.setOut(out);
        }
        return heard.toString(UTF_8);
    }
}
