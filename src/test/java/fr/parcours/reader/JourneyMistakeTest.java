package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author reads when something is wrong: the place, one sentence in each language, the word meant. */
class JourneyMistakeTest {
    private static JourneyMistake only(Path file) {
        List<JourneyMistake> mistakes = Samples.read(file).mistakes();
        assertThat(mistakes).as("mistakes of %s", file).hasSize(1);
        return mistakes.get(0);
    }

    private static JourneyMistake of(Path folder, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bytes);
        return only(file);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            structure/unknown-word          | 7:5  | Mot inconnu « clik ». Vouliez-vous dire « click » ? | Unknown word “clik”. Did you mean “click”?
            structure/drag-nowhere          | 7:5  | Dites où lâcher l’élément | Say where to let it go
            structure/drag-both-ways        | 7:45 | C’est « right » ou « left », pas les deux. | It is “right” or “left”, not both.
            structure/dialog-refused-answer | 7:36 | On ne répond pas à une boîte de dialogue que l’on annule | Nobody answers a dialog and cancels it
            structure/press-too-often       | 7:31 | Personne ne tape une touche plus de 200 fois de suite. | Nobody presses a key more than 200 times in a row.
            structure/scroll-nothing        | 7:5  | Dites jusqu’où défiler | Say how far to scroll
            structure/unknown-key-of-word   | 7:14 | Clé inconnue avec « click » : « nmae ». Vouliez-vous dire « name » ? | Unknown key with “click”: “nmae”. Did you mean “name”?
            structure/comma                 | 7:25 | Une virgule coupe ici un texte en deux, avant « 76 € » | A comma cuts a text in two here, before “76 €”
            structure/unknown-root-key      | 6:1  | Clé inconnue « titel ». Vouliez-vous dire « title » ? | Unknown key “titel”. Did you mean “title”?
            structure/empty-steps           | 6:8  | Il faut au moins une étape | At least one step is needed
            structure/missing-with          | 7:5  | Il manque « with » à « fill ». | “with” is missing with “fill”.
            structure/two-words             | 8:5  | Une étape est un seul mot | A step is one word
            structure/click-nothing         | 7:5  | Il manque de quoi trouver l’élément | Nothing tells which element is meant
            structure/unknown-key-name      | 7:12 | Touche inconnue « Entrée » | Unknown key “Entrée”
            structure/unknown-milestone     | 7:16 | Réponse inconnue « prix ». Vouliez-vous dire « price » ? | Unknown answer “prix”. Did you mean “price”?
            structure/two-selectors         | 7:31 | Un seul sélecteur suffit | One selector is enough
            structure/sleep-without-reason  | 7:22 | Attendre un temps fixe demande | Waiting for a fixed time takes
            structure/back-takes-nothing    | 7:11 | « back » s’écrit seul. | “back” stands alone.
            structure/list-where-text       | 7:13 | Il faut un texte ici ; il y a une liste. | A text is needed here; there is a list.
            structure/format                | 1:10 | Ce fichier dit suivre le format « 2 » ; cette version de Parcours lit le format 1. | This file says that it follows format “2”
            structure/no-goal               | 1:1  | Il manque « goal », qui est obligatoire ici. | “goal” is missing, and is mandatory here.
            structure/start                 | 5:46 | « ftp://x » n’est pas une adresse de départ : écrivez https://… ou demo:NOM. | “ftp://x” is no address to start from
            structure/start-password        | 5:46 | Cette adresse contient un identifiant | This address holds credentials
            structure/operator              | 5:32 | Type d’opérateur inconnu « stat ». Vouliez-vous dire « state » ? | Unknown kind of operator “stat”.
            sense/undefined-value           | 8:34 | $plaqe n’est pas défini sous « data » ; vouliez-vous dire $plaque ? | $plaqe is not defined under “data”; did you mean $plaque?
            sense/shown-secret              | 8:21 | $code est un secret : ici il serait montré. | $code is a secret: here it would be shown.
            sense/useless-dollar            | 8:13 | $code ne sert pas ici | $code does not serve here
            sense/missing-upload            | 7:35 | Le fichier « fixtures/absente.pdf » n’existe pas | The file “fixtures/absente.pdf” does not exist
            sense/missing-before            | 6:9  | « absent.journey.yaml » n’est pas un autre parcours | “absent.journey.yaml” is no other journey
            sense/duplicate-key             | 6:1  | La clé « title » est écrite deux fois. | The key “title” is written twice.
            sense/duplicate-key-of-step     | 7:34 | La clé « with » est écrite deux fois. | The key “with” is written twice.
            sense/alias                     | 6:22 | Les renvois YAML (*nom) ne servent pas ici | YAML references (*name) do not serve here
            sense/tab                       | 7:1  | Une tabulation est là où il faut des espaces. | A tab stands where spaces are needed.
            sense/colon                     | 7:16 | Un « : » n’est pas à sa place | A “:” is out of place
            sense/quote                     | 7:15 | Cette ligne n’est pas alignée avec les autres | This line is not aligned with the others
            sense/bracket                   | 7:11 | Une accolade { ou un crochet [ est ouvert | A { or [ is opened and not closed
            sense/indentation               | 8:2  | Cette ligne n’est pas alignée avec les autres | This line is not aligned with the others
            sense/two-documents             | 8:1  | Un second document commence ici | A second document begins here
            sense/forbidden-start           | 7:12 | Un texte ne peut pas commencer par ce caractère | A text cannot begin with this character
            sense/empty                     | 1:1  | Ce fichier est vide. | This file is empty.
            """)
    void tells_where_what_and_what_was_meant(String sample, String place, String french, String english) {
        Path file = Samples.folder(sample + ".journey.yaml");
        JourneyMistake mistake = only(file);

        assertThat(mistake.where()).isEqualTo(file + ":" + place);
        assertThat(mistake.french().replace('\u00a0', ' ')).startsWith(french.strip());
        assertThat(mistake.english()).startsWith(english.strip());
    }

    @TestFactory
    Stream<DynamicTest> says_every_mistake_in_both_languages_at_its_place() throws IOException {
        return Stream.concat(Samples.files("structure"), Samples.files("sense"))
                .map(file -> DynamicTest.dynamicTest(
                        Samples.name(file), () -> assertThat(Samples.read(file).mistakes())
                                .isNotEmpty()
                                .allSatisfy(mistake -> {
                                    assertThat(mistake.line()).isPositive();
                                    assertThat(mistake.column()).isPositive();
                                    assertThat(mistake.french()).isNotBlank().isNotEqualTo(mistake.english());
                                    assertThat(mistake.getStackTrace()).isEmpty();
                                })));
    }

    @Test
    void gathers_all_mistakes_of_a_file_from_top_to_bottom(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.journey.yaml");
        Files.writeString(file, """
                journey: 1
                id: Essai
                site: { name: Essai, operator: state, start: nulle part }
                steps:
                  - clik: Continuer
                  - fill: { field: Nom, with: $nom }
                """);

        assertThat(Samples.read(file).mistakes())
                .extracting(JourneyMistake::line)
                .containsExactly(1, 1, 2, 3, 5, 6);
    }

    @Test
    void tells_a_hundred_mistakes_and_no_more(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.journey.yaml");
        String head = Files.readString(Samples.folder("structure/unknown-word.journey.yaml"));
        Files.writeString(file, head + "  - fill: { fild: a, nth: z }\n".repeat(200));

        Reading reading = Samples.read(file);

        assertThat(reading.mistakes()).hasSize(100);
        assertThat(reading.journeys()).isEmpty();
    }

    @Test
    void lists_all_words_when_none_is_near(@TempDir Path folder) throws IOException {
        String text = Files.readString(Samples.folder("structure/unknown-word.journey.yaml"));
        JourneyMistake mistake =
                of(folder, "a.yaml", text.replace("clik", "zzzzzz").getBytes(StandardCharsets.UTF_8));

        assertThat(mistake.expected()).contains("click", "stop", "download");
        assertThat(mistake.french()).contains("Possibles\u00a0: open, screen");
    }

    @Test
    void a_missing_file_is_told(@TempDir Path folder) {
        JourneyMistake mistake = only(folder.resolve("absent.journey.yaml"));

        assertThat(mistake.line()).isZero();
        assertThat(mistake.french()).endsWith("n’existe pas.");
        assertThat(mistake.english()).endsWith("does not exist.");
    }

    @Test
    void a_file_of_another_kind_is_refused(@TempDir Path folder) throws IOException {
        assertThat(of(folder, "a.pdf", new byte[] {1}).english())
                .isEqualTo("A journey is a file .yaml, .yml or .json.");
    }

    @Test
    void latin_1_is_told_at_its_first_letter(@TempDir Path folder) throws IOException {
        JourneyMistake mistake =
                of(folder, "a.journey.yaml", "journey: 1\ntitle: Été".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mistake.where()).endsWith(":2:8");
        assertThat(mistake.french()).contains("pas en UTF-8");
        assertThat(mistake.english()).contains("not in UTF-8");
    }

    @Test
    void an_invisible_character_is_told_at_its_place(@TempDir Path folder) throws IOException {
        JourneyMistake mistake = of(folder, "a.journey.yaml", "a: b\nc: \u0007".getBytes(StandardCharsets.UTF_8));

        assertThat(mistake.where()).endsWith(":2:4");
        assertThat(mistake.english()).startsWith("An invisible, forbidden character");
    }

    @Test
    void broken_json_is_told_in_plain_words(@TempDir Path folder) throws IOException {
        JourneyMistake early = of(folder, "a.json", "{\"journey\": 1".getBytes(StandardCharsets.UTF_8));
        JourneyMistake odd = of(folder, "b.json", "{journey: 1}".getBytes(StandardCharsets.UTF_8));

        assertThat(early.english()).startsWith("The file ends too early");
        assertThat(odd.french()).isEqualTo("Ce fichier ne suit pas l’écriture JSON à partir d’ici.");
    }

    @Test
    void a_list_is_no_journey(@TempDir Path folder) throws IOException {
        assertThat(of(folder, "a.yaml", "- back\n".getBytes(StandardCharsets.UTF_8))
                        .english())
                .startsWith("A journey is made of keys and values");
    }

    @Test
    void a_huge_file_a_bomb_and_a_deep_nest_are_refused_quickly(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.journey.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        String bomb = "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\n";
        String deep = "a: " + "[".repeat(400_000);

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(only(huge).english()).startsWith("This file is over 1 MB");
            assertThat(of(folder, "b.yaml", bomb.getBytes(StandardCharsets.UTF_8))
                            .english())
                    .startsWith("YAML references");
            assertThat(of(folder, "d.yaml", deep.getBytes(StandardCharsets.UTF_8))
                            .english())
                    .startsWith("Too deep");
            assertThat(of(folder, "d.json", deep.substring(3).getBytes(StandardCharsets.UTF_8))
                            .english())
                    .startsWith("Too deep");
        });
    }
}
