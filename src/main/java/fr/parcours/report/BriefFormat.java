package fr.parcours.report;

import fr.parcours.result.RunResult;
import fr.parcours.score.Brief;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a run down from what is kept of each journey: for runs of many, whose findings stand on pages of their own. */
@FunctionalInterface
public interface BriefFormat {
    /**
     * Writes the run to {@code out}, in UTF-8, and leaves {@code out} open.
     *
     * @param header the run; its own list of journeys is not looked at
     * @param journeys in the order of the run
     * @param language {@code fr} or {@code en}
     * @throws IOException when {@code out} refuses
     */
    void write(RunResult header, List<Brief> journeys, String language, OutputStream out) throws IOException;
}
