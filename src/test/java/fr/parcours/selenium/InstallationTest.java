package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    private final Path folder;

    InstallationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takes_the_pair_that_the_environment_imposes() throws IOException {
        Path browser = program("mine", "Chromium 131.0.6778.85 built on Debian");
        Path driver = program("my driver", "ChromeDriver 131.0.6778.33 (abc)");
        program("chromium", "Chromium 99.0.1.2");

        Installation found = find(Map.of(
                "PARCOURS_BROWSER",
                browser.toString(),
                "PARCOURS_DRIVER",
                driver.toString(),
                "PATH",
                folder.toString()));

        assertThat(found).isEqualTo(new Installation(browser, driver, 131));
    }

    @Test
    void searches_the_path_before_the_usual_places() throws IOException {
        Path browser = program("google-chrome", "Google Chrome 131.0.6778.85");
        Path driver = program("chromedriver", "ChromeDriver 131.0.6778.33 (abc)");
        Path elsewhere = Files.createDirectory(folder.resolve("usual place"));
        program("usual place/chromium", "Chromium 130.0.0.1");
        program("usual place/chromedriver", "ChromeDriver 130.0.0.1");

        Installation found = Installation.find(Map.of("PATH", folder.toString()), List.of(elsewhere));

        assertThat(found).isEqualTo(new Installation(browser, driver, 131));
    }

    @Test
    void passes_over_a_browser_that_no_driver_can_steer() throws IOException {
        program("chromium", "Chromium 120.0.0.1");
        Path browser = program("google-chrome", "Google Chrome 131.0.6778.85");
        Path driver = program("chromedriver", "ChromeDriver 131.0.6778.33");

        assertThat(find(Map.of("PATH", folder.toString()))).isEqualTo(new Installation(browser, driver, 131));
    }

    @Test
    void reads_the_answer_and_not_the_complaints() throws IOException {
        Path browser = script("chromium", "echo '9.9.9 unexpected operator' >&2; echo 'Chromium 131.0.6778.85'");
        Path driver = program("chromedriver", "ChromeDriver 131.0.6778.33");

        assertThat(find(Map.of("PATH", folder.toString()))).isEqualTo(new Installation(browser, driver, 131));
    }

    @Test
    void says_in_both_languages_that_majors_differ() throws IOException {
        Path browser = program("chromium", "Chromium 131.0.6778.85");
        Path driver = program("chromedriver", "ChromeDriver 130.0.6778.33");

        assertThatThrownBy(() -> find(Map.of("PATH", folder.toString())))
                .isInstanceOfSatisfying(NoBrowser.class, none -> {
                    assertThat(none.french())
                            .startsWith("Navigateur trouvé : " + browser + " (131) ;")
                            .contains("seulement " + driver + " (130).");
                    assertThat(none.english())
                            .startsWith("Browser found: " + browser + " (131);")
                            .contains("only " + driver + " (130).");
                });
    }

    @Test
    void says_that_there_is_none() {
        assertThatThrownBy(() -> find(Map.of("PATH", folder.toString())))
                .isInstanceOfSatisfying(NoBrowser.class, none -> {
                    assertThat(none.french()).startsWith("Aucun navigateur");
                    assertThat(none.english()).startsWith("No Chromium or Chrome browser");
                });
    }

    @Test
    void does_not_take_a_stub_that_only_advertises_a_package() throws IOException {
        script("chromium-browser", "echo 'requires the chromium snap to be installed'; exit 1");
        program("chromedriver", "ChromeDriver 131.0.6778.33");

        assertThatThrownBy(() -> find(Map.of("PATH", folder.toString()))).isInstanceOf(NoBrowser.class);
    }

    @Test
    void looks_for_the_same_names_in_the_same_places_as_the_launcher() throws IOException {
        String launcher = Files.readString(Path.of("parcours"));

        assertThat(words(launcher, "browser_names=\\((.*)\\)", " (?=(?:[^']*'[^']*')*[^']*$)"))
                .isEqualTo(Installation.BROWSERS);
        assertThat(words(launcher, "driver_names=\\((.*)\\)", " ")).isEqualTo(Installation.DRIVERS);
        assertThat(words(launcher, "usual_places=(?:\\$usual_places:)?(.*)", ":").stream()
                        .map(Path::of)
                        .toList())
                .isEqualTo(Installation.USUAL_PLACES);
    }

    /** What the launcher assigns on the lines that match, split, without quotes. */
    private static List<String> words(String launcher, String assignment, String separator) {
        return Pattern.compile("(?m)^" + assignment + "$")
                .matcher(launcher)
                .results()
                .flatMap(line -> Stream.of(line.group(1).split(separator)))
                .map(word -> word.replace("'", ""))
                .toList();
    }

    private static Installation find(Map<String, String> environment) {
        return Installation.find(environment, List.of());
    }

    private Path program(String name, String answer) throws IOException {
        return script(name, "echo '" + answer + "'");
    }

    private Path script(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
