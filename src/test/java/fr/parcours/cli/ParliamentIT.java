package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Checks;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Evidence;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Snapshot;
import fr.parcours.probe.Probe;
import fr.parcours.probes.Probes;
import fr.parcours.reports.Reports;
import fr.parcours.reports.parliament.Places;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What asks sites to be accessible is accessible: the report, its dictionary, its letters, and the dossiers. */
class ParliamentIT {
    private static final Installation INSTALLED = Installation.find(System.getenv());

    @Test
    void every_page_passes_axe_and_our_own_checks_wide_and_narrow(@TempDir Path folder) throws IOException {
        Reports.parliament(Places.EXPLANATIONS).write(Places.assembly(), "fr", folder);
        RunResult run = Places.run();
        JourneyResult journey = run.journeys().get(1);
        Path dossier = Reports.notices(Places.EXPLANATIONS, folder, LocalDate.of(2026, 12, 31))
                .write(run, journey, Score.of(run).journeys().get(1), null, "fr", folder.resolve("envois"));
        List<Path> pages = List.of(
                folder.resolve("index.html"),
                folder.resolve("annexe/dictionnaire.html"),
                folder.resolve("lettres/civoportail.html"),
                dossier);
        List<String> accused = new ArrayList<>();
        try (Browser browser = ChromiumBrowser.start(INSTALLED.browser(), INSTALLED.driver())) {
            for (int width : List.of(1280, 800, 320)) {
                for (Path page : pages) {
                    accused.addAll(at(browser, width, page));
                }
            }
        }
        assertThat(accused).isEmpty();
    }

    private static List<String> at(Browser browser, int width, Path page) throws IOException {
        Browser.Conditions window = new Browser.Conditions(width, 800, 1, false, List.of(), "fr-FR", 15_000);
        try (Shelf shelf = new Shelf(page.resolveSibling(""));
                Browser.Context context = browser.open(window)) {
            context.page().open(shelf.at(String.valueOf(page.getFileName())));
            context.page().settle();
            Snapshot seen = look(context.page());
            List<String> accused = new ArrayList<>(accused(seen).stream()
                    .map(one -> page.getFileName() + " at " + width + " px: " + one)
                    .toList());
            seen.the(Reflow.class)
                    .widths()
                    .get(0)
                    .wide()
                    .forEach(wide -> accused.add(page.getFileName() + " at " + width + " px sticks out: " + wide));
            return accused;
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
