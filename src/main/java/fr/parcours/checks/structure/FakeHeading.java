package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What looks like a heading is one. See {@code FakeHeading.md}. */
final class FakeHeading implements Check {
    private static final About ABOUT = About.screen("fake-heading", Set.of(Dom.class))
            .feeds("ACC10")
            .severity(0.5)
            .criteria(rgaa("9.1.3"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(FakeHeading.class);
    /** A sentence, a price, a share, or what begins with a figure. */
    private static final Pattern NOT_TITLED = Pattern.compile("^\\d|[.,;!…]$|\\d.*[€%]");

    private static final int FEW = 12;
    private static final int A_TEXT = 12;
    /** What one line may announce as well as entitle; two alike are titles. */
    private static final int A_LITTLE = 8;

    private static final int A_SENTENCE = 6;
    private static final Pattern ENDED = Pattern.compile("[.!?…]\\s*$");

    private static final double LARGE = 1.5;
    private static final double LARGER = 1;
    /** Two lines of one look that are larger by that much are no chance. */
    private static final double CLEAR = 1.25;
    /** Letters of usual weight that are as large as a first heading. */
    private static final double HUGE = 1.8;

    /** Who says what follows. */
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]*\\s?){2,3}");

    /** A class of the site's own: words of a box of styles (text-xl, font-bold, h3, fr-h5) are given to anything. */
    private static final Pattern OWN = Pattern.compile(
            "(?!(text|font|fw|fs|fr|h|m[trblxy]?|p[trblxy]?|lead|display|u|is|has|color|bold|strong|large|big|mb|title|heading)([-_\\d]|$)).{3,}");

    private static final int SHORT = 8;
    private static final int TERM = 3;
    private static final double DRAWN_IN = 4;
    private static final int SEVERAL = 3;
    private static final int LONG_WORD = 6;
    /** One word that calls out or names a price entitles nothing. */
    private static final Pattern CALLS = Pattern.compile(
            "(?iu)(attention|important|gratuit|bienvenue|bonjour|remarque|nouveau|urgent|merci|warning|caution|welcome|notice|thanks)\\p{P}?");

