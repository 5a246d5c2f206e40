package fr.parcours.cli;

import fr.parcours.report.Explanations;
import fr.parcours.report.GridFormat;
import fr.parcours.reports.Reports;
import fr.parcours.result.AuditGrid;
import fr.parcours.result.RunResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The auditor's grids of a run: a folder of its own, one page, one table and one file for tools for each journey. */
final class Grids {
    private static final String FOLDER = "rgaa";

    private final Explanations explanations;

    Grids(Explanations explanations) {
        this.explanations = explanations;
    }

    /** The way from the run's folder to the grid's page. */
    static String page(String journey) {
        return FOLDER + "/" + journey + ".html";
    }

    /** @param report the way from the run's folder to the journey's report */
    void write(Path run, String journey, String report, RunResult header, AuditGrid grid) throws IOException {
        Path folder = Files.createDirectories(run.resolve(FOLDER));
        for (GridFormat format : Reports.grids(explanations)) {
            Path file = folder.resolve(journey + "." + format.extension());
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                format.write(header, grid, "../" + report, Voice.language(), out);
            }
        }
    }
}
