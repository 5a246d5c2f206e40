package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Browser;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.persona.Persona;
import fr.parcours.personas.Personas;
import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.Reading;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Installation;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each word, and each hard thing of real pages, walked by everybody in a real browser: a folder of {@code fr/parcours/words} is a small
 * site and a journey, which says in a note who cannot do it, and why: {@code # keyboard: reason}.
 */
class WordsIT {
    private static final Pattern NOTE = Pattern.compile("(?m)^# ([a-z-]+): (.+)$");

    private static Bench bench;
    private static ChromiumBrowser browser;

    @BeforeAll
    static void opens() throws IOException {
        bench = new Bench();
        Installation installed = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(installed.browser(), installed.driver());
    }

    @AfterAll
    static void closes() {
        browser.close();
        bench.close();
    }

    static Stream<String> words() throws IOException {
        String only = System.getProperty("words", "");
        try (Stream<Path> folders = Files.list(Bench.PAGES)) {
            return folders
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .filter(word -> only.isEmpty() || List.of(only.split(",", -1)).contains(word))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void everybody_does_it_in_their_own_manner_or_is_told_why_not(String word, @TempDir Path folder) throws IOException {
        Path file = Bench.PAGES.resolve(word).resolve(word + ".journey.yaml");
        Trail trail = walked(word, folder);

        List<String> outcomes = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String who : List.of(Trail.REFERENCE, "keyboard", "screen-reader", "smartphone")) {
            Optional<String> reason = reason(Files.readString(file), who);
            expected.add(who + ": " + reason.orElse("to the end"));
            outcomes.add(who + ": " + trail.first(who).map(walk -> told(walk, reason)).orElse("not walked"));
        }
        assertThat(outcomes).containsExactlyElementsOf(expected);
    }

    private static String told(Walk walk, Optional<String> reason) {
        Act.@Nullable Trouble trouble = walk.trouble();
        if (trouble == null) {
            return walk.whole() ? "to the end" : "cut short";
        }
        return reason.filter(why -> trouble.kind().equals("NOT_WORKABLE")
                        && trouble.french().contains(why))
                .orElse(walk.acts().get(walk.acts().size() - 1).told() + ": " + trouble.kind() + " " + trouble.french());
    }

    private static Optional<String> reason(String journey, String who) {
        return NOTE.matcher(journey)
                .results()
                .filter(note -> note.group(1).equals(who))
                .map(note -> note.group(2))
                .findFirst();
    }

    private static Trail walked(String word, Path folder) throws IOException {
        return walked(word, folder, Personas.all());
    }

    /** The journey of that word, its addresses put in, walked by these. */
    private static Trail walked(String word, Path folder, List<Persona> personas) throws IOException {
        Journey journey = read(word, folder);
        Run run = new Run(folder.resolve("20260101T000000Z-test"), Kept::new, List.of(), Map.of("SECRET", "m0t"), new Quiet());
        run.walk(
                List.of(new Run.Planned(
                        journey, URI.create(journey.site().start()), journey.site().hosts(), true, personas)),
                1);
        assertThat(run.problems()).isEmpty();
        return Archive.read(Archive.journeys(folder.resolve("20260101T000000Z-test")).get(0));
    }

    private static Journey read(String word, Path folder) throws IOException {
        try (Stream<Path> all = Files.list(Bench.PAGES.resolve(word))) {
            for (Path one : all.toList()) {
                Path copy = folder.resolve(String.valueOf(one.getFileName()));
                if (one.toString().endsWith(".yaml")) {
                    Files.writeString(copy, bench.written(Files.readString(one)));
                } else {
                    Files.copy(one, copy);
                }
            }
        }
        Reading reading = new JourneyReader(new Steps()).read(List.of(folder.resolve(word + ".journey.yaml")));
        assertThat(reading.mistakes()).isEmpty();
        return reading.journeys().get(0);
    }

    /** The one browser of these tests, which outlives each run. */
    private static final class Kept implements Browser {
        @Override
        public String version() {
            return browser.version();
        }

        @Override
        public Context open(Conditions conditions) {
            return browser.open(conditions);
        }

        @Override
        public void close() {}
    }

    /** Nobody waits. */
    private static final class Quiet implements Progress {
        @Override
        public void begins(int journeys, int walks, int steps, int pages) {}

        @Override
        public void walks(String journey, String persona) {}

        @Override
        public void screen(String journey, String persona, int number, String name) {}

        @Override
        public void walked(String journey, String persona, String troubleFr, String troubleEn) {}
    }
}
