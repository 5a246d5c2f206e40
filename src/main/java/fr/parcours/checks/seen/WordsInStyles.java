package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that inform are on the page, not in its style sheet. See {@code WordsInStyles.md}. */
final class WordsInStyles implements Check {
    private static final About ABOUT =
            About.journey("words-in-styles", Set.of(Dom.class)).severity(0.4).criteria(rgaa("10.2.1"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(WordsInStyles.class);
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern PICTURE = Pattern.compile("\\b(?:url|image-set)\\((?:\"[^\"]*\"|[^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.added(ABOUT, trail, WordsInStyles::judge);
    }

    private static Optional<Finding> judge(Element one, String which) {
        Map<String, String> style = one.generated(which);
        String content = style.getOrDefault("content", "");
        if (content.indexOf('"') < 0
                || !one.visible()
                || one.generatedBox(which).width() <= 1) {
            return Optional.empty();
        }
        String words = QUOTED.matcher(written(content))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
        List<String> all = WORD.matcher(words).results().map(MatchResult::group).toList();
        if (all.isEmpty() && answers(one)) {
            return Optional.of(Finding.failed(ABOUT, one, SENTENCES.say("failed-sign"))
                    .where(Once.as("signs of a style sheet in cells", one)));
        }
        if (all.isEmpty() || "hidden".equals(style.get("visibility")) || "0".equals(style.get("opacity"))) {
            return Optional.empty();
        }
        Object[] said = {"words", words.strip(), "name", Called.of(one)};
        if (told(one, words)) {
            return Optional.of(Finding.passed(ABOUT, one));
        }
        boolean fromPage = one.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().matches("data-.*|title|aria-label|alt|href"))
                .anyMatch(attribute -> attribute.getValue().strip().length() >= 2
                        && words.contains(attribute.getValue().strip()));
        return Optional.of(
                all.size() >= 2 && !fromPage
                        ? Finding.failed(ABOUT, one, SENTENCES.say("failed", said))
                        // the same word after each of many things is one rule of one style sheet
                        : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", said))
                                .where(Once.as("style sheet word: " + folded(words), one)));
    }

    /** A cell that holds nothing else, in a table where other such cells bear another sign: yes here, no there. */
    private static boolean answers(Element one) {
        boolean headed = one.closest("table").stream()
                .flatMap(table -> table.select("th"))
                .anyMatch(head -> !head.text().isBlank());
        return headed
                && one.closest("td").filter(WordsInStyles::mute).isPresent()
                && one.closest("table").stream()
                                .flatMap(table -> table.select("td"))
                                .filter(WordsInStyles::mute)
                                .flatMap(WordsInStyles::signs)
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean mute(Element cell) {
        return cell.allText().isBlank()
                && (cell.attr("aria-label") + cell.attr("aria-labelledby") + cell.attr("title")).isBlank()
                && !cell.style("cursor").equals("pointer")
                && cell.select("*")
                        .allMatch(inner -> inner.matches("i, span, b, em, strong, div")
                                && inner.name().isBlank()
                                && inner.attr("title").isBlank()
                                && inner.attr("onclick").isBlank()
                                && !inner.has("tabindex"));
    }

    private static Stream<String> signs(Element cell) {
        return Stream.concat(Stream.of(cell), cell.select("*"))
                .flatMap(one -> Stream.of("::before", "::after")
                        .map(which -> one.generated(which).getOrDefault("content", "")))
                .map(WordsInStyles::written)
                .filter(content -> QUOTED.matcher(content).results().anyMatch(found -> !found.group(1)
                        .isBlank()));
    }

    /** What a style sheet writes, without the addresses of the pictures that it draws. */
    static String written(String content) {
        return PICTURE.matcher(content).replaceAll("");
    }

    /** The same words written out on the page: a shadow of the title, the heading of a column told again in each cell. */
    private static boolean told(Element one, String words) {
        String wanted = folded(words);
        return folded(one.text()).contains(wanted)
                || one.closest("table").stream()
                        .flatMap(table -> table.select("th"))
                        .anyMatch(head -> !head.allText().isBlank() && wanted.contains(folded(head.allText())));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
