package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.checks.PlacingTable;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is listed with dashes, dots or numbers is a list. See {@code FakeList.md}. */
final class FakeList implements Check {
    private static final About ABOUT = About.screen("fake-list", Set.of(Dom.class))
            .feeds("ACC10")
            .severity(0.5)
            .criteria(rgaa("9.3.1"), wcag("1.3.1"));
    private static final About NUMBERED = ABOUT.criteria(rgaa("9.3.2"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(FakeList.class);
    private static final Pattern MARK = Pattern.compile(
            "^(?=.*\\p{L}{2})(?:([•·▪‣◦●○■□➢✓✔✅☑★☆→⇒➔➜▸▹»*►▶-])|([–—])|\\(?(\\d{1,2})[.)°]|#(\\d{1,2})(?=\\s)|\\(?([a-h])\\))(?:\\s*\\p{L}|\\s+[«“\"\\p{N}]).*",
            Pattern.DOTALL);
    /** The same drawing, or the same plus, before the words of each line. */
    private static final Pattern DRAWN = Pattern.compile(
            "^(\\+(?=\\s)|[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]\\x{FE0F}?)\\s*\\p{L}{2}.*", Pattern.DOTALL);

    private static final String LISTED =
            "li, dl, nav, pre, code, [class*=code], [class*=highlight], select, svg, button, label, blockquote, [role=list], [role=listitem]";
    /** A hyphen and a whole sentence, as people who speak in turn are written. */
    private static final Pattern SAID = Pattern.compile("-\\s*[«“\"]?\\p{Lu}.*[.!?…»”]", Pattern.DOTALL);

    private static final String SAMPLE =
            "code, samp, kbd, output, [class*=code], [class*=highlight], [class*=language],"
                    + " [class*=console], [class*=terminal], [role=img]";
    private static final Pattern SIGNS = Pattern.compile("[{}<>=;$\\\\|#_~^`\\[\\]:]|//|--|\\(\\)");
    /** Signs of a warning, of somebody and of what they say stand before words that are no items. */
    private static final Set<Integer> SPEAKS =
            Set.of(0x26A0, 0x2757, 0x2755, 0x2753, 0x1F464, 0x1F465, 0x1F468, 0x1F469, 0x1F9D1, 0x1F4AC, 0x1F5E3);

    private static final int SHORT = 15;
    private static final int SURE = 3;
    private static final int MANY = 4;
    /** A numbered text longer than that may be the article of a rule, or a part with its heading. */
    private static final int LINE = 25;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.of(
                        dom.select("body, main, div, section, article, p, td, form, fieldset")
                                .filter(block -> block.visible() && !listed(block))
                                .flatMap(block -> runs(block).stream()),
                        dom.select("main, div, section, article")
                                .filter(block -> block.visible() && !listed(block))
                                .flatMap(block -> links(block).stream())
                                .limit(1),
                        dom.select("pre")
                                .filter(Element::visible)
                                .flatMap(one -> typed(one).stream())
                                .limit(1))
                .flatMap(all -> all);
    }

    /** Blocks of one kind, one below the other, that hold a link each and nothing else: asked once a screen. */
    private static Optional<Finding> links(Element block) {
        List<Element> run = new ArrayList<>();
        for (Element one : block.children()) {
            boolean alike = one.matches("div, p")
                    && one.visible()
                    && one.select("a[href]")
                                    .filter(link -> link.text().equals(one.text()))
                                    .count()
                            == 1
                    && !one.text().isBlank()
                    && one.select("h1, h2, h3, h4, h5, h6, img, svg, button, input")
                            .findAny()
                            .isEmpty()
                    && (run.isEmpty()
                            || (one.tag().equals(run.get(0).tag())
                                    && one.attr("class").equals(run.get(0).attr("class"))
                                    && one.box().y()
                                            >= run.get(run.size() - 1).box().bottom() - 2));
            if (alike) {
                run.add(one);
            } else if (run.size() < MANY) {
                run.clear();
            } else {
                break;
            }
        }
        return run.size() < MANY
                ? Optional.empty()
                : Optional.of(Finding.cannotTell(
                        ABOUT,
                        run.get(0),
                        SENTENCES.say(
                                "cannot-tell",
                                "count",
                                run.size(),
                                "first",
                                shortened(run.get(0).text()))));
    }

    /** Lines typed one below the other, each with its dash or its number, and nothing else: asked once a screen. */
    private static Optional<Finding> typed(Element pre) {
        List<String> lines = pre.typed()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean code = pre.closest(SAMPLE).isPresent()
                || pre.select(SAMPLE).findAny().isPresent()
                || lines.stream().anyMatch(line -> SIGNS.matcher(line).find());
        List<String> kinds = IntStream.range(0, lines.size())
                .mapToObj(i -> kind(lines.get(i), i))
                .distinct()
                .toList();
        return code || lines.size() < SURE || kinds.size() != 1 || kinds.get(0).isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.cannotTell(
                        kinds.get(0).matches("numbered|lettered") ? NUMBERED : ABOUT,
                        pre,
                        SENTENCES.say("cannot-tell", "count", lines.size(), "first", shortened(lines.get(0)))));
    }

