package fr.parcours.cli;

import fr.parcours.report.Explanations;
import fr.parcours.report.GridFormat;
import fr.parcours.reports.Beside;
import fr.parcours.reports.Reports;
import fr.parcours.result.AuditGrid;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages of each journey in a run's folder: its report where there are several, the one to print, the auditor's grid. */
final class Pages {
    private static final String REPORTS = "journeys";
    private static final String SHORT = "short";
    private static final String GRIDS = "rgaa";

    private final Path folder;
    private final boolean several;
    private final Explanations explanations;

    /** @param several whether each journey has a report of its own */
    Pages(Path folder, boolean several, Explanations explanations) {
        this.folder = folder;
        this.several = several;
        this.explanations = explanations;
    }

    /** The way from the run's folder to the journey's report. */
    String report(String journey) {
        return several ? in(REPORTS, journey) : "index.html";
    }

    /** The ways from the run's folder to the journey's other pages. */
    static Beside beside(String journey) {
        return new Beside(in(GRIDS, journey), in(SHORT, journey));
    }

    private static String in(String place, String journey) {
        return place + "/" + journey + ".html";
    }

    /**
     * Writes all but the report of a journey that is alone in its run.
     *
     * @param journey name of its evidence
     * @param run the run with this journey alone, whose figures are in {@code score}
     * @throws IOException when the disk refuses
     */
    void write(String journey, RunResult run, Score score, AuditGrid grid) throws IOException {
        String back = "../" + report(journey);
        Path grids = Files.createDirectories(folder.resolve(GRIDS));
        for (GridFormat format : Reports.grids(explanations)) {
            try (OutputStream out = to(grids.resolve(journey + "." + format.extension()))) {
                format.write(run, grid, back, Voice.language(), out);
            }
        }
        Files.createDirectories(folder.resolve(SHORT));
        try (OutputStream out = to(folder.resolve(in(SHORT, journey)))) {
            Reports.shortened(explanations, back).write(run, score, Voice.language(), out);
        }
        if (several) {
            Files.createDirectories(folder.resolve(REPORTS));
            try (OutputStream out = to(folder.resolve(report(journey)))) {
                Reports.page(explanations, beside(journey)).write(run, score, Voice.language(), out);
            }
        }
    }

    private static OutputStream to(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
