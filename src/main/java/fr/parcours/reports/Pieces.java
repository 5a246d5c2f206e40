package fr.parcours.reports;

import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.DrawnJourney;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code result.json} written journey by journey, so that a run of a thousand procedures never stands in memory. */
public final class Pieces {
    private Pieces() {}

    /** Writes what one journey gave; {@link #join} puts it in its place. */
    public static void write(JourneyResult journey, DrawnJourney drawn, Path piece) throws IOException {
        try (OutputStream out = Files.newOutputStream(piece)) {
            JsonReport.MAPPER.writeValue(out, Shaping.journey(journey, drawn));
        }
    }

    /**
     * Writes the whole file, the same bytes as if it had been written in one go, and leaves {@code out} open.
     *
     * @param header the run, its own journeys not looked at
     * @param pieces one for each journey, in order
     */
    public static void join(RunResult header, List<Path> pieces, OutputStream out) throws IOException {
        ResultFile head = Shaping.file(header, List.of());
        JsonReport.Writing writing = JsonReport.begin(head, out);
        for (Path piece : pieces) {
            writing.journey(JsonReport.MAPPER.readValue(Files.readAllBytes(piece), ResultFile.Journey.class));
        }
        writing.end(head.problems());
    }
}
