package fr.parcours.report;

import fr.parcours.result.AuditGrid;
import fr.parcours.result.RunResult;
import java.io.IOException;
import java.io.OutputStream;

/** Writes an auditor's grid down, one journey's, always the same way: the same grid gives the same bytes. */
public interface GridFormat {
    /** What its file's name ends with, without the dot. */
    String extension();

    /**
     * Writes {@code grid} to {@code out}, in UTF-8, and leaves {@code out} open.
     *
     * @param header the run; its journeys are not looked at
     * @param back the way from the grid to the journey's report
     * @param language {@code fr} or {@code en}; formats for machines carry both and do not mind
     * @throws IOException when {@code out} refuses
     */
    void write(RunResult header, AuditGrid grid, String back, String language, OutputStream out) throws IOException;
}
