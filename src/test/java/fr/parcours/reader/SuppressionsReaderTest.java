package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Suppressions.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is set aside without a reason, an owner and a last day. */
class SuppressionsReaderTest {
    @TempDir
    Path folder = Path.of("");

    private SuppressionsReader.Read read(String barriers) throws IOException {
        Path file = folder.resolve("except.yaml");
        Files.writeString(file, "suppressions: 1\nbarriers:\n" + barriers);
        return new SuppressionsReader(List.of("field-label", "cookie-refusal")).read(file);
    }

    @Test
    void reads_each_with_its_reason() throws IOException {
        SuppressionsReader.Read read = read("""
                  - check: field-label
                    target: Nom
                    screen: Votre identité
                    journey: cantine
                    site: Aubin
                    reason: Refonte prévue
                    owner: Service numérique
                    until: 2027-01-31
                """);

        assertThat(read.mistakes()).isEmpty();
        assertThat(read.suppressions().all())
                .containsExactly(new Suppression(
                        "field-label",
                        "Nom",
                        "Votre identité",
                        "cantine",
                        "Aubin",
                        "Refonte prévue",
                        "Service numérique",
                        LocalDate.of(2027, 1, 31)));
    }

    @Test
    void a_wrong_one_is_told_and_the_others_hold() throws IOException {
        SuppressionsReader.Read read = read("""
                  - { check: field-lable, reason: r, until: 31/01/2027, owners: x }
                  - rien
                  - { check: field-label, target: Nom, reason: r, owner: o, until: 2027-02-29 }
                  - { check: cookie-refusal, screen: Accueil, reason: r, owner: o, until: 2027-01-31 }
                """);

        assertThat(read.suppressions().all()).extracting(Suppression::check).containsExactly("cookie-refusal");
        assertThat(read.mistakes())
                .extracting(one -> one.line() + " " + one.french().replace('\u00a0', ' '))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one)
                                .startsWith(
                                        "3 Aucun contrôle ne s’appelle « field-lable ». Vouliez-vous dire « field-label » ?"),
                        one -> assertThat(one).startsWith("3 Dites ce qui est mis de côté"),
                        one -> assertThat(one).startsWith("3 Il manque « owner »"),
                        one -> assertThat(one).startsWith("3 Clé inconnue « owners ». Vouliez-vous dire « owner » ?"),
                        one -> assertThat(one).startsWith("3 « 31/01/2027 » n’est pas une date"),
                        one -> assertThat(one)
                                .startsWith("4 Une exception est faite de clés et de valeurs ; il y a « rien »."),
                        one -> assertThat(one).startsWith("5 « 2027-02-29 » n’est pas une date"));
    }

    @Test
    void a_list_is_needed() throws IOException {
        assertThat(read("  check: field-label\n").mistakes()).singleElement().satisfies(one -> assertThat(one.english())
                .startsWith("Under “barriers”, a list is needed"));
    }
}
