package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Letters;
import fr.parcours.checks.Ratio;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** Text that is heard and takes its place on the page is not of the colour of its ground. See {@code UnseenText.md}. */
final class UnseenText implements Check {
    private static final int LETTERS = 4;
    private static final double SMALLEST = 8;
    private static final About ABOUT = About.journey("unseen-text", Set.of(Dom.class, AxeResults.class, Eyesight.class))
            .feeds("ACC05")
            .criteria(rgaa("3.2.1"), wcag("1.4.3"))
            .act("afw4f7", "09o5cg"); // what is under 4.5 is under 7
    private static final Sentences SENTENCES = Sentences.of(UnseenText.class);
    /** What is off, not heard, or led to by keys that make it appear; and grounds whose picture may come later. */
    private static final String APART = "[aria-hidden=true], [disabled], [aria-disabled=true], [inert], a[href^='#'],"
            + " [class*=lazy], [data-bg], [data-background], [data-src]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.grounds().stream())
                .filter(ground -> Ratio.hides(ground.best()) && !ground.shadow())
                .flatMap(ground -> seen.the(Dom.class).at(ground.path()).filter(UnseenText::written).stream())
                .map(one -> judge(seen.the(Dom.class), one)));
    }

    private static Finding judge(Dom dom, Element one) {
        About about = Letters.of(one).contrast(ABOUT);
        if (Backdrop.overPicture(one)) {
            return Finding.cannotTell(about, one, SENTENCES.say("cannot-tell-picture", "name", Called.of(one)));
        }
        return elsewhere(dom, one)
                ? Finding.cannotTell(about, one, SENTENCES.say("cannot-tell", "name", Called.of(one)))
                : Finding.failed(about, one, SENTENCES.say("failed", "name", Called.of(one)));
    }

    /** Plain letters of full colour, of a size to be read, that stand on the page and do not change by themselves. */
    private static boolean written(Element one) {
        return one.visible()
                && !Backdrop.rolledAway(one)
                && one.ownText().codePoints().filter(Character::isLetter).count() >= LETTERS
                && Tint.read(one.style("color")).filter(ink -> ink.alpha() >= 1).isPresent()
                && size(one) >= SMALLEST
                && one.ownLines().stream().anyMatch(line -> line.right() > 0 && line.bottom() > 0)
                && one.closest(APART).isEmpty()
                && Stream.concat(Stream.of(one), one.ancestors())
                        .allMatch(above -> above.style("animation-name").matches("(none)?"));
    }

    /** The same words stand elsewhere on the page: nobody misses these. */
    private static boolean elsewhere(Dom dom, Element unseen) {
        String words = ScreenText.fold(unseen.text());
        return dom.select("h1, h2, h3, h4, p, span, div, td, th, li, a, strong")
                .anyMatch(one -> one.visible()
                        && !one.holds(unseen)
                        && !unseen.holds(one)
                        && !one.style("color").equals(unseen.style("color"))
                        && ScreenText.fold(one.text()).equals(words));
    }

    private static double size(Element one) {
        String told = one.style("font-size").replace("px", "");
        return told.isEmpty() ? 0 : Double.parseDouble(told);
    }
}
