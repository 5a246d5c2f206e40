package fr.parcours.checks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that follow one another tell a language, even in words that no list knows. */
class LetterChainsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Les travaux de la rue commenceront lundi et dureront trois semaines",
                "en | Roadworks in this street begin on Monday and should last three weeks",
                "es | Las obras de la calle comenzarán el lunes y durarán tres semanas",
                "de | Die Bauarbeiten in der Straße beginnen am Montag und dauern drei Wochen",
                "it | I lavori nella strada cominceranno lunedì e dureranno tre settimane",
                "pt | As obras na rua começarão na segunda e vão durar três semanas",
                "nl | De werkzaamheden in de straat beginnen maandag en duren drie weken"
            })
    void knows_a_sentence_in_each_language(String code, String sentence) {
        assertThat(LetterChains.of(sentence)).hasValueSatisfying(seen -> {
            assertThat(seen.best()).isEqualTo(code);
            assertThat(seen.lead()).isGreaterThan(10);
        });
    }

    @Test
    void says_nothing_without_letters_of_ours() {
        assertThat(LetterChains.of("")).isEmpty();
        assertThat(LetterChains.of("12 345, 6 789 €")).isEmpty();
        assertThat(LetterChains.of("Привет мир")).isEmpty();
    }

    @Property(tries = 200)
    void is_the_same_however_a_text_is_cased_and_spaced(@ForAll("sentences") String text) {
        LetterChains.of(text).ifPresent(seen -> assertThat(
                        LetterChains.of("  " + text.toUpperCase(Locale.ROOT).replace(" ", " \n ") + "!"))
                .contains(seen));
    }

    @Property(tries = 200)
    void puts_nobody_before_the_best(@ForAll String text) {
        LetterChains.of(text).ifPresent(seen -> {
            assertThat(seen.behind(seen.best())).isZero();
            assertThat(seen.behind().values()).allMatch(behind -> behind >= 0);
            assertThat(seen.lead()).isNotNegative();
        });
    }

    /** Words of a form, in any order: not a sentence, and still French. */
    @Property(tries = 300)
    void takes_no_french_form_for_another_language(@ForAll("sentences") String text) {
        assertThat(Tongue.against(text, "fr")).isEmpty();
        assertThat(Tongue.of(text)).matches(seen -> seen.isEmpty() || seen.get().equals("fr"));
    }

    /** A list of brands and of people is in no language. */
    @Property(tries = 300)
    void accuses_no_list_of_names(@ForAll("names") String text, @ForAll("codes") String declared) {
        assertThat(Tongue.against(text, declared)).isEmpty();
        assertThat(Tongue.of(text)).isEmpty();
    }

    @Provide
    Arbitrary<String> sentences() {
        return some(List.of(
                "numéro",
                "de",
                "la",
                "plaque",
                "immatriculation",
                "votre",
                "adresse",
                "courriel",
                "nom",
                "prénom",
                "né",
                "le",
                "à",
                "commune",
                "rue",
                "pièce",
                "jointe",
                "valider",
                "continuer",
                "retour",
                "téléphone",
                "mobile",
                "date",
                "achat",
                "vendeur",
                "en",
                "cours",
                "étape",
                "suivante",
                "sur",
                "et",
                "pour",
                "un",
                "contrat",
                "assurance",
                "week-end",
                "parking"));
    }

    @Provide
    Arbitrary<String> names() {
        return some(List.of(
                "Renault",
                "Peugeot",
                "Volkswagen",
                "Toyota",
                "Škoda",
                "Hyundai",
                "Berlingo",
                "Kangoo",
                "Martin",
                "Dubois",
                "Nguyen",
                "García",
                "Müller",
                "Rossi",
                "Ferreira",
                "Kowalski",
                "Marseille",
                "Nantes",
                "Bruxelles",
                "Google",
                "Microsoft",
                "WhatsApp",
                "Instagram",
                "PayPal",
                "Visa",
                "Mastercard",
                "FranceConnect",
                "Chronopost",
                "Crit’Air"));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("fr", "en", "es", "de", "it", "pt", "nl");
    }

    private static Arbitrary<String> some(List<String> words) {
        return Arbitraries.of(words).list().ofMinSize(3).ofMaxSize(60).map(all -> String.join(" ", all));
    }
}
