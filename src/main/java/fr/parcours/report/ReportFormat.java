package fr.parcours.report;

import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a result down, always the same way: the same result gives the same bytes. */
public interface ReportFormat {
    /** How a person asks for it: {@code html}, {@code json}… */
    String name();

    /** What its file's name ends with, without the dot. */
    String extension();

    /**
     * Writes {@code run} and the figures drawn from it to {@code out}, in UTF-8, and leaves {@code out} open.
     *
     * @param language {@code fr} or {@code en}; formats for machines carry both and do not mind
     * @throws IOException when {@code out} refuses
     */
    void write(RunResult run, Score score, String language, OutputStream out) throws IOException;
}
