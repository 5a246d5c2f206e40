package fr.parcours.checks;

import fr.parcours.check.Check;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing to try a check on: a page, an example of its own page, or a case of several screens. See {@code docs/checks.md}.
 *
 * @param name shown in the test's name
 * @param expected for an example, the word of its fence; else empty
 * @param facts of a case; empty for a single page
 */
record Fixture(Check check, String name, Path folder, List<Screen> screens, String expected, Properties facts) {
    private static final Path ROOT = Path.of("src/test/resources");
    private static final Path PAGES = Path.of("src/main/resources");
    private static final Pattern FENCE = Pattern.compile(
            "^```html (failed|passed|inapplicable|cannot-tell)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    /**
     * One screen of a fixture.
     *
     * @param frozen where its frozen evidence lies
     * @param change whether it is a change of the screen before, not a new one
     */
    record Screen(String html, Path frozen, boolean change) {}

    boolean journey() {
        return !facts.isEmpty();
    }

    @Override
    public String toString() {
        return check.about().id() + ": " + name;
    }

    static Path folder(Check check) {
        return ROOT.resolve(check.getClass().getPackageName().replace('.', '/'))
                .resolve(check.about().id());
    }

    static Path page(Check check) {
        return PAGES.resolve(check.getClass().getPackageName().replace('.', '/'))
                .resolve(check.getClass().getSimpleName() + ".md");
    }

    static List<Fixture> of(Check check) {
        List<Fixture> found = new ArrayList<>(examples(check));
        Path folder = folder(check);
        for (Path path : list(folder)) {
            String name = String.valueOf(path.getFileName());
            if (name.endsWith(".html")) {
                String bare = name.substring(0, name.length() - 5);
                Screen screen = new Screen(text(path), folder.resolve(bare + ".json.gz"), false);
                found.add(new Fixture(check, bare, folder, List.of(screen), "", new Properties()));
            } else if (Files.isDirectory(path)) {
                found.add(new Fixture(check, name, path, screens(path), "", facts(path)));
            }
        }
        return found;
    }

    private static List<Fixture> examples(Check check) {
        List<Fixture> found = new ArrayList<>();
        Matcher fences = FENCE.matcher(text(page(check)));
        while (fences.find()) {
            String name = "example-" + (found.size() + 1);
            Path frozen = folder(check).resolve(name + ".json.gz");
            Screen screen = new Screen(whole(fences.group(2)), frozen, false);
            found.add(new Fixture(check, name, folder(check), List.of(screen), fences.group(1), new Properties()));
        }
        return found;
    }

    private static String whole(String part) {
        String start = part.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html")
                ? part
                : "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Exemple</title></head><body><main>"
                        + part + "</main></body></html>";
    }

    private static List<Screen> screens(Path folder) {
        return list(folder).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .map(file -> {
                    String bare = String.valueOf(file.getFileName()).replace(".html", "");
                    return new Screen(text(file), folder.resolve(bare + ".json.gz"), bare.contains("change"));
                })
                .toList();
    }

    private static Properties facts(Path folder) {
        Properties facts = new Properties();
        try {
            facts.load(new StringReader(text(folder.resolve("case.properties"))));
        } catch (IOException garbled) {
            throw new UncheckedIOException(garbled);
        }
        return facts;
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        // 2.html, 2-change.html, 10.html: by number, then a screen before its changes
        Comparator<Path> order = Comparator.comparingInt(Fixture::number)
                .thenComparing(file -> String.valueOf(file.getFileName()).contains("change"))
                .thenComparing(file -> file);
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(order).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int number(Path file) {
        Matcher digits = Pattern.compile("^\\d+").matcher(String.valueOf(file.getFileName()));
        return digits.find() ? Integer.parseInt(digits.group()) : 0;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
