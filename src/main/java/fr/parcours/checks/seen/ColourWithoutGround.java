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
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A page that chooses the colour of its letters chooses what is behind them too. See {@code ColourWithoutGround.md}. */
final class ColourWithoutGround implements Check {
    private static final About ABOUT = About.journey("colour-without-ground", Set.of(Dom.class))
            .severity(0.1)
            .criteria(rgaa("10.5.1"), wcag("1.4.3"));
    private static final Sentences SENTENCES = Sentences.of(ColourWithoutGround.class);
    private static final String TEXTS = "p, li, h1, h2, h3, h4, dd, dt, td, th";
    /** What browsers colour by themselves. */
    private static final String BY_BROWSER =
            "a, button, input, select, textarea, option, mark, dialog, [popover], [disabled], fieldset[disabled] *, svg *";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> {
            Dom dom = seen.the(Dom.class);
            Optional<Element> body = dom.select("body").findFirst();
            if (body.isEmpty() || dom.select("frameset").findAny().isPresent()) {
                return Stream.empty();
            }
            return bare(dom.root()) && bare(body.get())
                    ? bared(dom).stream()
                    : Stream.of(Finding.passed(ABOUT, body.get()));
        });
    }

    private static Optional<Finding> bared(Dom dom) {
        return dom.select(TEXTS)
                .filter(one -> one.visible()
                        && one.ownText().codePoints().anyMatch(Character::isLetterOrDigit)
                        && !one.matches(BY_BROWSER)
                        && one.closest(BY_BROWSER).isEmpty()
                        && !one.framed()
                        && !one.shadowed()
                        && chosen(one)
                        && bare(one)
                        && one.ancestors().allMatch(ColourWithoutGround::bare))
                .findFirst()
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one))));
    }

    /** Neither the black of a page that chooses nothing, nor the white of one left to the dark colours of the person. */
    private static boolean chosen(Element one) {
        return Tint.read(one.style("color"))
                .filter(tint -> tint.alpha() > 0.5)
                .filter(tint -> tint.contrast(Tint.WHITE) < 20.9 && tint.contrast(Tint.WHITE) > 1.1)
                .isPresent();
    }

    private static boolean bare(Element one) {
        return Tint.read(one.style("background-color"))
                        .filter(tint -> tint.alpha() == 0)
                        .isPresent()
                && one.style("background-image").equals("none");
    }
}
