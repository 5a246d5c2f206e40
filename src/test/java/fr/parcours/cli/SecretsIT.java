package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.hostile.EchoServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site says all that was typed again, everywhere it can: nothing of it is in any byte of what the run leaves or says. */
class SecretsIT {
    private static final Map<String, String> TYPED = Map.of(
            "nom", "Amélie O'Brïan",
            "plaque", "ZX-904-QK",
            "naissance", "1961-08-27",
            "tel", "0698765432",
            "rue", "14 bis, allée des Grèbes");
    private static final String SECRET = "Grue&Héron#2961";

    @TempDir
    static Path folder = Path.of("");

    private static String said = "";
    private static Path run = Path.of("");

    @BeforeAll
    static void walks() throws Exception {
        try (EchoServer site = EchoServer.start()) {
            Path journey = folder.resolve("echo.journey.yaml");
            Files.writeString(journey, journey(site));
            Process audit = audit(journey);
            said = new String(audit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(audit.waitFor()).as(said).isEqualTo(Exit.IN_PART.code());
        }
        try (Stream<Path> runs = Files.list(folder.resolve("reports"))) {
            run = runs.findFirst().orElseThrow();
        }
    }

    @Test
    void no_byte_of_what_is_left_or_said_holds_a_value() throws IOException {
        Map<String, String> texts = new TreeMap<>(Map.of("the terminal", said));
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(run.relativize(file).toString(), text(file));
            }
        }
        assertThat(texts).hasSizeGreaterThan(10);
        List<String> leaks = new ArrayList<>();
        texts.forEach((file, text) -> {
            String low = text.toLowerCase(Locale.ROOT);
            variants().stream()
                    .filter(one -> low.contains(one.toLowerCase(Locale.ROOT)))
                    .forEach(one -> {
                        int at = low.indexOf(one.toLowerCase(Locale.ROOT));
                        leaks.add(file + " holds " + one + ": …"
                                + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 60)) + "…");
                    });
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void the_walk_got_to_the_page_that_says_it_all() {
        Trail trail = Archive.read(Archive.journeys(run).get(0));
        Dom echo = last(trail).the(Dom.class);
        assertThat(echo.root().allText()).contains("Vous avez dit ⟦data:");
        assertThat(echo.roots()).extracting(Element::allText).anyMatch(text -> text.contains("Dans le cadre"));
        assertThat(echo.documents().get(0).title()).isEqualTo("Suite pour ⟦data:nom⟧");
    }

    /** Where the site wrote a value, in a frame too, the picture has the one colour of what is painted over. */
    @Test
    void pictures_are_painted_over_where_a_value_stood() throws IOException {
        Trail trail = Archive.read(Archive.journeys(run).get(0));
        Snapshot seen = last(trail);
        BufferedImage picture =
                ImageIO.read(run.resolve(seen.the(Picture.class).file()).toFile());
        Dom dom = seen.the(Dom.class);
        Element bold = dom.select("b")
                .filter(one -> one.ownText().contains("⟦data:"))
                .findFirst()
                .orElseThrow();
        assertThat(ink(
                        picture,
                        bold.ownLines().get(0).x(),
                        bold.ownLines().get(0).y(),
                        bold.ownLines().get(0).width(),
                        bold.ownLines().get(0).height()))
                .isZero();
        Element frame = dom.select("iframe").findFirst().orElseThrow();
        Element inner = dom.select("p")
                .filter(one -> one.path().contains("/f/") && one.ownText().contains("⟦data:"))
                .findFirst()
                .orElseThrow();
        inner.ownLines().forEach(line -> assertThat(ink(
                        picture,
                        frame.box().x() + line.x() + 2,
                        frame.box().y() + line.y() + 2,
                        line.width(),
                        line.height()))
                .isZero());
    }

    private static Snapshot last(Trail trail) {
        List<Snapshot> all = trail.walk(Trail.REFERENCE).orElseThrow().snapshots();
        return all.get(all.size() - 1);
    }

    /** How many pixels, edges left out, are clearly not of the painted colour. */
    private static long ink(BufferedImage picture, double x, double y, double width, double height) {
        long found = 0;
        for (int i = (int) x + 3; i < x + width - 3 && i < picture.getWidth(); i++) {
            for (int j = (int) y + 3; j < y + height - 3 && j < picture.getHeight(); j++) {
                int red = picture.getRGB(i, j) >> 16 & 0xff;
                found += Math.abs(red - 0x59) > 40 ? 1 : 0;
            }
        }
        return found;
    }

    private static Set<String> variants() {
        Set<String> all = new LinkedHashSet<>();
        Stream.concat(TYPED.values().stream(), Stream.of(SECRET)).forEach(value -> {
            all.add(value);
            all.add(value.replaceAll("[ .-]", ""));
            all.add(value.replaceAll("[ .-]", " "));
            all.add(value.replaceAll("[^\\p{L}\\p{N}]+", "-"));
            all.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
            all.add(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
            all.add(value.chars()
                    .mapToObj(c -> c < 128 ? Character.toString(c) : String.format("\\u%04x", c))
                    .collect(Collectors.joining()));
            all.add(value.chars()
                    .mapToObj(c -> c < 128 && Character.isLetterOrDigit(c)
                            ? Character.toString(c)
                            : String.format("\\u%04x", c))
                    .collect(Collectors.joining()));
            all.add(value.replace("&", "&amp;").replace("'", "&#39;"));
            all.add(Base64.getEncoder().withoutPadding().encodeToString(value.getBytes(StandardCharsets.UTF_8)));
        });
        all.addAll(List.of(
                "AMELIE",
                "Amélie",
                "O'Br",
                "Héron",
                "Grèbes",
                "27/08/1961",
                "27 août 1961",
                "06 98 76 54 32",
                "QK",
                "u002d904",
                "Am\\u00e9lie"));
        all.removeIf(one -> one.length() < 3);
        return all;
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".gz")) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = in.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Process audit(Path journey) throws IOException {
        ProcessBuilder starting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Dsun.stderr.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "fr.parcours.cli.Parcours",
                        "audit",
                        journey.toString(),
                        "--personas",
                        "keyboard,screen-reader",
                        "--bench-host",
                        "127.0.0.1",
                        "--format",
                        "junit,sarif,markdown",
                        "--out",
                        folder.resolve("reports").toString())
                .redirectErrorStream(true);
        starting.environment().put("PARCOURS_SECRET_ESSAI", SECRET);
        return starting.start();
    }

    /** The last steps fail on purpose: what is searched and what is near quote the page. */
    private static String journey(EchoServer site) {
        StringBuilder data = new StringBuilder();
        TYPED.forEach((name, value) ->
                data.append("  ").append(name).append(": \"").append(value).append("\"\n"));
        return """
                journey: 1
                id: echo
                title: Un site qui répète tout
                goal: essai/echo
                site: { name: Écho, operator: private, territory: FR, start: "%s" }
                data:
                %s  code: { env: PARCOURS_SECRET_ESSAI }
                steps:
                  - open: /
                  - fill: { field: Nom, with: $nom }
                  - fill: { field: Plaque, with: $plaque }
                  - fill: { field: Naissance, with: $naissance }
                  - fill: { field: Téléphone, with: $tel }
                  - fill: { field: Code secret, with: $code }
                  - fill: { field: Rue, with: $rue }
                  - click: Continuer
                  - expect: { text: $nom }
                  - click: { name: "Dossier de $plaque" }
                """.formatted(site.address(), data);
    }
}
