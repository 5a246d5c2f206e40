package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever an author writes, the reader answers in sentences. */
class AnythingWrittenTest {
    private static final String PIECES = "\t:-{}[],'\"#&*!|>%@`?$\n\\ é0~";
    private static Path file = Path.of("");

    @BeforeContainer
    static void make() throws IOException {
        file = Files.createTempFile("anything", ".journey.yaml");
    }

    @AfterContainer
    static void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    @Property(tries = 300, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void is_a_journey_or_a_list_of_mistakes(
            @ForAll @IntRange(max = 1200) int at,
            @ForAll @IntRange(max = 12) int lost,
            @ForAll @IntRange(max = 25) int piece)
            throws IOException {
        String whole = Files.readString(Samples.folder("whole/titulaire-etat.journey.yaml"));
        int from = Math.min(at, whole.length());
        String changed = whole.substring(0, from)
                + PIECES.charAt(piece)
                + whole.substring(Math.min(whole.length(), from + lost));
        Files.writeString(file, changed);

        Reading reading = Samples.read(file);

        assertThat(reading.journeys().isEmpty()).isNotEqualTo(reading.mistakes().isEmpty());
        assertThat(reading.mistakes()).allSatisfy(mistake -> {
            assertThat(mistake.french()).isNotBlank();
            assertThat(mistake.line()).isPositive();
        });
    }
}
