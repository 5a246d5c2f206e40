package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Reviews.Answer;
import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Sentence;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.Reviewed;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people answered is told apart from what the tool found, on the page and for tools. */
class AnswersTest {
    @TempDir
    Path folder = Path.of("");

    private static final Sentence ASKED =
            new Sentence("Ce bouton dit-il ce qu’il fait ?", "Does this button say what it does?");

    private static Review by(Answer answer) {
        return new Review(
                "vague-label",
                "page",
                "",
                "",
                "",
                "",
                answer,
                "Camille <b>Exemple</b>",
                LocalDate.of(2026, 12, 1),
                "Vu sur place");
    }

    private static RunResult run() {
        RunResult run = Runs.two();
        JourneyResult like = run.journeys().get(0);
        Finding doubt = Finding.cannotTell(About.screen("vague-label", Set.of()), ASKED);
        List<Judged> findings = like.findings().stream()
                .map(one -> one.reviewed(by(Answer.PROBLEM)))
                .toList();
        JourneyResult journey = new JourneyResult(
                like.id(),
                like.title(),
                like.goal(),
                like.site(),
                like.language(),
                like.bench(),
                like.outcome(),
                like.reason(),
                like.personas(),
                like.milestones(),
                like.indicators(),
                like.grounds(),
                like.screens(),
                findings,
                like.passed(),
                like.inapplicable(),
                like.problems(),
                like.gate(),
                like.steadiness(),
                List.of(new Reviewed(2, doubt, by(Answer.NO_PROBLEM)), new Reviewed(0, doubt, by(Answer.PROBLEM))));
        return new RunResult(run.id(), run.tool(), run.started(), List.of(journey), List.of());
    }

    private static String written(String format, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        (format.equals("json") ? Reports.json() : Reports.html(Runs.EXPLANATIONS))
                .write(run(), Score.of(run()), language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_page_tells_who_answered_what() throws IOException {
        assertThat(Jsoup.parse(written("html", "fr")).text().replace('\u00a0', ' '))
                .contains("2 réponses")
                .contains(
                        "Ce n’est pas un obstacle, selon Camille <b>Exemple</b> (1er décembre 2026 : Vu sur place). La question : Écran 2 : Ce bouton")
                .contains(
                        "L’outil doutait\u202f; une personne a reconnu l’obstacle (Camille <b>Exemple</b>, 1er décembre 2026 : Vu sur place).");
        assertThat(Jsoup.parse(written("html", "en")).text()).contains("It is a barrier, says Camille");
    }

    @Test
    void tools_read_it_and_so_do_we() throws IOException {
        String json = written("json", "fr");
        JsonNode file = JsonMapper.builder().build().readTree(json);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Template.resource("result.schema.json"))
                        .validate(file))
                .isEmpty();
        assertThat(file.at("/journeys/0/reviewed/0/verdict").asText()).isEqualTo("passed");
        assertThat(file.at("/journeys/0/reviewed/1/screen").isMissingNode()).isTrue();
        assertThat(file.at("/journeys/0/findings/0/reviewed/when").asText()).isEqualTo("2026-12-01");
        RunResult again = Reports.read(Files.writeString(folder.resolve("result.json"), json));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.json().write(again, Score.of(again), "fr", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json);
    }
}
