package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Checks;
import fr.parcours.criteria.Profile;
import fr.parcours.demo.DemoSites;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Evidence;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.personas.Personas;
import fr.parcours.probe.Probe;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.Reading;
import fr.parcours.report.ReportFormat;
import fr.parcours.reports.Reports;
import fr.parcours.result.Ground;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.RunResult;
import fr.parcours.run.Judging;
import fr.parcours.run.Planned;
import fr.parcours.run.Quiet;
import fr.parcours.run.Run;
import fr.parcours.score.Brief;
import fr.parcours.score.Score;
import fr.parcours.score.Versus;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole tool on the four demonstrations, once: what was planted is found, the model is clean, the report is fit to be read. */
class DemoIT {
    private static final Installation INSTALLED = Installation.find(System.getenv());

    private static Path folder = Path.of("");
    private static RunResult result = new RunResult("", new RunResult.Tool("", "", "", ""), "", List.of(), List.of());
    private static Score score = Score.of(result);

    @BeforeAll
    static void walk_the_four_demonstrations(@TempDir Path root) throws IOException {
        folder = Files.createDirectory(root.resolve("20261123T120000Z-essai"));
        Reading reading = new JourneyReader(new Steps()).read(List.of(Path.of("scenarios/demo")));
        assertThat(reading.mistakes()).isEmpty();
        Run run = new Run(folder, DemoIT::browser, Probes.all(), Map.of(), new Quiet()).stumbling(Audit.NO_WAY_BACK);
        try (Stage stage = new Stage(DemoSites.start())) {
            List<Planned> plans = reading.journeys().stream()
                    .map(journey -> stage.plan(journey, Personas.all(), List.of()))
                    .toList();
            run.walk(plans, 2);
        }
        assertThat(run.problems()).isEmpty();
        result = judged();
        score = Score.of(result);
    }

    private static Browser browser() {
        return ChromiumBrowser.start(INSTALLED.browser(), INSTALLED.driver());
    }

    private static RunResult judged() {
        Judging judging = new Judging(Checks.all());
        List<JourneyResult> journeys = Archive.journeys(folder).stream()
                .map(Archive::read)
                .map(judging::judge)
                .toList();
        RunResult.Tool tool = new RunResult.Tool("essai", "4.11.1", "Chromium", "sha256:0");
        return new RunResult("20261123T120000Z-essai", tool, "2026-11-23T12:00:00Z", journeys, List.of());
    }

