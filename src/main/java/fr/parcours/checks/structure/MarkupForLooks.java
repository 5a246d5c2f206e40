package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quotation is a quotation, a heading a heading, a group of fields a group of fields. See {@code MarkupForLooks.md}. */
final class MarkupForLooks implements Check {
    private static final About ABOUT =
            About.screen("markup-for-looks", Set.of(Dom.class)).severity(0.3).criteria(rgaa("8.9.1"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(MarkupForLooks.class);
    private static final About QUOTES = ABOUT.criteria(rgaa("9.4.2"), wcag("1.3.1"));
    private static final Pattern QUOTE = Pattern.compile("(?s)[«“\"].{60,}[»”\"]\\s*[.!?]?");
    private static final Pattern SIGNED = Pattern.compile("[—–-]\\s*\\p{Lu}.{2,60}");
    private static final Pattern QUOTED = Pattern.compile("[«“\"].+[»”\"]", Pattern.DOTALL);
    private static final String FIELDS =
            "input, select, textarea, button, output, meter, progress, object, [role=textbox],"
                    + " [role=combobox], [role=checkbox], [role=radio], [role=listbox], [role=slider], [contenteditable], [class*=field], iframe, a[href], [tabindex], [onclick], [role]";
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{3,}[.!?](?=\\s|$)");
    private static final String UNDONE = "[role=presentation], [role=none]";
    private static final About UNDOING = ABOUT.criteria(rgaa("9.1.3"), wcag("1.3.1"));
    private static final About GROUPED = ABOUT.criteria(rgaa("11.6.1"), wcag("1.3.1"));
    private static final Pattern SPACER = Pattern.compile(
            "(?i)(?:^|[/_.-])(?:spacer|blank|pixel|transparent|clear|trans|shim|vide|espace)[_.-]?\\w{0,4}\\.(?:gif|png)");
    /** In pixels: what only pushes things apart is long one way and hardly there the other. */
    private static final double GAP = 10;

    private static final double THIN = 2;
    private static final int LONG = 30;
    /** Two whole sentences of that many words are no heading. */
    private static final int MANY = 20;

    private static final int SHORT = 12;
    private static final int SENTENCE = 12;
    private static final int FEW = 3;

    /** The question of a list of them, or what bears its number: long, and the heading of its answer. */
    private static final Pattern ENTRY =
            Pattern.compile("\\?$|^(\\[[^\\]]{1,8}\\]|\\(?[A-Z]?\\d{1,3}([.)]\\d{1,3})*[.):]?\\s)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.of(
                        quotations(dom),
                        indents(dom),
                        quotes(dom),
                        headings(dom),
                        inSentence(dom),
                        groups(dom),
                        undone(dom),
                        spaces(dom),
                        empty(dom))
                .flatMap(all -> all);
    }

    /** A quotation holds words of somebody, not the parts of a page. */
    private static Stream<Finding> quotations(Dom dom) {
        return dom.select("blockquote")
                .filter(one -> one.visible() && !one.has("cite") && !one.has("role"))
                .filter(one -> one.select("h1, h2, h3, h4, h5, h6, form, table, input, nav, dl")
                        .findAny()
                        .isPresent())
                .filter(one -> one.select("cite, footer, figcaption").findAny().isEmpty()
                        && !QUOTED.matcher(one.text()).find())
                .map(one -> {
                    boolean asks = one.select("form, nav, input:not([type=hidden]), select, textarea")
                            .anyMatch(Element::visible);
                    return asks
                            ? Finding.failed(ABOUT, one, SENTENCES.say("failed-quotation", "name", one.called()))
                            : Finding.cannotTell(
                                    ABOUT, one, SENTENCES.say("cannot-tell-quotation", "name", one.called()));
                });
    }

    /** Several short lines, none of them a sentence, pushed aside by the element of quotations: a list, most often. */
    private static Stream<Finding> indents(Dom dom) {
        return dom.select("blockquote")
                .filter(one -> one.visible() && !one.has("cite") && !one.has("role") && !one.has("class"))
                .filter(one -> one.children().size() >= 2
                        && one.children().stream()
                                .allMatch(line -> line.matches("p, div")
                                        && !line.text().isBlank()
                                        && Prose.words(line.text()) <= SHORT
                                        && !line.text().matches("(?s).*[.!?…»”\",;—–]\\s*|\\s*[«“\"—–-].*")))
                .limit(1)
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-indent", "name", one.called())));
    }

    /** What looks like a heading, and whose code says that it is none. */
    private static Stream<Finding> undone(Dom dom) {
        return dom.select("h1, h2, h3, h4, h5, h6")
                .filter(one -> one.visible() && Prose.words(one.text()) > 0 && one.matches(UNDONE))
                .limit(1)
                .map(one -> Finding.cannotTell(UNDOING, one, SENTENCES.say("cannot-tell-undone", "name", one.text())));
    }

    /** Long words between quotation marks, above the name of who said them: somebody's, and nothing says so. */
    private static Stream<Finding> quotes(Dom dom) {
        return dom.select("p, div")
                .filter(one -> one.visible()
                        && QUOTE.matcher(one.text()).matches()
                        && one.select("p, div, q, blockquote").allMatch(one::equals)
                        && one.closest("blockquote, q, a, button").isEmpty())
                .filter(one -> Prose.next(one)
                        .filter(next -> SIGNED.matcher(next.text()).matches())
                        .isPresent())
                .limit(1)
                .map(one -> Finding.cannotTell(QUOTES, one, SENTENCES.say("cannot-tell-quote", "name", one.called())));
    }

    private static Stream<Finding> headings(Dom dom) {
        return dom.select("h1, h2, h3, h4, h5, h6")
                .filter(one -> one.visible() && one.role().equals("heading") && Prose.words(one.text()) >= MANY)
                .filter(one -> Prose.words(one.text()) >= LONG || sentences(one) > 1)
                .map(one -> sentences(one) > 1
                                && !ENTRY.matcher(one.text().strip()).find()
                        ? Finding.failed(ABOUT, one, SENTENCES.say("failed-heading", "name", one.called()))
                        : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-heading", "name", one.called())));
    }

    /** Within a form it may tell the answers given, or wait for a script to put its fields in. */
    private static boolean answers(Element group) {
        String legend = group.select("legend").map(Element::text).findFirst().orElse("");
        return group.closest("form").isPresent() || Prose.words(group.text()) <= Prose.words(legend);
    }

    /** Words of a heading on the very lines of the sentence around them: a piece of it. */
    private static Stream<Finding> inSentence(Dom dom) {
        return dom.select("h1, h2, h3, h4, h5, h6")
                .filter(one -> one.visible()
                        && one.role().equals("heading")
                        && one.style("display").equals("inline")
                        && one.select("a, button").findAny().isEmpty())
                .filter(one -> one.parent()
                        .filter(above -> Prose.BLOCKS.contains(above.style("display"))
                                && Prose.words(above.ownText()) >= SENTENCE
                                && above.select("br").findAny().isEmpty()
                                && goesOn(above.text(), one.text()))
                        .isPresent())
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed-in-sentence", "name", one.called())));
    }

    /** Some words come before, and what comes after begins as no sentence does. */
    private static boolean goesOn(String whole, String part) {
        int at = whole.indexOf(part);
        return at > 0
                && Prose.words(whole.substring(0, at)) >= FEW
                && whole.substring(at + part.length()).strip().matches("(?s)[\\p{Ll},].*")
                && Prose.words(whole.substring(at + part.length())) >= FEW;
    }

    /** Questions, one after the other, may well be the title of what answers them. */
    private static long sentences(Element one) {
        return SENTENCE_END
                .matcher(one.text())
                .results()
                .filter(end -> !end.group().endsWith("?"))
                .count();
    }

    /** Paragraphs that hold nothing, and pictures that nobody sees: room made by elements. */
    private static Stream<Finding> spaces(Dom dom) {
        Stream<Finding> paragraphs = dom.select("p")
                .filter(one -> one.attributes().isEmpty()
                        && !one.style("display").equals("none")
                        && one.parent().filter(Element::visible).isPresent()
                        && one.children().isEmpty()
                        && one.allText().isBlank()
                        && one.closest("[contenteditable], [aria-live], [role=alert], [role=status]")
                                .isEmpty())
                .limit(1)
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-empty")));
        Stream<Finding> spacers = dom.select("img[src]")
                .filter(one -> SPACER.matcher(one.attr("src")).find()
                        && one.attr("alt").isBlank()
                        && Math.max(one.box().width(), one.box().height()) >= GAP
                        && Math.min(one.box().width(), one.box().height()) <= THIN)
                .limit(1)
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-spacer")));
        return Stream.concat(paragraphs, spacers);
    }

    /** A title of a group that says nothing, on a group that holds nothing. */
    private static Stream<Finding> empty(Dom dom) {
        return dom.select("fieldset > legend")
                .filter(one -> one.allText().isBlank() && one.children().isEmpty())
                .flatMap(one -> one.parent().stream())
                .filter(group -> group.visible()
                        && !group.has("role")
                        && !group.has("aria-label")
                        && !group.has("aria-labelledby")
                        && group.select(FIELDS).findAny().isEmpty()
                        && group.text().isBlank())
                .limit(1)
                .map(group -> Finding.cannotTell(GROUPED, group, SENTENCES.say("cannot-tell-legend")));
    }

    /** A frame drawn around text, announced as a group of fields. */
    private static Stream<Finding> groups(Dom dom) {
        return dom.select("fieldset")
                .filter(one -> one.visible() && !one.role().isEmpty() && !one.has("role") && !one.has("disabled"))
                .filter(one -> Prose.words(one.text()) > 0
                        && one.select(FIELDS).findAny().isEmpty())
                .filter(one -> one.select("*").noneMatch(inner -> inner.tag().contains("-")))
                .map(one -> answers(one)
                        ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-group", "name", one.called()))
                        : Finding.failed(ABOUT, one, SENTENCES.say("failed-group", "name", one.called())));
    }
}
