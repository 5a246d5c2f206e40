package fr.parcours.checks.text;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text the acronyms that are on no list of ours: not plates, not Roman numbers, not words shouted in capitals. */
final class Acronyms {
    /** Three or four capitals alone; longer ones are too often a person's or a brand's name. */
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\p{L}\\p{N}_./-])([A-ZÉ]{3,4})(?![\\p{L}\\p{N}_/-])");

    private static final Pattern SHOUTED_NEIGHBOUR = Pattern.compile("\\p{Lu}{2,} *$|^ *\\p{Lu}{2,}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");
    private static final Pattern NAME_BEFORE =
            Pattern.compile("(?iu)(?:madame|monsieur|mme|m\\.|mlle|exemple ?:?) *\\p{Lu}?\\p{Ll}* *$");
    private static final Set<String> KNOWN = known("known-acronyms.txt");
    private static final Set<String> KNOWN_IN_ENGLISH = known("known-acronyms-english.txt");

    private Acronyms() {}

    /** The acronyms in the useful text of {@code screens} that {@code listed} does not hold, and that not nearly everybody knows. */
    static Terms unlisted(List<Snapshot> screens, Terms listed) {
        Set<String> found = new TreeSet<>();
        screens.forEach(screen -> found.addAll(screen.the(Dom.class)
                .once(Written.class, page -> new Written(unknown(UsefulText.of(screen))))
                .acronyms()));
        found.removeIf(listed::holds);
        return Terms.of(List.copyOf(found));
    }

    /** Those in the useful text of {@code screens}, in English, that not nearly everybody knows. */
    static Terms english(List<Snapshot> screens) {
        Set<String> found = new TreeSet<>();
        screens.forEach(screen -> found.addAll(screen.the(Dom.class)
                .once(Written.class, page -> new Written(unknown(UsefulText.of(screen))))
                .acronyms()));
        found.removeAll(KNOWN_IN_ENGLISH);
        // written in small letters elsewhere it is a word like others; in the title it is what the site is called
        found.removeIf(one -> screens.stream()
                .map(screen -> screen.the(Dom.class))
                .anyMatch(page -> page.select("title")
                                .anyMatch(title -> title.allText().contains(one))
                        || Pattern.compile("(?<![\\p{L}\\p{N}])" + one.toLowerCase(Locale.ROOT) + "(?![\\p{L}\\p{N}])")
                                .matcher(page.root().allText())
                                .find()));
        return Terms.of(List.copyOf(found));
    }

    /** Those of one page, whatever any list holds. */
    private record Written(Set<String> acronyms) {}

    private static Set<String> unknown(List<UsefulText.Block> blocks) {
        Set<String> found = new TreeSet<>();
        for (UsefulText.Block block : blocks) {
            Matcher matcher = CANDIDATE.matcher(block.text());
            while (matcher.find()) {
                String acronym = matcher.group(1);
                String before = block.text().substring(0, matcher.start());
                String after = block.text().substring(matcher.end());
                if (!KNOWN.contains(acronym)
                        && !ROMAN.matcher(acronym).matches()
                        && !SHOUTED_NEIGHBOUR.matcher(before).find()
                        && !SHOUTED_NEIGHBOUR.matcher(after).find()
                        && !NAME_BEFORE.matcher(before).find()) {
                    found.add(acronym);
                }
            }
        }
        return found;
    }

    private static Set<String> known(String file) {
        try (InputStream list = Objects.requireNonNull(Acronyms.class.getResourceAsStream(file))) {
            Set<String> known = new HashSet<>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                    .forEach(known::add);
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
