package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A picture that informs is on the page, not in its style sheet. See {@code BackgroundMeaning.md}. */
final class BackgroundMeaning implements Check {
    private static final About ABOUT = About.journey("background-meaning", Set.of(Dom.class))
            .severity(0.4)
            .criteria(rgaa("10.2.1"), wcag("1.1.1"));
    private static final Sentences SENTENCES = Sentences.of(BackgroundMeaning.class);
    private static final String LISTED =
            "ul, ol, dl, table, form, fieldset, img, svg, canvas, video, audio, iframe, object, input, select, textarea, a[href], button";
    private static final double WIDE = 40;
    private static final double HIGH = 16;
    private static final Pattern TELLS = Pattern.compile(
            "(?i)url\\([^)]*[/_.-](?:titre|title|texte?|slogan|horaires?|hours|plan|map|carte|schema|diagram|chart|graph|contact|tel|phone|promo|offre|price|prix|logo)[^/)]*\\)");

    /** A sign drawn before words, whose file says what it means. */
    private static final Pattern SIGN = Pattern.compile(
            "(?i)url\\([^)]*[/_.-](important|warning|attention|danger|urgent|error|erreur|alerte?|caution|obligatoire|required|mandatory)[^/)]{0,20}\\)");

    private static final double DRAWN = 12;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> Stream.concat(blocks(seen.the(Dom.class)), signs(seen.the(Dom.class))));
    }

    /** Room is left for it before the first line, and the words do not say what it says. */
    private static Stream<Finding> signs(Dom dom) {
        return dom.select("body *")
                .filter(one -> one.style("background-image").contains("url(") && one.visible())
                .filter(one -> !one.ownText().isBlank()
                        && one.closest("[aria-hidden=true], input, select, textarea")
                                .isEmpty()
                        && one.ownLines().stream()
                                .anyMatch(line -> line.x() - one.box().x() >= DRAWN))
                .flatMap(one -> SIGN.matcher(one.style("background-image"))
                        .results()
                        .map(sign -> sign.group(1).toLowerCase(Locale.ROOT))
                        .filter(sign ->
                                !ScreenText.fold(one.name() + " " + one.text()).contains(sign))
                        .map(sign -> Finding.cannotTell(
                                ABOUT, one, SENTENCES.say("cannot-tell-sign", "name", Called.of(one), "sign", sign))))
                .limit(1);
    }

    private static Stream<Finding> blocks(Dom dom) {
        return dom.select("body *")
                .filter(one -> one.style("background-image").contains("url("))
                .filter(one -> one.box().width() >= WIDE && one.box().height() >= HIGH && one.visible())
                .filter(one -> one.text().isBlank()
                        && one.children().isEmpty()
                        && one.closest("[aria-hidden=true], a, button, input, select, textarea, svg")
                                .isEmpty())
                .flatMap(one -> judge(one).stream());
    }

    private static Optional<Finding> judge(Element one) {
        Optional<Element> announced =
                one.name().isBlank() && one.attr("title").isBlank() ? announces(one) : Optional.empty();
        return announced
                .map(words -> Finding.failed(
                        ABOUT,
                        one,
                        SENTENCES.say("failed", "words", words.text().strip())))
                .or(() -> informs(one)
                        ? Optional.of(
                                Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one))))
                        : Optional.empty());
    }

    /** The line right above it, when it ends with a colon and what comes after the picture begins something else. */
    private static Optional<Element> announces(Element one) {
        List<Element> around = one.parent().map(Element::children).orElse(List.of()).stream()
                .filter(Element::visible)
                .toList();
        int at = around.indexOf(one);
        if (at < 1) {
            return Optional.empty();
        }
        Element words = around.get(at - 1);
        boolean goesOn = at + 1 < around.size()
                && (around.get(at + 1).matches(LISTED)
                        || around.get(at + 1).select(LISTED).findAny().isPresent()
                        || around.get(at + 1).box().y() < one.box().bottom());
        boolean led = words.matches("p, h2, h3, h4, h5, h6, div")
                && words.select("input, select, textarea, a, button").findAny().isEmpty()
                && words.text().strip().endsWith(":")
                && words.box().bottom() <= one.box().y() + 1;
        return led && !goesOn ? Optional.of(words) : Optional.empty();
    }

    /** It is named for those who do not see it, or its file says that it tells something. */
    private static boolean informs(Element one) {
        boolean decorative = one.matches("[role=presentation], [role=none]");
        return !decorative
                && (one.matches("[role=img]")
                        || !one.attr("title").isBlank()
                        || TELLS.matcher(one.style("background-image")).find());
    }
}
