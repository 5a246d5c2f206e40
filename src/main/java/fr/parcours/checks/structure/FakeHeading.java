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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What looks like a heading is one. See {@code FakeHeading.md}. */
final class FakeHeading implements Check {
    private static final About ABOUT = About.screen("fake-heading", Set.of(Dom.class))
            .feeds("ACC10")
            .severity(0.5)
            .criteria(rgaa("9.1.3"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(FakeHeading.class);
    private static final int FEW = 12;
    private static final int A_TEXT = 12;
    private static final double LARGE = 1.5;
    private static final double LARGER = 1;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return dom.select("p, div, strong, b, span, font")
                .filter(FakeHeading::alone)
                .flatMap(one -> judge(one).stream());
    }

    private static Optional<Finding> judge(Element line) {
        List<Element> holders = Prose.holders(line);
        double smallest = holders.stream().mapToDouble(Prose::size).min().orElse(0);
        boolean bold = holders.stream().allMatch(Prose::bold);
        Optional<Element> below = Prose.next(line).filter(FakeHeading::text);
        if (below.isEmpty() || holders.isEmpty()) {
            return Optional.empty();
        }
        List<Element> read = Prose.holders(below.get());
        double size = read.stream().mapToDouble(Prose::size).max().orElse(smallest);
        if (!bold || read.stream().allMatch(Prose::bold)) {
            return Optional.empty();
        }
        if (smallest >= LARGE * size && Prose.words(line.text()) > 1) {
            return Optional.of(Finding.failed(ABOUT, line, SENTENCES.say("failed", "name", line.called())));
        }
        return smallest >= LARGER * size
                ? Optional.of(Finding.cannotTell(ABOUT, line, SENTENCES.say("cannot-tell", "name", line.called())))
                : Optional.empty();
    }

    /** A short line of its own, outside of menus, commands, lists and tables, that is no heading and ends like none of a sentence. */
    private static boolean alone(Element one) {
        String text = one.text();
        return one.visible()
                && Prose.BLOCKS.contains(
                        one.parent().map(above -> above.style("display")).orElse(""))
                && (Prose.BLOCKS.contains(one.style("display")) || lonely(one))
                && text.codePoints().filter(Character::isLetter).count() > 2
                && !text.matches(".*[.,;!…]$|.*\\d.*[€%].*|^\\d.*")
                && Prose.words(text) <= FEW
                && one.closest(Prose.ASIDE + ", h1, h2, h3, h4, h5, h6, [role=heading], blockquote")
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
                && Prose.words(below.text()) >= A_TEXT
                && below.select("h1, h2, h3, h4, h5, h6").findAny().isEmpty();
    }
}
