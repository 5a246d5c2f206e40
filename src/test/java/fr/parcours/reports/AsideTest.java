package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A barrier set aside stays in the report, with who did it, why and until when. */
class AsideTest {
    private static final Suppression BY = new Suppression(
            "any", "any", "", "", "", "Refonte <b>prévue</b>.", "Service numérique", LocalDate.of(2027, 2, 1));

    private static List<Judged> aside(List<Judged> findings) {
        return findings.stream().map(one -> one.suppressed(BY)).toList();
    }

    /** Every finding of a run set aside. */
    private static RunResult run() {
        RunResult run = Runs.two();
        return new RunResult(
                run.id(),
                run.tool(),
                run.started(),
                run.journeys().stream().map(AsideTest::journey).toList(),
                run.problems());
    }

    private static JourneyResult journey(JourneyResult like) {
        List<ScreenResult> screens = like.screens().stream()
                .map(one -> new ScreenResult(
                        one.number(),
                        one.name(),
                        one.url(),
                        one.status(),
                        one.picture(),
                        one.pictureWidth(),
                        one.pictureHeight(),
                        one.reason(),
                        aside(one.findings())))
                .toList();
        return new JourneyResult(
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
                screens,
                aside(like.findings()),
                like.passed(),
                like.inapplicable(),
                like.problems(),
                like.gate());
    }

    private static String written(RunResult run, String format, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        (format.equals("json") ? Reports.json() : Reports.html(Runs.EXPLANATIONS))
                .write(run, Score.of(run), language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_page_says_it_in_both_languages() throws IOException {
        assertThat(Jsoup.parse(written(run(), "html", "fr"))
                        .text()
                        .replace('\u00a0', ' ')
                        .replace('\u202f', ' '))
                .contains(
                        "Mis de côté jusqu’au 1er février 2027 par Service numérique : Refonte <b>prévue</b>. Cela ne change pas l’indice.");
        assertThat(Jsoup.parse(written(run(), "html", "en")).text())
                .contains(
                        "Set aside until 1 February 2027 by Service numérique: Refonte <b>prévue</b>. This does not change the index.");
        assertThat(written(Runs.two(), "html", "fr")).doesNotContain("Mis de côté");
    }

    @Test
    void the_file_for_machines_says_it_and_keeps_to_its_schema() throws IOException {
        JsonNode file = JsonMapper.builder().build().readTree(written(run(), "json", "fr"));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Template.resource("result.schema.json"))
                        .validate(file))
                .isEmpty();
        assertThat(file.findValues("suppressed"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("until").asText()).isEqualTo("2027-02-01"));
        assertThat(written(Runs.two(), "json", "fr")).doesNotContain("suppressed");
    }
}
