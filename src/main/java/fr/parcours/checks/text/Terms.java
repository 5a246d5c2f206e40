package fr.parcours.checks.text;

import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A versioned list of words to look for, one regular expression a line, and where the procedure uses them. */
final class Terms {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_@./-])(?:";
    private static final String AFTER = ")(?![\\p{L}\\p{N}_@/]|[.-]\\p{L})";

    /** A letter that the word cannot do without, in a word that is no choice between several. */
    private static final Pattern FIRST_LETTER = Pattern.compile("\\p{L}(?![?*{])[^|]*+$");

    private final Map<String, Pattern> patterns;
    /** All of them at once, capitals or not: most texts hold none, and are told so in one go. */
    private final Pattern some;

    private Terms(Map<String, Pattern> patterns) {
        this.patterns = patterns;
        this.some = pattern(byFirstLetter(patterns.keySet()), false);
    }

    /** One expression for all: a word that begins with none of their letters is passed over at once. */
    private static String byFirstLetter(Set<String> words) {
        Map<String, String> byLetter = new TreeMap<>();
        words.forEach(word -> byLetter.merge(
                FIRST_LETTER.matcher(word).lookingAt() ? word.substring(0, 1) : "", word, (a, b) -> a + "|" + b));
        return byLetter.entrySet().stream()
                .map(one ->
                        one.getKey().isEmpty() ? one.getValue() : "(?=" + one.getKey() + ")(?:" + one.getValue() + ")")
                .collect(Collectors.joining("|"));
    }

    private static Pattern pattern(String words, boolean capitals) {
        return Pattern.compile(BEFORE + words + AFTER, capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Reads the list beside this class; lines that begin with '#' are comments, capitals in a line ask for capitals. */
    static Terms read(String file) {
        try (InputStream list = Objects.requireNonNull(Terms.class.getResourceAsStream(file), file)) {
            return of(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Terms of(List<String> words) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        words.forEach(word -> patterns.put(word, pattern(word, capitals(word))));
        return new Terms(patterns);
    }

    private static boolean capitals(String line) {
        return line.replaceAll("\\\\p\\{\\w+}", "").matches(".*\\p{Lu}.*");
    }

    /** Whether the list has that very line. */
    boolean holds(String word) {
        return patterns.containsKey(word);
    }

    /**
     * One term that the procedure uses.
     *
     * @param pattern the line of the list
     * @param written as the first screen writes it
     * @param place where it is, on the critical path if it is anywhere there
     * @param screens that show it
     */
    record Use(String pattern, String written, Element place, boolean critical, List<Integer> screens) {
        Use {
            screens = List.copyOf(screens);
        }

        Where where() {
            Where around = Where.of(place);
            return new Where(
                    around.selector(),
                    around.role(),
                    written,
                    "term « " + Words.folded(written) + " »",
                    around.path(),
                    around.box());
        }

        private Use and(Use other) {
            List<Integer> both = List.copyOf(new TreeSet<>(concat(screens, other.screens)));
            boolean better = other.critical && !critical;
            return new Use(pattern, written, better ? other.place : place, critical || other.critical, both);
        }

        private static List<Integer> concat(List<Integer> left, List<Integer> right) {
            List<Integer> all = new ArrayList<>(left);
            all.addAll(right);
            return all;
        }
    }

    /** A word of a list, found on a page. */
    private record Hit(String word, String written, Element place) {}

    /** What was found on a page, for each list that was looked for there. */
    private record Hits(Map<Terms, List<Hit>> byList) {}

    private List<Hit> hits(Snapshot screen, Function<Snapshot, List<UsefulText.Block>> pieces) {
        return screen.the(Dom.class)
                .once(Hits.class, page -> new Hits(new IdentityHashMap<>()))
                .byList()
                .computeIfAbsent(this, list -> pieces.apply(screen).stream()
                        .flatMap(list::hits)
                        .toList());
    }

    private Stream<Hit> hits(UsefulText.Block block) {
        String text = block.text().replace('’', '\'');
        if (!some.matcher(text).find()) {
            return Stream.empty();
        }
        return patterns.entrySet().stream().flatMap(one -> one.getValue()
                .matcher(text)
                .results()
                .limit(1)
                .map(found -> new Hit(one.getKey(), found.group(), block.element())));
    }

    /** Each term used in what {@code pieces} gives of the screens, once, in the order of the list. */
    List<Use> uses(Trail trail, List<Snapshot> screens, Function<Snapshot, List<UsefulText.Block>> pieces) {
        Map<String, Use> found = new LinkedHashMap<>();
        for (Snapshot screen : screens) {
            List<Hit> hits = hits(screen, pieces);
            if (!hits.isEmpty()) {
                ActedUpon path = ActedUpon.on(trail, screen);
                List<Integer> here = List.of(screen.moment().screen());
                hits.forEach(hit -> found.merge(
                        hit.word(),
                        new Use(hit.word(), hit.written(), hit.place(), path.holds(hit.place()), here),
                        Use::and));
            }
        }
        return patterns.keySet().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