    private static boolean listed(Element block) {
        return block.closest(LISTED).isPresent() || PlacingTable.dataAround(block);
    }

    /** One line that a person sees, and the element that holds it. */
    private record Line(Element element, String text) {}

    private static List<Finding> runs(Element block) {
        List<Finding> found = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        String kind = "";
        for (Line line : lines(block)) {
            String now = kind(line.text(), kind.matches("numbered|lettered") ? run.size() : 0);
            if (!now.equals(kind)) {
                told(kind, run, found);
                run.clear();
            }
            kind = now;
            if (!kind.isEmpty()) {
                run.add(line);
            }
        }
        told(kind, run, found);
        return found;
    }

    private static void told(String kind, List<Line> run, List<Finding> found) {
        if (kind.isEmpty() || run.size() < 2) {
            return;
        }
        boolean ordered = kind.matches("numbered|lettered");
        boolean drawn = kind.startsWith("drawn");
        if (drawn && run.size() < SURE) {
            return;
        }
        About about = ordered ? NUMBERED : ABOUT;
        Object[] words = {"count", run.size(), "first", shortened(run.get(0).text())};
        // long dashes may be the lines of a talk, numbered paragraphs the articles of a text
        boolean talk = run.stream().anyMatch(line -> line.text().endsWith("?"))
                || run.stream().allMatch(line -> SAID.matcher(line.text()).matches());
        boolean sure = run.size() >= SURE
                && !inOneRow(run)
                && (ordered ? run.stream().allMatch(FakeList::item) : (drawn || kind.equals("marked")) && !talk);
        Element where = run.get(0).element();
        found.add(
                sure
                        ? Finding.failed(about, where, SENTENCES.say(ordered ? "failed-ordered" : "failed", words))
                        : Finding.cannotTell(about, where, SENTENCES.say("cannot-tell", words)));
    }

    /** Words side by side on one line read as a sentence: whether they make a list is a matter of taste. */
    private static boolean inOneRow(List<Line> run) {
        return IntStream.range(1, run.size())
                .anyMatch(i -> !run.get(i).element().equals(run.get(i - 1).element())
                        && run.get(i).element().box().y()
                                < run.get(i - 1).element().box().bottom() - 2);
    }

    /** A short line that is no heading of what follows. */
    private static boolean item(Line line) {
        List<Element> holders = Prose.holders(line.element());
        return Prose.words(line.text()) <= LINE
                && !holders.isEmpty()
                && !holders.stream().allMatch(Prose::bold);
    }

    /** A star before a label is no bullet. */
    private static boolean asks(Element block) {
        return block.select("label, input, select, textarea, button").findAny().isPresent();
    }

    private static String shortened(String text) {
        return Brief.of(text, 60);
    }

    private static String kind(String text, int before) {
        Matcher mark = MARK.matcher(text);
        if (!mark.matches()) {
            Matcher drawn = DRAWN.matcher(text);
            boolean item = drawn.matches()
                    && Prose.words(text) <= SHORT
                    && !SPEAKS.contains(drawn.group(1).codePointAt(0));
            return item ? "drawn " + drawn.group(1) : "";
        }
        String number = mark.group(3) != null ? mark.group(3) : mark.group(4);
        if (number != null) {
            return Integer.parseInt(number) == before + 1 ? "numbered" : "";
        }
        if (mark.group(5) != null) {
            return mark.group(5).charAt(0) - 'a' == before ? "lettered" : "";
        }
        return mark.group(1) != null ? "marked" : "dashed";
    }

    /** The lines of a block: its paragraphs that follow one another, or what stands between its line breaks. */
    private static List<Line> lines(Element block) {
        List<Element> children = block.children();
        if (children.stream().anyMatch(one -> one.tag().equals("br"))) {
            if (asks(block)) {
                return List.of();
            }
            return block.brokenLines().stream()
                    .map(text -> new Line(block, text))
                    .toList();
        }
        return children.stream()
                .filter(one -> one.visible() && !one.text().isBlank())
                .map(one -> new Line(
                        one,
                        one.matches("p, div, span")
                                        && !one.children().stream()
                                                .anyMatch(child -> child.tag().equals("br"))
                                        && one.select("p, div, li").allMatch(one::equals)
                                        && !asks(one)
                                ? one.text()
                                : ""))
                .toList();
    }
}