    private static JourneyResult journey(String id) {
        return result.journeys().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double index(String id) {
        return score.journeys()
                .get(result.journeys().indexOf(journey(id)))
                .figures()
                .index()
                .value();
    }

    private static Stream<Judged> all(JourneyResult journey) {
        return Stream.concat(
                journey.screens().stream().flatMap(screen -> screen.findings().stream()), journey.findings().stream());
    }

    @Test
    void every_nominal_walk_gets_to_its_end_and_all_evidence_was_gathered() {
        assertThat(result.journeys()).hasSize(4).allSatisfy(journey -> {
            assertThat(journey.outcome()).as(journey.id()).isEqualTo(JourneyResult.Outcome.COMPLETED);
            assertThat(journey.problems()).as(journey.id()).isEmpty();
        });
    }

    @Test
    void a_journey_that_ends_at_a_milestone_leaves_what_the_longer_one_had_seen_by_then(@TempDir Path root)
            throws IOException {
        Path written = Path.of("scenarios/demo/cantine-commune.journey.yaml");
        String whole = Files.readString(written);
        String cut = whole.substring(0, whole.indexOf("\n", whole.indexOf("milestone: identity")) + 1);
        Path file = Files.writeString(root.resolve("cantine-commune.journey.yaml"), cut);
        Path run = Files.createDirectory(root.resolve("20261123T120000Z-court"));
        Reading reading = new JourneyReader(new Steps()).read(List.of(file));
        assertThat(reading.mistakes()).isEmpty();
        try (Stage stage = new Stage(DemoSites.start())) {
            new Run(run, DemoIT::browser, Probes.all(), Map.of(), new Quiet())
                    .stumbling(Audit.NO_WAY_BACK)
                    .onlyTheWay()
                    .walk(List.of(stage.plan(reading.journeys().get(0), Personas.all(), List.of())), 1);
        }
        JourneyResult shorter = new Judging(Checks.all())
                .judge(Archive.read(Archive.journeys(run).get(0)));
        assertThat(shorter.milestones()).containsExactly("eligibility", "price", "identity");
        assertThat(known(shorter.grounds().get(2)))
                .isEqualTo(known(journey("cantine-commune").grounds().get(2)));
    }

    /** Delays differ from one walk to the next; everything else is the same. */
    private static List<String> known(Ground ground) {
        return ground.indicators().stream()
                .filter(one -> !one.indicator().id().startsWith("TEC"))
                .map(one -> one.indicator().id() + " " + one.state() + " " + one.occurrences())
                .toList();
    }

    @Test
    void the_private_site_never_comes_before_the_model_however_short_either_is_walked() {
        Brief model = brief("titulaire-modele", 6);
        Brief company = brief("titulaire-prive", 6);
        assertThat(Versus.of(model, company).lead()).isEqualTo(Versus.Lead.FIRST);
        for (int kept = 1; kept <= 6; kept++) {
            assertThat(Versus.of(brief("titulaire-modele", kept), company).lead())
                    .isNotEqualTo(Versus.Lead.SECOND);
            assertThat(Versus.of(model, brief("titulaire-prive", kept)).lead()).isNotEqualTo(Versus.Lead.SECOND);
        }
    }

    /** The journey as if it had been told to stop at its {@code kept}th milestone. */
    private static Brief brief(String id, int kept) {
        Path evidence = Archive.journeys(folder).stream()
                .filter(one -> String.valueOf(one.getFileName()).endsWith(id))
                .findFirst()
                .orElseThrow();
        Trail trail = Archive.read(evidence);
        String last = journey(id).milestones().get(kept - 1);
        JourneyResult cut = new Judging(Checks.all()).judge(trail.upTo(last));
        RunResult run = new RunResult("r", result.tool(), result.started(), List.of(cut), List.of());
        return Brief.of(run, "", cut, Score.of(run).journeys().get(0));
    }

    @Test
    void nothing_is_failed_nor_doubtful_on_the_model() {
        assertThat(all(journey("titulaire-modele"))
                        .map(one -> one.finding().about().id() + ": "
                                + one.finding().sentence().fr()))
                .isEmpty();
    }

    @Test
    void everybody_gets_to_the_end_of_the_model_and_nobody_of_the_private_site() {
        assertThat(outcomes("titulaire-modele")).containsOnly(PersonaResult.Outcome.COMPLETED);
        assertThat(outcomes("titulaire-etat")).doesNotContain(PersonaResult.Outcome.BLOCKED);
        assertThat(outcomes("cantine-commune")).doesNotContain(PersonaResult.Outcome.BLOCKED);
        assertThat(outcomes("titulaire-prive")).containsOnly(PersonaResult.Outcome.BLOCKED);
        assertThat(blocked(Profile.KEYBOARD).screen()).isEqualTo(3);
        assertThat(blocked(Profile.SCREEN_READER).screen()).isEqualTo(2);
        assertThat(blocked(Profile.SMARTPHONE).screen()).isEqualTo(7);
        assertThat(Objects.requireNonNull(blocked(Profile.KEYBOARD).reason()).fr())
                .contains("clavier, on reste pris");
        assertThat(Objects.requireNonNull(blocked(Profile.SCREEN_READER).reason())
                        .fr())
                .contains("n’a pas de nom");
        assertThat(Objects.requireNonNull(blocked(Profile.SMARTPHONE).reason()).fr())
                .contains("recouvert");
        assertThat(journey("titulaire-prive").personas().stream()
                        .filter(one -> one.outcome() == PersonaResult.Outcome.BLOCKED))
                .allSatisfy(one -> assertThat(folder.resolve(String.valueOf(one.picture())))
                        .exists());
    }

    private static PersonaResult blocked(Profile profile) {
        return journey("titulaire-prive").personas().stream()
                .filter(one -> one.profile() == profile)
                .findFirst()
                .orElseThrow();
    }

    private static List<PersonaResult.Outcome> outcomes(String id) {
        List<Profile> walked = Personas.all().stream().map(one -> one.profile()).toList();
        return journey(id).personas().stream()
                .filter(one -> walked.contains(one.profile()))
                .map(PersonaResult::outcome)
                .toList();
    }

    @Test
    void what_forms_answer_to_mistakes_is_measured_on_each() {
        List<IndicatorResult.State> known = List.of(IndicatorResult.State.MEASURED, IndicatorResult.State.TO_REVIEW);
        assertThat(result.journeys()).allSatisfy(journey -> assertThat(journey.indicators().stream()
                        .filter(one -> one.indicator().id().matches("ERR0[1-4]|NAV05")))
                .as(journey.id())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.state()).isIn(known)));
    }

    @Test
    void the_four_are_ordered_as_a_person_would_order_them() {
        assertThat(index("titulaire-modele")).isGreaterThan(index("cantine-commune"));
        assertThat(index("cantine-commune")).isGreaterThan(index("titulaire-etat"));
        assertThat(index("titulaire-etat")).isGreaterThan(index("titulaire-prive"));
    }

    @Test
    void at_least_thirty_indicators_are_measured_on_each() {
        assertThat(result.journeys()).allSatisfy(journey -> assertThat(
                        journey.indicators().stream().filter(one -> one.state() == IndicatorResult.State.MEASURED))
                .as(journey.id())
                .hasSizeGreaterThanOrEqualTo(30));
    }

    @Test
    void every_planted_barrier_is_found() throws IOException {
        Map<String, String> sites =
                Map.of("prive", "titulaire-prive", "etat", "titulaire-etat", "cantine", "cantine-commune");
        List<String> unfound = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/fr/parcours/demo/planted.tsv")).stream()
                .skip(1)
                .toList()) {
            String[] row = line.split("\t", -1);
            if (!found(journey(Objects.requireNonNull(sites.get(row[0]))), row[2], row[3], row[7])) {
                unfound.add(row[1] + " " + row[3] + " on " + row[2] + ": " + row[5]);
            }
        }
        assertThat(unfound).isEmpty();
    }

    /** Failed where the table says so, on that screen or on the journey; a figure counts when it weighs something. */
    private static boolean found(JourneyResult journey, String screen, String indicator, String how) {
        Stream<Finding> there = Stream.concat(
                        journey.screens().stream()
                                .filter(one -> screen.equals("-") || one.name().equals(screen))
                                .flatMap(one -> one.findings().stream()),
                        journey.findings().stream())
                .map(Judged::finding);
        boolean said = there.filter(one -> indicator.equals(one.indicator()))
                .anyMatch(one -> how.equals("to-review") || one.verdict() == Verdict.FAILED);
        return said
                || journey.indicators().stream()
                        .filter(one -> one.indicator().id().equals(indicator))
                        .map(IndicatorResult::measure)
                        .anyMatch(measure -> measure != null && measure.severity() > 0);
    }

    @Test
    void judging_again_gives_the_same_bytes() throws IOException {
        RunResult again = judged();
        for (ReportFormat format : Reports.all(new Explaining())) {
            assertThat(written(format, again)).as(format.name()).isEqualTo(written(format, result));
        }
    }

    private static String written(ReportFormat format, RunResult run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(run, Score.of(run), "fr", out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void no_typed_value_is_stored() throws IOException {
        List<String> typed =
                List.of("AB-123-CD", "AB123CD", "0639981234", "06 39 98 12 34", "Demo-Grise7!", "lavergne");
        List<String> leaks = new ArrayList<>();
        for (Path journey : Archive.journeys(folder)) {
            try (Stream<Path> files = Files.walk(journey)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = text(file);
                    typed.stream()
                            .filter(value -> text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)))
                            .forEach(value ->
                                    leaks.add(file.getFileName() + " of " + journey.getFileName() + ": " + value));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!file.toString().endsWith(".gz")) {
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        }
        try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_report_and_its_page_to_print_pass_axe_and_our_own_checks_wide_and_narrow() throws IOException {
        Files.writeString(folder.resolve("index.html"), written(Reports.html(new Explaining()), result));
        RunResult worst = new RunResult(
                result.id(), result.tool(), result.started(), List.of(journey("titulaire-prive")), List.of());
        Files.writeString(
                Files.createDirectories(folder.resolve("short")).resolve("001.html"),
                written(Reports.shortened(new Explaining(), "../index.html"), worst));
        for (String page : List.of("index.html", "short/001.html")) {
            passes(page);
        }
    }

    private static void passes(String page) throws IOException {
        try (Shelf shelf = new Shelf(folder);
                Browser browser = browser()) {
            for (int width : List.of(1280, 320)) {
                Browser.Conditions window = new Browser.Conditions(width, 800, 1, false, List.of(), "fr-FR", 15_000);
                try (Browser.Context context = browser.open(window)) {
                    context.page().open(shelf.at(page));
                    context.page().settle();
                    Snapshot seen = look(context.page());
                    assertThat(accused(seen)).as(page + " at " + width + " px").isEmpty();
                    assertThat(seen.the(Reflow.class).widths().get(0).wide())
                            .as("sticks out")
                            .isEmpty();
                }
            }
        }
    }

    private static Snapshot look(Page page) {
        List<Evidence> seen = new ArrayList<>();
        for (Probe probe : Probes.all()) {
            seen.add(probe.look(page));
        }
        Dom dom = (Dom) seen.get(0);
        seen.replaceAll(one -> one instanceof AxeResults axe ? axe.placedOn(dom) : one);
        Moment moment = new Moment(1, 1, "Rapport", Moment.When.ARRIVAL, "file:///", "Rapport", 200, "Rapport", "");
        return new Snapshot(moment, seen, Map.of());
    }

    private static List<String> accused(Snapshot seen) {
        return Checks.all().stream()
                .filter(check -> check.about().scope() == About.Scope.SCREEN)
                .flatMap((Check check) -> check.judge(seen))
                .filter(one -> one.verdict() == Verdict.FAILED)
                .map(one -> one.about().id() + " on "
                        + one.place().map(where -> where.selector()).orElse("the page") + ": "
                        + one.sentence().fr())
                .toList();
    }
}
