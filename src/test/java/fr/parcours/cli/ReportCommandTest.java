package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.reports.Reports;
import fr.parcours.reports.parliament.Places;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are named on the command line become a report, or a sentence that says why not. */
class ReportCommandTest {
    private final PrintStream usual = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    private Path run = Path.of("");
    private Path to = Path.of("");

    @BeforeEach
    void a_run_lies_on_disk() throws IOException {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        run = write("20261123T090000Z-essai", Places.run());
        to = folder.resolve("rapport");
    }

    @AfterEach
    void speak_again() {
        System.setErr(usual);
    }

    private Path write(String name, RunResult result) throws IOException {
        Path into = Files.createDirectories(folder.resolve(name));
        try (OutputStream out = Files.newOutputStream(into.resolve("result.json"))) {
            Reports.json().write(result, Score.of(result), "fr", out);
        }
        return into;
    }

    @Test
    void a_run_becomes_a_report_with_its_annexes() throws IOException {
        Files.createDirectories(run.resolve("journeys"));
        Files.writeString(run.resolve("journeys/001-titulaire-etat.html"), "<p>page</p>");
        assertThat(report(run.toString())).isZero();
        assertThat(Files.readString(to.resolve("index.html")))
                .contains("Titres de circulation", "Opérateur A")
                .contains("href=\"../20261123T090000Z-essai/journeys/001-titulaire-etat.html\"")
                .doesNotContainIgnoringCase("cartexia");
        assertThat(to.resolve("annexe/demarches.csv")).exists();
        assertThat(to.resolve("lettres/civoportail.html")).exists();
    }

    @Test
    void the_same_run_given_twice_counts_once_and_a_second_run_of_it_is_told_apart() throws IOException {
        assertThat(report(run.toString(), run.resolve("result.json").toString()))
                .isZero();
        assertThat(Files.readString(to.resolve("index.html")))
                .contains("5 démarches")
                .doesNotContain("P2.D1");
        Path again = write("encore", Places.run());
        assertThat(report(run.toString(), again.toString())).isZero();
        assertThat(Files.readString(to.resolve("index.html"))).contains("10 démarches", "P2.D1");
    }

    @Test
    void what_is_no_run_is_said_and_the_rest_goes_on() throws IOException {
        Path cut = Files.createDirectories(folder.resolve("coupe"));
        String whole = Files.readString(run.resolve("result.json"));
        Files.writeString(cut.resolve("result.json"), whole.substring(0, whole.length() / 2));
        assertThat(report(run.toString(), cut.toString(), "nulle-part")).isEqualTo(3);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("est abîmé ou coupé", "nulle-part");
        assertThat(Files.readString(to.resolve("index.html"))).contains("5 démarches", "est abîmé ou coupé");
        assertThat(report("nulle-part")).isEqualTo(2);
    }

    @Test
    void names_are_published_only_with_replies_that_speak_of_everybody() throws IOException {
        assertThat(report(run.toString(), "--publish-names")).isEqualTo(2);
        Path replies = Files.writeString(folder.resolve("r.yaml"), "- { site: immatix, asked: 2026-11-24 }\n");
        assertThat(report(run.toString(), "--replies", replies.toString())).isEqualTo(2);
        assertThat(report(run.toString(), "--publish-names", "--replies", replies.toString()))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Cartexia Express");
        assertThat(to.resolve("index.html")).doesNotExist();
        Files.writeString(
                replies, "- { site: immatix, asked: 2026-11-24 }\n- { site: cartexia express, asked: 2026-11-24 }\n");
        assertThat(report(run.toString(), "--publish-names", "--replies", replies.toString()))
                .isZero();
        assertThat(Files.readString(to.resolve("index.html"))).contains("Cartexia Express", "Il n’a pas répondu");
    }

    @Test
    void an_axis_that_does_not_exist_is_refused() {
        assertThat(report(run.toString(), "--compare", "operator,couleur")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("couleur");
        assertThat(report(run.toString(), "--compare", "software,population")).isZero();
    }

    @Test
    void each_operator_gets_a_dossier_with_facts_a_deadline_and_the_journey_to_walk_again() throws IOException {
        Path evidence = Files.createDirectories(run.resolve("evidence/002-cartexia-titulaire"));
        Files.writeString(evidence.resolve("subject.json"), "{}");
        Files.writeString(evidence.resolve("journey.yaml"), "journey: 1\n");
        Files.createDirectories(run.resolve("pictures"));
        Files.write(run.resolve("pictures/cartexia-titulaire-1.png"), new byte[] {1});
        Path out = folder.resolve("envois");
        assertThat(Parcours.run("notify", run.toString(), "--to", out.toString()))
                .isZero();
        Path mine = out.resolve("cartexia-express");
        assertThat(Files.readString(mine.resolve("index.html")))
                .contains("Cartexia Express", "jusqu’au 23 décembre 2026", "ne s’atteint pas")
                .contains("parcours audit demarche.journey.yaml");
        assertThat(mine.resolve("demarche.journey.yaml")).hasContent("journey: 1");
        assertThat(mine.resolve("pictures/cartexia-titulaire-1.png")).exists();
        assertThat(out.resolve("ville-de-rive/index.html")).exists();
        assertThat(out.resolve("lettres/civoportail.html")).exists();
        assertThat(Parcours.run("notify", run.toString(), "--to", out.toString(), "--deadline", "demain"))
                .isEqualTo(2);
    }

    private int report(String... more) {
        String[] all = new String[more.length + 3];
        all[0] = "report";
        all[1] = "--to";
        all[2] = to.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return Parcours.run(all);
    }
}