    private static final String SHOWN_OFF =
            "[class*=hero], [class*=brand], [class*=logo], [class*=lead], [class*=plan],"
                    + " [class*=pric], [class*=prix], [class*=tarif], [class*=card], [class*=alert], [class*=notice], [class*=warn],"
                    + " [class*=team], [class*=author], [class*=profil]";
    private static final String BOXES =
            "[class*=alert], [class*=callout], [class*=notice], [class*=message], [class*=card], [class*=tile],"
                    + " [class*=note], [class*=admonition], [class*=toast], [class*=quote], [class*=testimonial], [class*=author],"
                    + " [class*=price], [class*=stat], [class*=badge], [class*=banner]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> headings = dom.select(
                        "h2[class], h3[class], h4[class], h5[class], h6[class], [role=heading][class]")
                .filter(Element::visible)
                .toList();
        Map<String, List<Line>> looks = dom.select("p, div, strong, b, span, font")
                .filter(FakeHeading::alone)
                .flatMap(one -> line(one).stream())
                .collect(Collectors.groupingBy(Line::group, LinkedHashMap::new, Collectors.toList()));
        return looks.values().stream().flatMap(alike -> {
            long shared = alike.stream()
                    .filter(Line::parts)
                    .map(line -> line.element.text())
                    .distinct()
                    .count();
            boolean pattern = (shared >= SEVERAL
                            && !alike.stream().filter(Line::parts).allMatch(Line::explained))
                    || (shared == 2 && alike.stream().filter(Line::parts).allMatch(line -> line.ratio >= CLEAR));
            return alike.stream().flatMap(line -> {
                boolean certain = (pattern && line.parts())
                        || (line.below >= A_TEXT && line.likeHeadings())
                        || line.ofTheirClass(headings);
                return line.below >= A_TEXT || certain ? Stream.of(line.judge(certain)) : Stream.empty();
            });
        });
    }

    /**
     * A line that stands above a text like a heading.
     *
     * @param ratio of its letters to those of the text
     * @param below how many words that text has
     */
    private record Line(Element element, boolean bold, double ratio, int below) {
        /** Those of one look in one part of the page. */
        String group() {
            return bold + " " + Prose.size(Prose.holders(element).get(0)) + " "
                    + element.parent().map(Element::path).orElse("");
        }

        /** Bold lines of one look, each above its text, share the page out; those of boxes that warn or advertise do not. */
        boolean parts() {
            return bold
                    && !element.text().endsWith(":")
                    && !NAME.matcher(element.text()).matches()
                    && element.closest(BOXES).isEmpty();
        }

        /** Several headings of the same text look just so, and stand above theirs. */
        boolean likeHeadings() {
            double size = Prose.size(Prose.holders(element).get(0));
            return parts()
                    && ratio > LARGER
                    && element.parent().stream()
                                    .flatMap(above -> above.children().stream())
                                    .filter(one -> one.matches("h2, h3, h4, h5, h6")
                                            && one.visible()
                                            && Math.abs(one.box().x()
                                                            - element.box().x())
                                                    < DRAWN_IN)
                                    .filter(one -> Prose.holders(one).stream()
                                            .allMatch(part ->
                                                    Prose.bold(part) && Math.abs(Prose.size(part) - size) <= LARGER))
                                    .filter(one -> Prose.next(one)
                                            .filter(FakeHeading::text)
                                            .isPresent())
                                    .count()
                            >= 2;
        }

        /** It bears the class of a heading of this page, and looks as that one does: only the code tells them apart. */
        boolean ofTheirClass(List<Element> headings) {
            String given = element.attr("class").strip();
            double size = Prose.size(Prose.holders(element).get(0));
            return parts()
                    && ratio > LARGER
                    && Stream.of(given.split("\\s+"))
                            .anyMatch(word -> OWN.matcher(word).matches())
                    && !CALLS.matcher(element.text().strip()).matches()
                    && !ENDED.matcher(element.text()).find()
                    && element.closest(SHOWN_OFF).isEmpty()
                    && !element.page().select("[aria-labelledby]").anyMatch(one -> Stream.of(
                                    one.attr("aria-labelledby").split("\\s+"))
                            .anyMatch(element.attr("id")::equals))
                    && headings.stream()
                            .filter(one -> one.attr("class").strip().equals(given))
                            .anyMatch(one -> Prose.holders(one).stream()
                                    .allMatch(part -> Prose.bold(part) && Math.abs(Prose.size(part) - size) < 0.5));
        }

        /** A word or two in letters of the text's size, and what they mean drawn in below: a term more than a heading. */
        boolean explained() {
            return ratio < CLEAR
                    && Prose.words(element.text()) <= TERM
                    && Prose.next(element)
                            .filter(meaning -> left(meaning) >= left(element) + DRAWN_IN)
                            .isPresent();
        }

        /** A word long enough to entitle a paragraph or a list, and in no box that advertises. */
        boolean oneWord() {
            return parts()
                    && element.text().codePoints().filter(Character::isLetter).count() >= LONG_WORD
                    && !CALLS.matcher(element.text().strip()).matches()
                    && Prose.next(element)
                            .filter(one -> one.matches("p, ul, ol"))
                            .isPresent()
                    && element.closest(SHOWN_OFF).isEmpty();
        }

        private static double left(Element one) {
            return one.ownLines().stream()
                    .mapToDouble(Rect::x)
                    .min()
                    .orElse(one.box().x());
        }

        Finding judge(boolean pattern) {
            boolean large =
                    below >= A_TEXT && (Prose.words(element.text()) > 1 || oneWord()) && ratio >= (bold ? LARGE : HUGE);
            return large
                    ? Finding.failed(
                            ABOUT, element, SENTENCES.say(bold ? "failed" : "failed-large", "name", element.called()))
                    : pattern
                            ? Finding.failed(ABOUT, element, SENTENCES.say("failed-pattern", "name", element.called()))
                            : Finding.cannotTell(
                                    ABOUT, element, SENTENCES.say("cannot-tell", "name", element.called()));
        }
    }

    private static Optional<Line> line(Element line) {
        List<Element> holders = Prose.holders(line);
        double smallest = holders.stream().mapToDouble(Prose::size).min().orElse(0);
        boolean bold = holders.stream().allMatch(Prose::bold);
        Optional<Element> below = Prose.next(line).filter(FakeHeading::text);
        if (below.isEmpty() || holders.isEmpty()) {
            return Optional.empty();
        }
        List<Element> read = Prose.holders(below.get());
        double size = read.stream().mapToDouble(Prose::size).max().orElse(smallest);
        boolean loud = read.stream().allMatch(Prose::bold);
        double ratio = size > 0 ? smallest / size : 0;
        int words = Prose.words(below.get().text());
        return bold
                ? Optional.of(new Line(line, true, ratio, words)).filter(one -> !loud && ratio >= LARGER)
                : Optional.of(new Line(line, false, ratio, words)).filter(one -> ratio >= HUGE && huge(line));
    }

    /** No line that goes with a heading, or shows off: a lead, a figure, a quotation. */
    private static boolean huge(Element line) {
        return Prose.words(line.text()) <= SHORT
                && line.closest(BOXES
                                + ", [class*=lead], [class*=hero], [class*=display], [class*=title], [class*=tag]")
                        .isEmpty()
                && line.parent().stream()
                        .flatMap(up -> up.children().stream())
                        .takeWhile(one -> !one.equals(line))
                        .filter(Element::visible)
                        .reduce((one, next) -> next)
                        .filter(one -> one.matches("h1, h2, h3, h4, h5, h6, [role=heading]"))
                        .isEmpty();
    }

    /** A short line of its own, outside of menus, commands, lists and tables, that is no heading and ends like none of a sentence. */
    private static boolean alone(Element one) {
        String text = one.text();
        return one.visible()
                && one.parent()
                        .map(above -> above.style("display"))
                        .filter(display -> Prose.BLOCKS.contains(display) || display.equals("table-cell"))
                        .isPresent()
                && (Prose.BLOCKS.contains(one.style("display")) || lonely(one))
                && text.codePoints().filter(Character::isLetter).count() > 2
                && !NOT_TITLED.matcher(text).find()
                && Prose.words(text) <= FEW
                && !Prose.aside(one)
                && one.closest("h1, h2, h3, h4, h5, h6, [role=heading], blockquote")
                        .isEmpty()
                && one.select(
                                "a, button, input, select, img, p, div, ul, table, h1, h2, h3, h4, h5, h6, [role=heading]")
                        .allMatch(one::equals)
                && sameLine(one);
    }

    /** An inline element with nothing but line breaks beside it. */
    private static boolean lonely(Element one) {
        return one.parent()
                .filter(above ->
                        above.children().indexOf(one) == 0 || above.children().indexOf(one) > 0)
                .filter(above -> above.ownText().isEmpty())
                .filter(above -> above.children().stream()
                        .filter(other -> !other.equals(one))
                        .allMatch(other -> Prose.BLOCKS.contains(other.style("display"))
                                || other.tag().equals("br")))
                .isPresent();
    }

    private static boolean sameLine(Element one) {
        return one.box().height()
                <= 2.2
                        * Math.max(
                                1,
                                1.5
                                        * Prose.holders(one).stream()
                                                .mapToDouble(Prose::size)
                                                .max()
                                                .orElse(0));
    }

    /** A paragraph or list long enough to need a heading. */
    private static boolean text(Element below) {
        return below.matches("p, ul, ol, div, section, dl, table")
                && Prose.words(below.text())
                        >= (below.matches("p") && ENDED.matcher(below.text()).find() ? A_SENTENCE : A_LITTLE)
                && below.select("h1, h2, h3, h4, h5, h6").findAny().isEmpty();
    }
}
