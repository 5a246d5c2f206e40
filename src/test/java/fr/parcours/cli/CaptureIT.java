package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Picture;
import fr.parcours.selenium.Hands;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person walks the canteen once, with real clicks and keys, while Parcours watches; then Parcours walks it alone. */
class CaptureIT {
    /** Nobody but this test says these words. */
    private static final List<String> SECRETS = List.of(
            "Tournemine",
            "Philomène",
            "Zébulon",
            "27 impasse du Secret",
            "44321",
            "Villedérobée",
            "0639981122",
            "p.tournemine@example.org");

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_a_person_did_once_is_walked_again_to_its_end() throws Exception {
        Path file = new Captured(folder).of("demo:cantine/", false, this::walkTheCanteen);

        String written = Files.readString(file);
        assertThat(written)
                .contains(
                        "start: \"demo:cantine/\"",
                        "- click: Inscrire mon enfant",
                        "- fill: { field: Nom, with: $nom }")
                .contains("- screen: Accueil de la mairie\n  - milestone: price\n", "nom: À COMPLÉTER")
                .contains("- choose: { option: \"14\", in: Jour de naissance }")
                .doesNotContain("option: \"1\"")
                .doesNotContain("css:");
        assertThat(Parcours.run("check", file.toString())).isZero();
        assertThat(Parcours.run("audit", "--personas", "none", file.toString()))
                .as("values are still missing")
                .isEqualTo(2);
        Files.writeString(file, filled(written));
        String out = folder.resolve("again").toString();
        assertThat(Parcours.run("audit", "--personas", "none", "--out", out, file.toString()))
                .isZero();
        assertThat(pagesOf("again")).isEqualTo(pagesOf("out"));
        assertThat(told(folder.resolve("out")))
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(SECRETS).as(name).noneMatch(secret -> text.contains(secret)));
        assertThat(SECRETS).noneMatch(written::contains);
        assertThat(widths()).as("a look that narrows the window puts it back").doesNotContain(320, 640);
    }

    /** What its author does with a captured journey: gives values. */
    private static String filled(String written) {
        return written.replaceAll("nom: À COMPLÉTER", "nom: Lavergne")
                .replaceAll("adresse: À COMPLÉTER", "adresse: 12 rue des Essais")
                .replaceAll("code-postal: À COMPLÉTER", "code-postal: \"99123\"")
                .replaceAll("telephone: À COMPLÉTER", "telephone: \"0639985678\"")
                .replaceAll("courriel: À COMPLÉTER", "courriel: dominique.exemple@example.org")
                .replaceAll("À COMPLÉTER", "Essai");
    }

    /** The screens of a run's walk, by their addresses' paths. */
    private List<String> pagesOf(String run) throws IOException {
        Path evidence = only(only(folder.resolve(run)).resolve("evidence"), "001-");
        return Archive.read(evidence).arrivals().stream()
                .map(seen -> URI.create(seen.moment().url()).getPath())
                .toList();
    }

    private List<Integer> widths() throws IOException {
        Path evidence = only(only(folder.resolve("out")).resolve("evidence"), "001-");
        return Archive.read(evidence).arrivals().stream()
                .map(seen -> seen.the(Picture.class).width())
                .toList();
    }

    private static Path only(Path folder) throws IOException {
        return only(folder, "");
    }

    private static Path only(Path folder, String prefix) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> String.valueOf(one.getFileName()).startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Every file of a folder as text, unpacked where it is packed. */
    static Map<String, String> told(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                try (InputStream raw = Files.newInputStream(one);
                        InputStream in = one.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                    texts.put(one.toString(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private void walkTheCanteen(Hands hands, Captured.Aside person) throws InterruptedException {
        person.waits("Écran 1");
        person.tells("écran Accueil de la mairie");
        person.tells("jalon prix");
        hands.click("Inscrire mon enfant");
        person.waits("Écran 2");
        hands.fill("Nom", "Tournemine");
        hands.fill("Prénom", "Philomène");
        hands.fill("Adresse", "27 impasse du Secret");
        hands.fill("Code postal", "44321");
        hands.fill("Ville", "Villedérobée");
        hands.fill("Téléphone", "0639981122");
        hands.fill("Courriel", "p.tournemine@example.org");
        hands.click("Page suivante");
        person.waits("Écran 3");
        hands.fill("Nom de l'enfant", "Tournemine");
        hands.fill("Prénom de l'enfant", "Zébulon");
        hands.choose("Jour de naissance", "14");
        hands.choose("Mois de naissance", "mars");
        hands.choose("Année de naissance", "2019");
        hands.choose("École", "Élémentaire du Pont");
        hands.fill("Classe", "CE1");
        hands.click("Page suivante");
        person.waits("Écran 4");
        hands.click("Lundi");
        hands.click("Jeudi");
        hands.click("Tranche B, de 500 à 1 000");
        hands.click("Page suivante");
        person.waits("Écran 5");
        hands.click("J'accepte le règlement intérieur");
        hands.click("Envoyer l'inscription");
        person.waits("Écran 6");
        person.lines.add("fin");
    }
}
