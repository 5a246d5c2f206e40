package fr.parcours.reader.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import fr.parcours.reader.JourneyMistake;
import fr.parcours.reader.JourneyReader;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Recordings of every sort, each with the journey expected of it and all that must be said, beside it. After a change meant to show
 * there: {@code mvn test -Dtest=RecordingsTest -Dgolden.refresh=true}, and read what moved before it is committed.
 */
class RecordingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fr/parcours/reader/recordings");

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Path.of("src/main/resources/fr/parcours/reader/journey.schema.json")
                    .toUri());

    @TestFactory
    Stream<DynamicTest> each_recording_of_chrome_gives_its_journey() throws IOException {
        return named("recorder");
    }

    @TestFactory
    Stream<DynamicTest> each_recording_of_selenium_ide_gives_its_journeys() throws IOException {
        return named("side");
    }

    @Test
    void there_are_thirty_recordings_of_each_kind_at_least() throws IOException {
        assertThat(files("recorder")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(files("side")).hasSizeGreaterThanOrEqualTo(30);
    }

    /** Some tools record each key: a password spelled key by key is a password. */
    @Test
    void a_secret_is_not_spelled_key_by_key(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("touches.json");
        Files.writeString(file, """
                {"title":"Compte","steps":[
                {"type":"navigate","url":"https://ex.example/app"},
                {"type":"click","selectors":[["aria/Mot de passe"]]},
                {"type":"keyDown","key":"q"},{"type":"keyUp","key":"q"},
                {"type":"keyDown","key":"Shift"},{"type":"keyDown","key":"Z"},{"type":"keyUp","key":"Z"},{"type":"keyUp","key":"Shift"},
                {"type":"keyDown","key":"7"},{"type":"keyUp","key":"7"},
                {"type":"keyDown","key":"Enter"},{"type":"keyUp","key":"Enter"},
                {"type":"click","selectors":[["aria/Recherche"]]},
                {"type":"keyDown","key":"b"},{"type":"keyUp","key":"b"}]}
                """);

        String yaml = Recordings.read(file, Asked.in("fr")).get(0).yaml();

        assertThat(yaml)
                .contains("fill: { field: Mot de passe, with: $", "{ env: ", "press: Enter", "press: b")
                .doesNotContain("press: q", "press: Z", "press: 7", "qZ7");
        assertThat(yaml.indexOf("fill: { field: Mot de passe")).isLessThan(yaml.indexOf("press: Enter"));
    }

    /** A link sent by mail holds a key in its path; an author may have noted one. */
    @Test
    void no_key_is_kept_in_a_path_nor_in_a_note(@TempDir Path folder) throws IOException {
        Path chrome = folder.resolve("lien.json");
        Files.writeString(chrome, """
                {"title":"Lien","steps":[
                {"type":"navigate","url":"https://ex.example/demande-de-carte-grise-2026-en-ligne/etape"},
                {"type":"navigate","url":"https://ex.example/reprise/eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.SflKxwRJSMeK/suite"},
                {"type":"navigate","url":"https://ex.example/dossier/3f2504e0-4f89-41d3-9a0c-0305e82c3301"}]}
                """);
        assertThat(Recordings.read(chrome, Asked.in("fr")).get(0).yaml())
                .contains("/demande-de-carte-grise-2026-en-ligne/etape", "open: /reprise/", "open: /dossier/")
                .doesNotContain("eyJ", "SflK", "3f2504e0", "suite");

        Path side = folder.resolve("note.side");
        Files.writeString(side, """
                {"name":"Note","url":"https://ex.example","tests":[{"name":"Note","commands":[
                {"comment":"clef sk_live4242abcdefgh à changer","command":"open","target":"/","value":""},
                {"comment":"","command":"echo","target":"jeton 0123456789abcdef0123456789abcdef reçu","value":""}]}]}
                """);
        assertThat(Recordings.read(side, Asked.in("fr")).get(0).yaml())
                .contains("clef … à changer", "jeton … reçu")
                .doesNotContain("sk_live", "0123456789abcdef");
    }

    /** Identity sites hand tokens over after the hash, and sessions have names of their own. */
    @Test
    void nothing_that_opens_an_account_is_kept(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("compte.json");
        Files.writeString(file, """
                {"title":"Compte","steps":[
                {"type":"navigate","url":"https://ex.example/app?sid=un1&page=2#access_token=deux2&onglet=3"},
                {"type":"navigate","url":"https://ex.example/aide#/suite"},
                {"type":"change","value":"trois3","selectors":[["aria/Réponse à votre question secrète"]]},
                {"type":"change","value":"quatre4","selectors":[["aria/Passwort"]]}]}
                """);

        Imported one = Recordings.read(file, Asked.in("fr")).get(0);

        assertThat(one.yaml())
                .contains("/app?page=2#onglet=3", "/aide#/suite")
                .doesNotContain("un1", "deux2", "trois3", "quatre4");
    }

    @Test
    @Timeout(60)
    void a_recording_too_long_to_be_read_over_ends_where_it_says(@TempDir Path folder) throws IOException {
        String step = "{\"type\":\"change\",\"value\":\"%d\",\"selectors\":[[\"aria/Nom\"],[\"" + "a > ".repeat(400)
                + "b\"]]}";
        Path file = folder.resolve("long.json");
        Files.writeString(
                file,
                IntStream.range(0, 5000)
                        .mapToObj(step::formatted)
                        .collect(Collectors.joining(",", "{\"steps\":[", "]}")));

        Imported one = Recordings.read(file, Asked.in("fr")).get(0);

        assertThat(one.said())
                .extracting(said -> said.sentence().fr())
                .anyMatch(said -> said.contains("dépasse 2000 étapes"));
        assertThat(one.yaml().lines().filter(line -> line.startsWith("  - fill")))
                .hasSize(2000);
    }

    @Test
    @Timeout(60)
    void ten_megabytes_are_refused_and_a_monstrous_locator_is_not_followed(@TempDir Path folder) throws IOException {
        Path huge = Files.writeString(folder.resolve("huge.side"), "{\"tests\":\"" + "x".repeat(10_000_001) + "\"}");
        Path odd = Files.writeString(
                folder.resolve("odd.side"),
                "{\"url\":\"https://a.example\",\"tests\":[{\"name\":\"A\",\"commands\":[{\"command\":\"click\",\"target\":\"xpath="
                        + "/a[".repeat(300_000) + "\"}]}]}");

        assertThatThrownBy(() -> Recordings.read(huge, Asked.in("fr"))).isInstanceOf(JourneyMistake.class);
        assertThat(Recordings.read(odd, Asked.in("fr")).get(0).said())
                .extracting(said -> said.sentence().fr())
                .anyMatch(said -> said.endsWith("rien ne dit sur quoi agir."));
    }

    private static Stream<DynamicTest> named(String folder) throws IOException {
        return files(folder).stream()
                .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> held(file)));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(json|side)"))
                    .sorted()
                    .toList();
        }
    }

    private static void held(Path file) throws IOException {
        Path golden = file.resolveSibling(file.getFileName() + ".expected");
        String told = told(file);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    /** Everything that comes of a recording, in French; whose name says {@code scripts} is read with its scripts, {@code english} in English. */
    private static String told(Path file) {
        String name = String.valueOf(file.getFileName());
        String language = name.contains("english") ? "en" : "fr";
        Asked asked =
                new Asked(language, name.contains("scripts"), "", titles -> Optional.empty(), name.contains("unread"));
        try {
            return Recordings.read(file, asked).stream()
                    .map(one -> one.yaml() + "---\n" + said(one, language) + mistakes(file, one))
                    .collect(Collectors.joining("\n=====\n\n"));
        } catch (JourneyMistake mistake) {
            return mistake.where().replaceFirst(".*/", "") + "\n" + mistake.french() + "\n" + mistake.english() + "\n";
        }
    }

    private static String said(Imported one, String language) {
        return one.said().stream()
                .map(said -> said.kind() + " " + said.sentence().in(language) + "\n")
                .collect(Collectors.joining());
    }

    /** What the reader of journeys finds wrong in it, and the schema too: nothing, but where the recording held no step. */
    private static String mistakes(Path file, Imported one) {
        boolean fits;
        try {
            fits = SCHEMA.validate(YAMLMapper.builder().build().readTree(one.yaml()))
                    .isEmpty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(fits).as(one.yaml()).isEqualTo(!one.yaml().contains("steps: []"));
        return new JourneyReader(new Steps())
                .read(file, one.yaml()).mistakes().stream()
                        .map(mistake -> "MISTAKE " + mistake.line() + " " + mistake.french() + "\n")
                        .collect(Collectors.joining());
    }
}
