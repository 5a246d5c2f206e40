package fr.parcours.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.parcours.selenium.Installation;
import fr.parcours.selenium.NoBrowser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the parts of the bench that were asked for and tells the results. Called by {@code bench/run}. */
public final class Bench {
    private static final String USAGE =
            "bench/run [--rounds N] [--quick] [--only " + String.join(",", Asked.PARTS) + "] [--write] [--lang fr|en]";

    private final Asked asked;
    private final Words words;
    private final List<Table> tables = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final Map<String, String> machine = new LinkedHashMap<>();

    private Bench(Asked asked) {
        this.asked = asked;
        this.words = asked.words();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(USAGE);
            return;
        }
        Asked asked;
        try {
            asked = Asked.read(arguments);
        } catch (RuntimeException misused) {
            System.err.println(USAGE + "  (" + misused.getMessage() + ")");
            System.exit(2);
            return;
        }
        if (!Files.isReadable(Path.of("/proc/self/stat"))) {
            System.err.println(asked.words()
                    .say(
                            "Le banc mesure par /proc : il demande Linux.",
                            "The bench needs Linux: it measures through /proc."));
            System.exit(2);
        }
        new Bench(asked).run();
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("parcours.home", "."))
                .toAbsolutePath()
                .normalize();
        Path scratch = Files.createTempDirectory("parcours-bench-");
        Noise noise = new Noise(words);
        long begun = System.nanoTime();
        try (Grounds grounds = new Grounds()) {
            Launch launch = new Launch(home, scratch, Installation.find(System.getenv()));
            machine(launch);
            machine.forEach((what, value) -> System.out.println(what + " : " + value));
            Parts parts = new Parts(asked, launch, grounds, goals, noise);
            for (String part : Asked.PARTS) {
                if (asked.parts().contains(part)) {
                    tell(part(parts, part));
                }
            }
        } catch (NoBrowser none) {
            System.err.println(words.french() ? none.french() : none.english());
            System.exit(2);
        } finally {
            Launch.erase(scratch);
        }
        machine.put(words.say("charge à la fin", "load at the end"), load());
        machine.put(
                words.say("durée du banc", "the bench took"),
                words.figure((System.nanoTime() - begun) / 60e9, 1) + " min");
        machine.put(words.say("bruit", "noise"), noise.told());
        tell(List.of(verdicts()));
        System.out.println("\n" + noise.told());
        if (asked.write()) {
            write(home.resolve("bench/results"));
        }
    }

    private static List<Table> part(Parts parts, String name) throws IOException, InterruptedException {
        return switch (name) {
            case "start" -> parts.start();
            case "set" -> parts.set();
            case "looks" -> parts.looks();
            case "sizes" -> parts.sizes();
            case "demos" -> parts.demos();
            case "growth" -> parts.growth();
            default -> parts.grid();
        };
    }

    private void tell(List<Table> found) {
        tables.addAll(found);
        found.forEach(table -> System.out.print(table.text()));
        System.out.flush();
    }

    private void machine(Launch launch) {
        machine.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        machine.put("Java", Runtime.version().toString());
        machine.put(
                words.say("navigateur", "browser"),
                "Chromium " + launch.installed().major());
        machine.put(
                words.say("processeurs", "processors"),
                String.valueOf(Runtime.getRuntime().availableProcessors()));
        machine.put(words.say("charge au début", "load at the beginning"), load());
        machine.put(
                words.say("CPU compté par", "CPU counted by"),
                ControlGroup.make("parcours-bench-" + ProcessHandle.current().pid())
                        .map(group -> {
                            group.close();
                            return group.title()
                                    + words.say(", vérifié processus par processus", ", checked process by process");
                        })
                        .orElse("/proc"));
    }

    private String load() {
        return words.figure(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), 2);
    }

    private Table verdicts() {
        return new Table(
                words.say("Objectifs", "Goals"),
                List.of(
                        words.say("objectif", "goal"),
                        words.say("mesuré", "measured"),
                        words.say("cible", "target"),
                        ""),
                goals.stream()
                        .map(goal -> List.of(
                                goal.title(), words.figure(goal.value(), 2), goal.target(words), goal.verdict(words)))
                        .toList(),
                "");
    }

    private void write(Path folder) throws IOException {
        String name = machine.getOrDefault("date", "").replaceAll("[-:]", "");
        Files.createDirectories(folder);
        StringBuilder text = new StringBuilder("# Parcours bench\n\n");
        machine.forEach((what, value) ->
                text.append("- ").append(what).append(" : ").append(value).append('\n'));
        tables.forEach(table -> text.append('\n').append(table.markdown()));
        Files.writeString(folder.resolve(name + ".md"), text);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("tables", tables);
        all.put("goals", goals);
        Files.write(
                folder.resolve(name + ".json"),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(all));
        System.out.println(words.say("Écrit : ", "Written: ") + folder.resolve(name + ".md"));
    }
}
