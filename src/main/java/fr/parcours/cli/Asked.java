package fr.parcours.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What a run was asked to walk, kept with it so that it can go on after it was cut short.
 *
 * @param files as the person named them
 * @param benches hosts where all is allowed
 * @param personas who walks after the nominal walk, by name
 * @param options the others that were given, one {@code --name=value} each
 * @param priors what is done before the journeys, each with a print of its file
 * @param times how many times the run was taken up again
 */
record Asked(
        List<String> files,
        List<String> benches,
        List<String> personas,
        List<String> options,
        List<String> priors,
        int times) {
    private static final String FILE = "asked.properties";

    Asked {
        files = List.copyOf(files);
        benches = List.copyOf(benches);
        personas = List.copyOf(personas);
        options = List.copyOf(options);
        priors = List.copyOf(priors);
    }

    /** The same, taken up once more. */
    Asked again() {
        return new Asked(files, benches, personas, options, priors, times + 1);
    }

    /** A disk that is full is told: the run itself will meet it soon enough. */
    void write(Path folder) {
        StringBuilder out = new StringBuilder("times=" + times + "\n");
        lines(out, "file.", files);
        lines(out, "bench.", benches);
        lines(out, "persona.", personas);
        lines(out, "option.", options);
        lines(out, "prior.", priors);
        try {
            Files.createDirectories(folder.resolve("evidence"));
            Files.writeString(folder.resolve("evidence").resolve(FILE), out);
        } catch (IOException full) {
            System.err.println(Voice.say(
                    "Ce passage ne pourra pas être repris : " + full.getMessage(),
                    "This run cannot be taken up again: " + full.getMessage()));
        }
    }

    private static void lines(StringBuilder out, String key, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            // a first space would be taken for the one after the sign, a backslash for an escape
            String value =
                    values.get(i).replace("\\", "\\\\").replace("\n", "\\n").replaceFirst("^ ", "\\\\ ");
            out.append(key).append(i).append('=').append(value).append('\n');
        }
    }

    /** Of the run in that folder; refused when it left nothing to go on with. */
    static Asked read(Path folder, String named) {
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve("evidence").resolve(FILE), StandardCharsets.UTF_8)) {
            kept.load(in);
            return new Asked(
                    all(kept, "file."),
                    all(kept, "bench."),
                    all(kept, "persona."),
                    all(kept, "option."),
                    all(kept, "prior."),
                    Integer.parseInt(kept.getProperty("times", "0")));
        } catch (IOException | IllegalArgumentException nothing) {
            throw new Refusal(
                    "« " + named + " » n’est pas un passage que l’on peut reprendre\u00a0: ce qui lui était demandé"
                            + " n’y est pas écrit.",
                    "“" + named + "” is no run that can be taken up again: what it was asked is not written there.");
        }
    }

    private static List<String> all(Properties kept, String key) {
        List<String> found = new ArrayList<>();
        for (int i = 0; kept.containsKey(key + i); i++) {
            found.add(kept.getProperty(key + i));
        }
        return found;
    }
}
