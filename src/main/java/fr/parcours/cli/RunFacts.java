package fr.parcours.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What a run knows beside its evidence, kept with it so that judging again gives the same bytes. */
record RunFacts(String started, String browser, List<String> problems, boolean cancelled, boolean gate) {
    private static final String FILE = "run.properties";

    /** A run that has just begun: as long as it is not over, it counts as cut short. */
    static RunFacts begun(boolean gate) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return new RunFacts(now, "", List.of(), true, gate);
    }

    /** The same run, taken up again: what prevented it before is tried anew. */
    RunFacts resumed() {
        return new RunFacts(started, browser, List.of(), true, gate);
    }

    void write(Path folder) {
        StringBuilder out = new StringBuilder();
        out.append("started=").append(started).append('\n');
        out.append("browser=").append(browser).append('\n');
        out.append("cancelled=").append(cancelled).append('\n');
        out.append("gate=").append(gate).append('\n');
        for (int i = 0; i < problems.size(); i++) {
            out.append("problem.").append(i).append('=');
            out.append(problems.get(i).replace("\\", "\\\\").replaceAll("\\R", " "))
                    .append('\n');
        }
        try {
            Files.createDirectories(folder.resolve("evidence"));
            Files.writeString(folder.resolve("evidence").resolve(FILE), out);
        } catch (IOException full) {
            System.err.println(Voice.say(
                    "Le dossier du passage ne peut plus être écrit : " + full.getMessage(),
                    "The run's folder can no longer be written: " + full.getMessage()));
        }
    }

    static RunFacts read(Path folder) {
        Properties facts = new Properties();
        Path file = folder.resolve("evidence").resolve(FILE);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                facts.load(in);
            } catch (IOException | IllegalArgumentException damaged) {
                facts.clear(); // as if it had been cut short, which it was
            }
        }
        List<String> problems = new ArrayList<>();
        for (int i = 0; facts.containsKey("problem." + i); i++) {
            problems.add(facts.getProperty("problem." + i));
        }
        return new RunFacts(
                facts.getProperty("started", "1970-01-01T00:00:00Z"),
                facts.getProperty("browser", ""),
                problems,
                // a run that left no facts was cut short
                Boolean.parseBoolean(facts.getProperty("cancelled", "true")),
                Boolean.parseBoolean(facts.getProperty("gate", "true")));
    }
}
