package fr.parcours.cli;

import fr.parcours.check.Suppressions;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.checks.Checks;
import fr.parcours.journey.Campaign;
import fr.parcours.reader.SuppressionsReader;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The barriers that a campaign sets aside: kept with the run, so that judging again marks the same ones. */
final class SetAside {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    private static final String NAME = "suppressions";

    private SetAside() {}

    /** Copies a campaign's list into the run's folder. */
    static void keep(Path folder, Campaign campaign) {
        Path file = campaign.suppressions();
        if (file == null) {
            return;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            Path evidence = Files.createDirectories(folder.resolve("evidence"));
            Files.copy(file, evidence.resolve(NAME + ending(name)));
        } catch (IOException closed) {
            throw new Refusal(
                    "on ne peut pas écrire dans « " + folder + " » : " + closed.getMessage(),
                    "“" + folder + "” cannot be written to: " + closed.getMessage());
        }
    }

    private static String ending(String name) {
        return ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
    }

    /** What the run in this folder sets aside; its mistakes were told when it began. */
    static Suppressions of(Path folder) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve("evidence").resolve(NAME + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(file -> new SuppressionsReader(ids()).read(file).suppressions())
                .orElse(Suppressions.NONE);
    }

    /** Ids of every check there is. */
    static List<String> ids() {
        return Checks.all().stream().map(check -> check.about().id()).toList();
    }

    /** The day of a run: never that of the clock, so that judging again says the same. */
    static LocalDate day(String started) {
        return LocalDate.parse(started.substring(0, 10));
    }

    /** Those that a journey's findings bear. */
    static Set<Suppression> used(JourneyResult journey) {
        Set<Suppression> used = new HashSet<>();
        Stream.concat(
                        journey.screens().stream().flatMap(screen -> screen.findings().stream()),
                        journey.findings().stream())
                .map(Judged::suppressed)
                .filter(Objects::nonNull)
                .forEach(used::add);
        return used;
    }

    /** Says on stderr which no longer serve. */
    static void tell(Suppressions suppressions, Set<Suppression> used, LocalDate day) {
        suppressions
                .expired(day)
                .forEach(one -> System.err.println(Voice.say(
                        "Exception périmée depuis le " + one.until() + " : " + named(one) + " (" + one.owner() + ").",
                        "Suppression expired on " + one.until() + ": " + named(one) + " (" + one.owner() + ").")));
        suppressions
                .stale(used, day)
                .forEach(one -> System.err.println(Voice.say(
                        "Exception sans objet : " + named(one) + " n’a pas été constaté (" + one.owner() + ").",
                        "Stale suppression: " + named(one) + " was not found (" + one.owner() + ").")));
    }

    private static String named(Suppression one) {
        return one.check() + " | " + (one.target().isEmpty() ? "*" : one.target()) + " | "
                + (one.screen().isEmpty() ? "*" : one.screen());
    }
}
