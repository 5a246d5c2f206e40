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
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link in the middle of a text looks otherwise than the text. See {@code LinkLikeText.md}. */
final class LinkLikeText implements Check {
    private static final int LETTERS = 15;
    private static final double REQUIRED = 3;
    private static final double TOUCHING = 8;
    private static final About ABOUT =
            About.journey("link-like-text", Set.of(Dom.class)).severity(0.5).criteria(rgaa("10.6.1"), wcag("1.4.1"));
    private static final Sentences SENTENCES = Sentences.of(LinkLikeText.class);
    private static final String ASIDE = "nav, header, footer, [role=navigation], [role=banner], [role=contentinfo],"
            + " [role=menu], [role=tablist], button, label, h1, h2, h3, h4, h5, h6, [role=heading], pre, code";
    private static final Pattern NOTE = Pattern.compile("[\\[(]?(?:\\d{1,3}|[*†‡]{1,3}|\\p{L})[\\])]?");
    /** What is written as an address is known for one, whatever it looks like. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:mailto:)?[\\w.+-]+@[\\w-]+\\.[\\w.-]+|(?:https?://|www\\.)\\S+");

    private static final List<String> LOOKS =
            List.of("font-weight", "font-style", "font-size", "font-family", "text-transform");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.the(Dom.class)
                .select("a[href]")
                .filter(one -> one.visible()
                        && one.role().equals("link")
                        && !one.has("aria-current")
                        && one.style("display").startsWith("inline")
                        && !NOTE.matcher(one.text()).matches()
                        && !ADDRESS.matcher(one.text().strip()).matches()
                        && !one.text().isBlank())
                .flatMap(one -> judge(one).stream()));
    }

    private static Optional<Finding> judge(Element link) {
        return around(link)
                .filter(text -> link.closest(ASIDE).isEmpty()
                        && plain(link, text)
                        && !bracketed(link, text)
                        && !afterAField(link, text))
                .flatMap(text -> told(link, text));
    }

    /** axe weighs what differs by its colour and stands in the line; it leaves out what has none of its own, and blocks within a line. */
    private static Optional<Finding> told(Element link, Element text) {
        Object[] said = {"name", Called.of(link)};
        if (parts(link).allMatch(part -> part.style("color").equals(text.style("color")))) {
            return Optional.of(Finding.failed(ABOUT, link, SENTENCES.say("failed", said)));
        }
        boolean close = parts(link).allMatch(part -> Tint.read(part.style("color"))
                .flatMap(ink -> Tint.read(text.style("color")).map(ink::contrast))
                .filter(contrast -> contrast < REQUIRED)
                .isPresent());
        return close && !link.style("display").equals("inline")
                ? Optional.of(Finding.failed(ABOUT, link, SENTENCES.say("failed-close", said)))
                : Optional.empty();
    }

    /** The element, in the same block, that holds enough words for the link to stand among them. */
    private static Optional<Element> around(Element link) {
        Optional<Element> at = link.parent();
        while (at.isPresent()) {
            Element here = at.get();
            if (here.ownText().codePoints().filter(Character::isLetter).count() >= LETTERS) {
                return at;
            }
            if (!here.style("display").equals("inline")) {
                return Optional.empty();
            }
            at = here.parent();
        }
        return at;
    }

    /** Brackets around the whole of it set it off, as they do commands: [Change]. */
    private static boolean bracketed(Element link, Element text) {
        return Pattern.compile("\\[\\s*" + Pattern.quote(link.text().strip()) + "\\s*\\]")
                .matcher(text.text())
                .find();
    }

    /** It follows a field on its line, and no words touch it: it stands in no text. */
    private static boolean afterAField(Element link, Element text) {
        Rect at = link.box();
        return text.select("input:not([type=hidden]), select, textarea")
                        .anyMatch(field -> field.visible()
                                && sameLine(field.box(), at)
                                && field.box().right() <= at.x() + TOUCHING)
                && text.ownLines().stream()
                        .noneMatch(line -> sameLine(line, at)
                                && line.width() > TOUCHING
                                && line.right() >= at.x() - TOUCHING
                                && line.x() <= at.right() + TOUCHING);
    }

    private static boolean sameLine(Rect one, Rect other) {
        return one.y() < other.bottom() && other.y() < one.bottom();
    }

    private static Stream<Element> parts(Element link) {
        return Stream.concat(Stream.of(link), link.select("*"))
                .filter(part -> part.equals(link)
                        ? part.select("*").findAny().isEmpty()
                                || !part.ownText().isBlank()
                        : !part.ownText().isBlank());
    }

    /** Nothing but, perhaps, its colour sets it off: evidence that does not tell of its edges accuses nobody. */
    private static boolean plain(Element link, Element text) {
        Stream<Element> between = link.ancestors().takeWhile(above -> !above.equals(text));
        return Stream.concat(Stream.concat(Stream.of(link), link.select("*")), between)
                        .allMatch(LinkLikeText::bare)
                && parts(link).allMatch(part -> LOOKS.stream()
                        .allMatch(look -> part.style(look).equals(text.style(look))))
                && !text.style("text-decoration-line").contains("underline");
    }

    private static boolean bare(Element one) {
        return !one.matches("img, svg, i, canvas, button, code, kbd, samp, tt")
                && one.style("text-decoration-line").equals("none")
                && one.style("background-image").equals("none")
                && Tint.read(one.style("background-color"))
                        .filter(ground -> ground.alpha() == 0)
                        .isPresent()
                && one.style("outline-style").matches("|none")
                && one.style("border-top-width").equals("0px")
                && one.style("border-bottom-width").equals("0px")
                && one.style("box-shadow").equals("none")
                && one.generated("::before").isEmpty()
                && one.generated("::after").isEmpty();
    }
}
