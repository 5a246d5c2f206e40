package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Fading;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.Letters;
import fr.parcours.checks.Ratio;
import fr.parcours.checks.Underlay;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The hint written inside an empty field stands out from the field. See {@code PlaceholderContrast.md}. */
final class PlaceholderContrast implements Check {
    private static final About ABOUT = About.journey("placeholder-contrast", Set.of(Dom.class, Eyesight.class))
            .feeds("ACC05")
            .criteria(rgaa("3.2.1"), wcag("1.4.3"));
    private static final Sentences SENTENCES = Sentences.of(PlaceholderContrast.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.inks().stream())
                .filter(ink -> ink.kind().equals("placeholder"))
                .flatMap(ink -> seen
                        .the(Dom.class)
                        .at(ink.path())
                        .filter(one -> one.attr("placeholder").codePoints().anyMatch(Character::isLetterOrDigit)
                                && !Inactive.is(one)
                                && !Fading.is(one))
                        .flatMap(one -> judge(one, ink))
                        .stream()));
    }

    /** The field that shows a hint behind this one, where there is one: this one is see-through. */
    private static Element behind(Element one) {
        boolean through = Tint.read(one.style("background-color"))
                .filter(ground -> ground.alpha() == 0)
                .isPresent();
        return one.parent().stream()
                .filter(unused -> through)
                .flatMap(above -> above.children().stream())
                .filter(other -> Underlay.is(other) && other.box().equals(one.box()))
                .findFirst()
                .orElse(one);
    }

    private static Optional<Finding> judge(Element one, Eyesight.Ink ink) {
        Optional<Tint> letters = Tint.read(ink.colours().get(0)).map(tint -> tint.fainter(ink.opacity()));
        Optional<Tint> ground = Backdrop.of(behind(one));
        if (letters.isEmpty() || ground.isEmpty()) {
            return Optional.of(Finding.cannotTell(
                            ABOUT,
                            one,
                            SENTENCES.say("cannot-tell", "name", Called.of(one), "hint", one.attr("placeholder")))
                    .severity(0.5));
        }
        double contrast = letters.get().over(ground.get()).contrast(ground.get());
        return Ratio.hides(contrast) ? Optional.empty() : Optional.of(judge(one, contrast));
    }

    private static Finding judge(Element one, double contrast) {
        Letters letters = Letters.of(one);
        About about = letters.contrast(ABOUT);
        Ratio ratio = new Ratio(contrast, letters.required());
        Object[] said = {
            "name", Called.of(one),
            "hint", one.attr("placeholder"),
            "contrast", ratio.told(),
            "required", ratio.asked()
        };
        return ratio.enough()
                ? Finding.passed(about, one)
                : Finding.failed(about, one, SENTENCES.say("failed", said)).severity(ratio.severity());
    }
}
