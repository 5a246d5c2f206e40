package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Sight;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer written in another usual way is the same answer, and what is told of it is an invented one. */
class OtherwiseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tel téléphone                          | 0639981234                  | 06 39 98 12 34
                    mobile                                 | 06.39.98.12.34              | 0639981234
                    plaque numéro de la plaque             | AB-123-CD                   | ab123cd
                    numéro d'immatriculation               | ab 123 cd                   | AB-123-CD
                    formule numéro de formule              | 2014AB12345                 | 2014ab12345
                    siret                                  | 12345678900012              | 123 456 789 00012
                    siren                                  | 123456789                   | 123 456 789
                    numéro de sécurité sociale             | 258037512345678             | 2 58 03 75 123 456 78
                    numéro de sécurité sociale             | 2580375123456               | 2 58 03 75 123 456
                    numéro fiscal                          | 1234567890123               | 12 34 567 890 123
                    iban                                   | FR7630006000011234567890189 | FR76 3000 6000 0112 3456 7890 189
                    naissance date de naissance            | 14/03/1958                  | 14-03-1958
                    date                                   | 14.03.1958                  | 14/03/1958
                    loyer montant du loyer                 | 512,40                      | 512.40
                    salaire                                | 1512.5                      | 1512,5
                    revenu                                 | 24500                       | 24 500
                    """)
    void the_same_answer_is_written_otherwise(String hints, String right, String other) {
        assertThat(written("text", hints, right)).contains(other);
    }

    @Test
    void an_address_is_followed_by_a_space_or_begins_with_a_capital_where_the_browser_strips_spaces() {
        assertThat(written("text", "courriel", "dominique@example.org")).contains("dominique@example.org ");
        assertThat(written("email", "courriel", "dominique@example.org")).contains("Dominique@example.org");
    }

    @Test
    void what_is_told_is_written_so_too_and_is_not_the_right_answer() {
        Optional<Otherwise> way = Otherwise.in(field("tel", "téléphone"), "0639981234");
        assertThat(way.map(Otherwise::like)).contains("06 12 34 56 78");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cp code postal",
                "nom family-name",
                "motdepasse mot de passe",
                "identifiant courriel",
                "carte cc-number numéro de carte"
            })
    void nothing_is_written_otherwise_in_what_has_one_writing_or_guards_an_account(String hints) {
        for (String right : new String[] {"99400", "0000000000000000", "Lavergne", "dominique@example.org"}) {
            assertThat(written("text", hints, right)).isEmpty();
        }
    }

    private static Optional<String> written(String type, String hints, String right) {
        return Otherwise.in(field(type, hints), right).map(one -> one.of(right));
    }

    private static Sight.Spot field(String type, String hints) {
        return new Sight.Spot("k", "0", type, hints, "", "", true, false, false);
    }
}
