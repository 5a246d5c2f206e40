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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each word, and each hard thing of real pages, walked by everybody in a real browser: a folder of {@code fr/parcours/words} is a small
 * site and a journey, which says in a note who cannot do it, and why: {@code # keyboard: reason}.
 */
class WordsIT {
    private static final Pattern NOTE = Pattern.compile("(?m)^# ([a-z-]+): (.+)$");

    private static final String RUN = "20260101T000000Z-test";
    private static final String SECRET = "m0t-de-passe-tenu";

    private static Bench bench;
    private static ChromiumBrowser browser;

    @BeforeAll
    static void opens() throws IOException {
        bench = new Bench();
        Installation installed = Installation.find(System.getenv());
        browser = ChromiumBrowser.start(installed.browser(), installed.driver());
    }

    private static final List<String> EVERYBODY = List.of("keyboard", "screen-reader", "smartphone");

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
                    .filter(word ->
                            only.isEmpty() || List.of(only.split(",", -1)).contains(word))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void everybody_does_it_in_their_own_manner_or_is_told_why_not(String word, @TempDir Path folder)
            throws IOException {
        Path file = Bench.PAGES.resolve(word).resolve(word + ".journey.yaml");
        Trail trail = walked(
                word,
                word,
                folder,
                Personas.all().stream()
                        .filter(one -> EVERYBODY.contains(one.profile().id()))
                        .toList());

        List<String> outcomes = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String who :
                Stream.concat(Stream.of(Trail.REFERENCE), EVERYBODY.stream()).toList()) {
            Optional<String> reason = reason(Files.readString(file), who);
            expected.add(who + ": " + reason.orElse("to the end"));
            outcomes.add(who + ": "
                    + trail.first(who).map(walk -> told(walk, reason)).orElse("not walked"));
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
                .orElse(walk.acts().get(walk.acts().size() - 1).told() + ": " + trouble.kind() + " "
                        + trouble.french());
    }

    private static Optional<String> reason(String journey, String who) {
        return NOTE.matcher(journey)
                .results()
                .filter(note -> note.group(1).equals(who))
                .map(note -> note.group(2))
                .findFirst();
    }

    /** A journey of that word, its addresses put in, walked by these. */
    private static Trail walked(String word, String name, Path folder, List<Persona> personas) throws IOException {
        copy(word, folder);
        Run run = new Run(folder.resolve(RUN), Kept::new, List.of(), Map.of("MOTS_SECRET", SECRET), new Quiet());
        run.walk(List.of(planned(read(folder, name), personas)), 1);
        assertThat(run.problems()).isEmpty();
        return Archive.read(Archive.journeys(folder.resolve(RUN)).get(0));
    }

    private static Planned planned(Journey journey, List<Persona> personas) {
        List<Planned> before = journey.before().stream()
                .map(file ->
                        planned(read(journey.file().resolveSibling(""), file.replace(".journey.yaml", "")), List.of()))
                .toList();
        return new Planned(
                        journey,
                        URI.create(journey.site().start()),
                        journey.site().hosts(),
                        true,
                        personas)
                .after(before);
    }

    private static void copy(String word, Path folder) throws IOException {
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
    }

    private static Journey read(Path folder, String name) {
        Reading reading = new JourneyReader(new Steps()).read(List.of(folder.resolve(name + ".journey.yaml")));
        assertThat(reading.mistakes()).isEmpty();
        return reading.journeys().get(0);
    }

    private static Walk reference(String word, String name, Path folder) throws IOException {
        return walked(word, name, folder, List.of()).first(Trail.REFERENCE).orElseThrow();
    }

    private static Act.Trouble trouble(Walk walk) {
        return Objects.requireNonNull(walk.trouble(), "nothing went wrong");
    }

    @Test
    void a_tab_that_leads_elsewhere_ends_the_walk(@TempDir Path folder) throws IOException {
        Act.Trouble trouble = trouble(reference("tab", "outside", folder));

        assertThat(trouble.kind()).isEqualTo("OUTSIDE");
        assertThat(trouble.french()).contains(bench.there());
    }

    @Test
    void two_that_answer_are_an_error_that_lists_them(@TempDir Path folder) throws IOException {
        Act.Trouble trouble = trouble(reference("targets", "two", folder));

        assertThat(trouble.kind()).isEqualTo("AMBIGUOUS");
        assertThat(trouble.french())
                .contains("2 éléments répondent à « Continuer »", "button « Continuer » (0/1/1/0)", "(0/1/2/0)");
    }

    @Test
    void says_how_a_thing_was_told_when_not_by_its_first_name(@TempDir Path folder) throws IOException {
        assertThat(reference("targets", "targets", folder).acts())
                .filteredOn(act -> act.word().equals("click"))
                .extracting(Act::by)
                .containsExactly("Continuer", "xpath", "accents", "css");
    }

    /** What was read of the PDF: words, and nothing that tells them to whoever listens. */
    private static final String PAPER =
            "\"paper\":{\"tagged\":false,\"titled\":false,\"titleShown\":false,\"language\":\"\",\"pages\":1,"
                    + "\"text\":true,\"pictures\":false,\"locked\":false}";

    @Test
    void keeps_the_files_received_with_nothing_typed_in_them(@TempDir Path folder) throws IOException {
        reference("download", "download", folder);
        Path walk = folder.resolve(RUN).resolve("evidence/001-download/reference");

        assertThat(Files.readAllLines(walk.resolve("walk.jsonl")).stream()
                        .filter(line -> line.startsWith("{\"handed\""))
                        .map(line -> line.replaceAll("\"bytes\":\\d+,", ""))
                        .map(line -> line.replace("," + PAPER, "")))
                .containsExactly(
                        handed(3, "recapitulatif.pdf", "pdf"),
                        handed(5, "recapitulatif.pdf", "pdf"),
                        handed(7, "recu-⟦data:nom⟧.txt", "text"),
                        handed(8, "reponses.csv", "text"));
        assertThat(Files.readString(walk.resolve("walk.jsonl"))).contains(PAPER);
        assertThat(walk.resolve("handed/003.pdf"))
                .hasSameBinaryContentAs(Bench.PAGES.resolve("download/recapitulatif.pdf"));
        assertThat(walk.resolve("handed/007.text")).hasContent("Reçu pour ⟦data:nom⟧, le 12 mars 2026.\n");
        assertThat(walk.resolve("handed/008.text")).hasContent("nom;⟦data:nom⟧\n");
    }

    private static String handed(int step, String name, String type) {
        String file = "evidence/001-download/reference/handed/%03d.%s".formatted(step, type);
        return "{\"handed\":{\"step\":%d,\"name\":\"%s\",\"type\":\"%s\",\"file\":\"%s\"}}"
                .formatted(step, name, type, file);
    }

    @Test
    void what_comes_before_lasts_for_each_walk_and_its_secrets_are_never_stored(@TempDir Path folder)
            throws IOException {
        bench.sent.clear();
        Trail trail = walked("before", "before", folder, Personas.all());

        assertThat(trail.walks()).hasSize(4).allMatch(Walk::whole);
        assertThat(bench.sent)
                .hasSize(4)
                .allMatch(one -> one.endsWith("mot=" + SECRET))
                .doesNotHaveDuplicates();
        assertThat(trail.first(Trail.REFERENCE).orElseThrow().acts())
                .extracting(Act::word)
                .containsExactly("open", "expect", "click", "expect");
        try (Stream<Path> all = Files.walk(folder.resolve(RUN))) {
            assertThat(all.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain(SECRET));
        }
    }

    @Test
    void a_journey_that_opens_nothing_begins_at_its_site_and_not_where_the_one_before_ended(@TempDir Path folder)
            throws IOException {
        Walk walk = reference("before", "muet", folder);

        assertThat(walk.ending()).as(String.valueOf(walk.trouble())).isEqualTo(Walk.Ending.COMPLETED);
    }

    @Test
    void a_failure_before_leaves_the_walk_not_evaluated(@TempDir Path folder) throws IOException {
        Walk walk = reference("before", "refuse", folder);

        assertThat(walk.ending()).isEqualTo(Walk.Ending.NOT_EVALUATED);
        assertThat(trouble(walk).french())
                .startsWith("Le parcours à faire d’abord, « Connexion égarée », s’est arrêté à l’étape « Appuyer sur")
                .contains("Rien à l’écran ne répond à la commande « Se connecter par la poste »");
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
}
