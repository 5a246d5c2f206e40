package fr.parcours.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A print of all that frozen evidence depends on: pages, what was frozen, the code that looks, the browser. While it is the one that
 * was recorded after a whole comparison, comparing again would look at the same things with the same eyes.
 */
final class FreezeStamp {
    private static final Path RECORDED = Path.of("src/test/resources/fr/parcours/checks/frozen.sha256");
    private static final Path MAIN = Path.of("src/main/java/fr/parcours");
    private static final Path RESOURCES = Path.of("src/main/resources/fr/parcours");
    private static final List<Path> LOOKED_AT = List.of(
            MAIN.resolve("browser"),
            MAIN.resolve("evidence"),
            MAIN.resolve("probe"),
            MAIN.resolve("probes"),
            MAIN.resolve("selenium"),
            RESOURCES.resolve("checks"),
            RESOURCES.resolve("probes"),
            RESOURCES.resolve("run"),
            MAIN.resolve("run/Answered.java"),
            MAIN.resolve("run/Stumbler.java"),
            MAIN.resolve("run/Wrong.java"),
            RESOURCES.resolve("selenium"),
            Path.of("src/test/java/fr/parcours/checks/Fixture.java"),
            Path.of("src/test/java/fr/parcours/checks/FreezeBench.java"),
            Path.of("src/test/java/fr/parcours/checks/FreezeIT.java"),
            Path.of("src/test/resources/fr/parcours/checks"));

    private FreezeStamp() {}

    static boolean recorded(String browser) throws IOException {
        return Files.exists(RECORDED) && Files.readString(RECORDED).strip().equals(now(browser));
    }

    static void record(String browser) throws IOException {
        Files.writeString(RECORDED, now(browser) + "\n");
    }

    private static String now(String browser) throws IOException {
        MessageDigest sum = digest();
        sum.update(browser.getBytes(StandardCharsets.UTF_8));
        try (InputStream axe = Objects.requireNonNull(FreezeStamp.class.getResourceAsStream("/axe.min.js"))) {
            sum.update(axe.readAllBytes());
        }
        for (Path folder : LOOKED_AT) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.equals(RECORDED))
                        .sorted()
                        .toList()) {
                    sum.update(file.toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(sum.digest()) + " " + browser;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
