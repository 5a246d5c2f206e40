package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words are words, tables are tables, and empty paragraphs are not there to make room. See {@code ShapeByBlanks.md}. */
final class ShapeByBlanks implements Check {
    private static final About ABOUT =
            About.screen("shape-by-blanks", Set.of(Dom.class)).severity(0.5).criteria(rgaa("10.1.3"), wcag("1.3.2"));
    private static final About EMPTY = ABOUT.criteria(rgaa("8.9.1")).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(ShapeByBlanks.class);
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\p{L} ++(?=\\p{L}(?![\\p{L}\\p{N}]))){4,}+\\p{L}(?![\\p{L}\\p{N}])");
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\p{Lu} (?=\\p{Lu}(?![\\p{L}\\p{N}]))){2,3}\\p{Lu}(?![\\p{L}\\p{N}])");

    private static final int GROUPS = 3;
    /** Who spells a name aloud wants its letters apart. */
    private static final Pattern SPELT =
            Pattern.compile("\\b(epel\\w*|spel\\w*|lettres? par lettres?|letter by letter)\\b");

    /** No word has that many consonants in a row. */
    private static final Pattern CLUSTER = Pattern.compile("(?iu)[bcdfghjklmnpqrstvwxzç]{5,}");

    private static final Pattern VOWEL = Pattern.compile("(?iu)[aeiouyàâéèêëîïôöùûü]");
    private static final About COLUMNS = ABOUT.criteria(rgaa("10.1.3"), wcag("1.3.1"));
    private static final int MANY = 2;
    private static final int INITIALS = 6;
    private static final int LINES = 4;
    private static final int SAMPLES = 3;
    private static final String TEXTS = "p, div, li, td, section, article, main, body";
    private static final String SAMPLE = "[class*=screen], [class*=listing], [class*=code], [class*=terminal],"
            + " [class*=console], [class*=highlight], [class*=output], samp, code, figure[role=img]";

    private static final String CODE = "pre, code, samp, kbd, textarea, [contenteditable], [class*=code], svg";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.of(spaced(dom), capitals(dom), columns(dom), empty(dom), lists(dom), broken(dom))
                .flatMap(all -> all);
    }

    private static Stream<Finding> spaced(Dom dom) {
        return dom.select("body *")
                .filter(one -> one.visible()
                        && words(one).length() > 8
                        && one.closest("pre, code, svg, select").isEmpty()
                        && !SPELT.matcher(ScreenText.fold(one.ownText())).find())
                .flatMap(one -> SPACED.matcher(words(one))
                        .results()
                        .map(MatchResult::group)
                        .filter(ShapeByBlanks::word)
                        .limit(1)
                        .map(word -> initials(word)
                                ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-initials", "word", word))
                                : Finding.failed(
                                        ABOUT,
                                        one,
                                        SENTENCES.say(upright(one) ? "failed-lines" : "failed", "word", word))));
    }

    /** A blank that breaks no line is a blank. */
    private static String words(Element one) {
        return (upright(one) ? one.text() : one.ownText()).replace('\u00a0', ' ');
    }

    /** Nothing but letters, each on a line of its own. */
    private static boolean upright(Element one) {
        return one.children().size() >= LINES
                && one.children().stream().allMatch(child -> child.tag().equals("br"))
                && one.text().matches("(?:\\p{L} )+\\p{L}");
    }

    /** Several short groups of spaced capitals in one text, each of which may be an acronym: a voice spells what sounds as a word. */
    private static Stream<Finding> capitals(Dom dom) {
        return dom.select("body *")
                .filter(one -> one.visible()
                        && one.ownText().length() > 8
                        && one.closest("pre, code, svg, select, table, [role=grid]")
                                .isEmpty()
                        && !SPACED.matcher(one.ownText()).find()
                        && !SPELT.matcher(ScreenText.fold(one.ownText())).find())
                .flatMap(one -> {
                    List<String> groups = CAPITALS.matcher(one.ownText())
                            .results()
                            .map(MatchResult::group)
                            .distinct()
                            .toList();
                    return groups.size() < GROUPS
                            ? Stream.empty()
                            : Stream.of(Finding.cannotTell(
                                    ABOUT, one, SENTENCES.say("cannot-tell-initials", "word", groups.get(0))));
                });
    }

    /** Not a list of letters (A B C D E), not initials: a word has vowels and consonants in no order. */
    private static boolean word(String spaced) {
        List<String> letters = Arrays.stream(spaced.split(" +", -1))
                .map(one -> one.toLowerCase(Locale.ROOT))
                .toList();
        boolean sorted = letters.stream().sorted().toList().equals(letters);
        long vowels =
                letters.stream().filter(one -> VOWEL.matcher(one).matches()).count();
        return !sorted
                && !CLUSTER.matcher(String.join("", letters)).find()
                && steps(letters) < 3
                && vowels > 0
                && vowels < letters.size()
                && letters.stream().distinct().count() > 2;
    }

    /** How many letters come right after the one before, as in the alphabet: the names of things, rarely a word. */
    private static long steps(List<String> letters) {
        return IntStream.range(1, letters.size())
                .filter(i -> letters.get(i).codePointAt(0) == letters.get(i - 1).codePointAt(0) + 1)
                .count();
    }

    /** A few capitals may be the initials of a name, which one may want spelt. */
    private static boolean initials(String spaced) {
        String letters = spaced.replace(" ", "");
        return letters.length() <= INITIALS && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static Stream<Finding> columns(Dom dom) {
        // a page with many of them shows files and terminals
        boolean samples = dom.select("pre")
                        .filter(one -> one.visible() && !TypedColumns.in(one))
                        .limit(SAMPLES)
                        .count()
                == SAMPLES;
        Stream<Element> typed = Stream.concat(
                // a sample of what a machine writes is shown as the machine writes it
                dom.select("pre").filter(one -> one.closest(SAMPLE).isEmpty()),
                dom.select("p, div, span, td, li")
                        .filter(one -> one.style("white-space").matches("pre|pre-wrap|break-spaces")
                                && one.closest(CODE).isEmpty()
                                && one.children().isEmpty()));
        return Stream.concat(
                        typed.filter(one -> one.visible() && TypedColumns.in(one)), HardColumns.in(dom.select(TEXTS)))
                .distinct()
                .map(one -> one.matches("pre") && samples
                        ? Finding.cannotTell(COLUMNS, one, SENTENCES.say("cannot-tell-columns"))
                        : Finding.failed(COLUMNS, one, SENTENCES.say("failed-columns")));
    }

    /** Nothing but items that say and bear nothing: dots for the eye. */
    private static Stream<Finding> lists(Dom dom) {
        return dom.select("ul, ol")
                .filter(one -> one.visible()
                        && one.role().equals("list")
                        && one.children().size() >= MANY
                        && one.children().stream()
                                .allMatch(item -> item.tag().equals("li")
                                        && item.attributes().isEmpty()
                                        && item.children().isEmpty()
                                        && item.allText().isBlank()
                                        && item.generated("::before").isEmpty()
                                        && item.generated("::after").isEmpty())
                        && one.closest("[aria-live], [role=status], [role=alert], [contenteditable]")
                                .isEmpty())
                .limit(1)
                .map(one -> Finding.failed(
                        EMPTY,
                        one,
                        SENTENCES.say("failed-list", "count", one.children().size())));
    }

    private static Stream<Finding> empty(Dom dom) {
        List<Element> blanks = dom.select("p").filter(ShapeByBlanks::blank).toList();
        return blanks.size() < MANY
                ? Stream.empty()
                : Stream.of(
                        Finding.failed(EMPTY, blanks.get(0), SENTENCES.say("failed-empty", "count", blanks.size())));
    }

    /** Lines broken by hand to make paragraphs, or to make room: each told once a screen. */
    private static Stream<Finding> broken(Dom dom) {
        List<Element> blocks = dom.select(TEXTS)
                .filter(one -> one.visible()
                        && one.children().stream().anyMatch(child -> child.tag().equals("br"))
                        && one.closest(CODE).isEmpty())
                .toList();
        return Stream.concat(
                blocks.stream()
                        .filter(one -> LineBreaks.paragraphs(one) > 0)
                        .limit(1)
                        .map(one -> Finding.cannotTell(
                                EMPTY,
                                one,
                                SENTENCES.say("cannot-tell-paragraphs", "count", LineBreaks.paragraphs(one)))),
                blocks.stream()
                        .filter(one -> LineBreaks.gap(one) > 0)
                        .limit(1)
                        .map(one ->
                                Finding.failed(EMPTY, one, SENTENCES.say("failed-gap", "count", LineBreaks.gap(one)))));
    }

    /** It takes room, and holds nothing but hard spaces and line breaks, nor waits for a script to fill it. */
    private static boolean blank(Element paragraph) {
        return paragraph.box().height() > 1
                && paragraph.visible()
                && paragraph.text().replaceAll("[\\s\\p{Z}]+", "").isEmpty()
                && (paragraph.allText().contains("\u00a0")
                        || paragraph.children().stream()
                                .anyMatch(one -> one.tag().equals("br")))
                && paragraph.children().stream().allMatch(one -> one.matches("br, span, strong, em, b, i"))
                && !paragraph.has("id")
                && paragraph
                        .closest("[aria-live], [role=status], [role=alert], [hidden], [contenteditable]")
                        .isEmpty();
    }
}
