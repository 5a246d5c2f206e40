package fr.parcours.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.checks.Checks;
import fr.parcours.demo.DemoSites;
import fr.parcours.evidence.Archive;
import fr.parcours.probes.Probes;
import fr.parcours.reader.JourneyReader;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.RunResult;
import fr.parcours.run.Judging;
import fr.parcours.run.Planned;
import fr.parcours.run.Quiet;
import fr.parcours.run.Run;
import fr.parcours.score.Score;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One defect planted alone moves the score one way, and lights its own lamp; what nobody could see moves nothing. */
class MutantsIT {
    private static final String CONTROL = "control";
    private static final List<String> PLANTED =
            List.of("language-lost", "contrast-lowered", "phone-removed", "picture-unnamed", "too-wide");

    private static final Map<String, JourneyResult> RESULTS = new LinkedHashMap<>();
    private static final Map<String, Double> INDEX = new LinkedHashMap<>();

    @BeforeAll
    static void walk_a_few_mutants(@TempDir Path root) throws IOException {
        List<String> names = Stream.of(Stream.of(CONTROL, "cosmetic"), PLANTED.stream())
                .flatMap(one -> one)
                .toList();
        Path folder = Files.createDirectory(root.resolve("20261125T120000Z-essai"));
        Installation installed = Installation.find(System.getenv());
        Run run = new Run(
                folder,
                () -> ChromiumBrowser.start(installed.browser(), installed.driver()),
                Probes.all(),
                Map.of(),
                new Quiet());
        try (DemoSites demo = DemoSites.start();
                Fronts fronts = new Fronts(demo)) {
            List<Planned> plans = new ArrayList<>();
            for (String name : names) {
                plans.add(plan(name, fronts, root));
            }
            run.walk(plans, 2);
        }
        assertThat(run.problems()).isEmpty();
        Judging judging = new Judging(Checks.all());
        for (Path one : Archive.journeys(folder)) {
            JourneyResult result = judging.judge(Archive.read(one));
            RESULTS.put(result.id(), result);
        }
        RunResult whole = new RunResult(
                "essai", new RunResult.Tool("", "", "", ""), "", List.copyOf(RESULTS.values()), List.of());
        Score.of(whole)
                .journeys()
                .forEach(one -> INDEX.put(one.id(), one.figures().index().value()));
    }

    private static Planned plan(String name, Fronts fronts, Path root) throws IOException {
        List<Mutation> changes = name.equals(CONTROL) ? List.of() : List.of(Mutation.named(name));
        Mutant mutant = new Mutant(name, "cantine", "Ville d’essai", "96001", "", 900, changes);
        List<String> hosts = fronts.serve(mutant);
        Path file = Files.writeString(root.resolve(name + ".journey.yaml"), Written.journey(mutant, hosts));
        return new Planned(
                new JourneyReader(new Steps()).read(List.of(file)).journeys().get(0),
                URI.create("http://" + hosts.get(0) + "/"),
                hosts,
                true,
                List.of());
    }

    @Test
    void a_planted_defect_never_raises_the_index() {
        assertThat(PLANTED)
                .allSatisfy(name -> assertThat(index(name)).as(name).isLessThanOrEqualTo(index(CONTROL) + 0.05));
    }

    @Test
    void a_planted_defect_lights_its_own_indicator_and_at_most_its_kin() {
        assertThat(PLANTED).allSatisfy(name -> {
            Mutation planted = Mutation.named(name);
            Set<String> lit = fresh(name).stream()
                    .map(one -> one.substring(0, one.indexOf(' ')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(lit).as(name).contains(planted.indicator());
            lit.remove(planted.indicator());
            assertThat(planted.kin()).as(name).containsAll(lit);
        });
    }

    @Test
    void what_nobody_could_see_changes_nothing() {
        assertThat(Math.abs(index("cosmetic") - index(CONTROL))).isLessThanOrEqualTo(1);
        assertThat(fresh("cosmetic")).isEmpty();
    }

    private static double index(String name) {
        return Objects.requireNonNull(INDEX.get(name), name);
    }

    /** What is failed here and not in the control: indicator, then fingerprint. */
    private static Set<String> fresh(String name) {
        Set<String> told = failed(name);
        told.removeAll(failed(CONTROL));
        return told;
    }

    private static Set<String> failed(String name) {
        JourneyResult result = Objects.requireNonNull(RESULTS.get(name), name);
        return Stream.concat(
                        result.screens().stream().flatMap(screen -> screen.findings().stream()),
                        result.findings().stream())
                .filter(one -> one.finding().verdict().word().equals("failed"))
                .map(MutantsIT::told)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(Judged one) {
        return Objects.requireNonNullElse(one.finding().indicator(), "-") + " " + one.fingerprint();
    }
}
