package fr.parcours.selenium;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A browser and the driver that steers it, both installed on this machine and of the same major version.
 *
 * @param browser the Chromium or Chrome program
 * @param driver the chromedriver program
 * @param major the major version that both announce
 */
public record Installation(Path browser, Path driver, int major) {
    static final List<String> BROWSERS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "Google Chrome",
            "Chromium");
    static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");
    static final List<Path> USUAL_PLACES = Stream.of(
                    "/usr/bin",
                    "/usr/local/bin",
                    "/usr/lib/chromium",
                    "/usr/lib/chromium-browser",
                    "/snap/bin",
                    "/opt/google/chrome",
                    "/opt/homebrew/bin",
                    "/Applications/Google Chrome.app/Contents/MacOS",
                    "/Applications/Chromium.app/Contents/MacOS")
            .map(Path::of)
            .toList();
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.\\d+\\.\\d+");
    private static final int UNKNOWN = 0;
    private static final int PATIENCE_SECONDS = 20;

    /**
     * Finds the first browser for which a driver of the same major version is installed.
     *
     * @param environment {@code PARCOURS_BROWSER} and {@code PARCOURS_DRIVER} impose a program; otherwise {@code PATH},
     *     then the usual places, are searched
     * @throws NoBrowser when no such pair starts
     */
    public static Installation find(Map<String, String> environment) {
        return find(environment, USUAL_PLACES);
    }

    static Installation find(Map<String, String> environment, List<Path> usualPlaces) {
        Map<Path, Integer> majors = new HashMap<>();
        List<Path> browsers = starting(candidates(environment, "PARCOURS_BROWSER", BROWSERS, usualPlaces), majors);
        List<Path> drivers = starting(candidates(environment, "PARCOURS_DRIVER", DRIVERS, usualPlaces), majors);
        for (Path browser : browsers) {
            int major = majors.getOrDefault(browser, UNKNOWN);
            for (Path driver : drivers) {
                if (majors.getOrDefault(driver, UNKNOWN) == major) {
                    return new Installation(browser, driver, major);
                }
            }
        }
        throw none(described(browsers, majors), described(drivers, majors));
    }

    private static List<Path> candidates(
            Map<String, String> environment, String imposed, List<String> names, List<Path> usualPlaces) {
        String program = environment.getOrDefault(imposed, "");
        if (!program.isEmpty()) {
            return List.of(Path.of(program));
        }
        Stream<Path> path = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
        return Stream.concat(path, usualPlaces.stream())
                .flatMap(folder -> names.stream().map(folder::resolve))
                .distinct()
                .toList();
    }

    private static List<Path> starting(List<Path> programs, Map<Path, Integer> majors) {
        return programs.stream()
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
                .filter(program -> majors.computeIfAbsent(program, Installation::majorOf) != UNKNOWN)
                .toList();
    }

    /** Asks the program itself; {@link #UNKNOWN} when it does not start, hangs or answers something else. */
    private static int majorOf(Path program) {
        try {
            // Debian's browser is a script that may complain on its error channel: only its answer is read.
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return UNKNOWN;
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher version = VERSION.matcher(answer);
            return version.find() ? Integer.parseInt(version.group(1)) : UNKNOWN;
        } catch (IOException cannotStart) {
            return UNKNOWN;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }

    private static Optional<String> described(List<Path> programs, Map<Path, Integer> majors) {
        return programs.stream()
                .findFirst()
                .map(program -> program + " (" + majors.getOrDefault(program, UNKNOWN) + ")");
    }

    private static NoBrowser none(Optional<String> browser, Optional<String> driver) {
        String remedyInFrench = " Lancez « ./parcours demo », qui dit comment l’installer,"
                + " ou indiquez PARCOURS_BROWSER et PARCOURS_DRIVER.";
        String remedyInEnglish =
                " Run \"./parcours demo\", which says how to install it, or set PARCOURS_BROWSER and PARCOURS_DRIVER.";
        if (browser.isEmpty()) {
            return new NoBrowser(
                    "Aucun navigateur Chromium ou Chrome qui démarre n’a été trouvé." + remedyInFrench,
                    "No Chromium or Chrome browser that starts was found." + remedyInEnglish);
        }
        return new NoBrowser(
                "Navigateur trouvé : " + browser.get() + " ; pilote de même version majeure : aucun"
                        + driver.map(other -> ", seulement " + other).orElse("") + "." + remedyInFrench,
                "Browser found: " + browser.get() + "; driver of the same major version: none"
                        + driver.map(other -> ", only " + other).orElse("") + "." + remedyInEnglish);
    }
}
