package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Received;
import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a site hands over: what may hold something typed without showing it is told and not kept. */
class KeepingTest {
    private static final Mask TYPED = new Mask(Map.of("nom", "Camille"));
    private static final Mask NOTHING = new Mask(Map.of());

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_is_packed_is_not_kept_where_something_is_typed() throws IOException {
        assertThat(kept(TYPED, "pdf", "%PDF-1.5 << /Filter /FlateDecode >> stream x"))
                .isFalse();
        assertThat(kept(TYPED, "pdf", "%PDF-1.5 << /Filt#65r /FlateDecode >> stream x"))
                .isFalse();
        assertThat(kept(TYPED, "pdf", "%PDF-1.4 <43616d696c6c65> Tj")).isFalse();
        assertThat(kept(TYPED, "pdf", "%PDF-1.4 [(Cam)-20(ille)] TJ")).isFalse();
        assertThat(kept(TYPED, "docx", "PK packed")).isFalse();
        assertThat(kept(NOTHING, "docx", "PK packed")).isTrue();
    }

    @Test
    void what_shows_all_it_holds_is_kept_unless_it_holds_something_typed() throws IOException {
        assertThat(kept(TYPED, "pdf", "%PDF-1.4 (Merci) Tj")).isTrue();
        assertThat(kept(TYPED, "pdf", "%PDF-1.4 (Camille) Tj")).isFalse();
    }

    /** Many sites still write their files in an older encoding. */
    @Test
    void text_is_read_as_the_site_wrote_it() throws IOException {
        assertThat(kept(new Mask(Map.of("nom", "Amélie")), "text", "Bonjour Amélie !"))
                .isTrue();
        try (Stream<Path> all = Files.walk(folder)) {
            Path copy = all.filter(file -> file.toString().contains("handed")
                            && file.toString().endsWith(".text"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(copy)).isEqualTo("Bonjour ⟦data:nom⟧ !");
        }
    }

    @Test
    void nothing_is_kept_where_somebody_walks_under_their_own_name() throws IOException {
        assertThat(kept(Mask.veiled(Map.of()), "text", "Bonjour Camille")).isFalse();
    }

    private boolean kept(Mask mask, String type, String said) throws IOException {
        Path one = Files.writeString(folder.resolve("file"), said, StandardCharsets.ISO_8859_1);
        Path run = Files.createTempDirectory(folder, "run");
        Subject subject = new Subject(
                "essai",
                "Essai",
                "essai",
                "Essai",
                "private",
                "",
                "FR",
                "",
                "",
                "demo:cantine/",
                List.of(),
                "fr",
                true,
                Map.of(),
                List.of(),
                Map.of());
        new Keeping(Recorder.begin(run, 1, subject), mask)
                .keep("reference", 3, new Received("recu", type, said.length(), one));
        try (Stream<Path> all = Files.walk(run)) {
            return all.anyMatch(
                    file -> Files.isRegularFile(file) && file.toString().contains("handed"));
        }
    }
}
