package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.DueContrast;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.Letters;
import fr.parcours.checks.Ratio;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What comes when one acts on a page stands out from its ground, as what was there before. See {@code FreshContrast.md}. */
final class FreshContrast implements Check {
    private static final About ABOUT =
            About.journey("fresh-contrast", Set.of(Dom.class)).feeds("ACC05").criteria(rgaa("3.2.1"), wcag("1.4.3"));
    private static final Sentences SENTENCES = Sentences.of(FreshContrast.class);
    private static final int LETTERS = 4;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> all = trail.snapshots();
        Map<Snapshot, Dom> before = new HashMap<>();
        for (int i = 1; i < all.size(); i++) {
            if (changed(all.get(i - 1), all.get(i))) {
                before.put(all.get(i), all.get(i - 1).the(Dom.class));
            }
        }
        return Once.each(trail, seen -> Optional.ofNullable(before.get(seen)).stream()
                .flatMap(known -> came(known, seen.the(Dom.class))));
    }

    private static boolean changed(Snapshot before, Snapshot after) {
        return after.moment().when() == Moment.When.CHANGE
                && after.moment().url().equals(before.moment().url())
                && !after.loaded();
    }

    private static Stream<Finding> came(Dom before, Dom after) {
        Set<String> known = new HashSet<>();
        before.select("body *")
                .filter(Element::visible)
                .forEach(one -> known.add(one.ownText().strip()));
        return after.select("body *")
                .filter(one -> written(one) && !known.contains(one.ownText().strip()))
                .flatMap(one -> judge(after, one).stream());
    }

    /** Letters that are read by eye, at rest. */
    private static boolean written(Element one) {
        return one.visible()
                && one.ownText().codePoints().filter(Character::isLetter).count() >= LETTERS
                && !one.matches("script, style, noscript, template, option, textarea, select, svg *")
                && !one.framed()
                && !DueContrast.none(one)
                && !DueContrast.doubtful(one)
                && !Inactive.declared(one)
                && !ofWhatIsOff(one)
                && !Backdrop.rolledAway(one);
    }

    /** The label of a field that is off, or what stands in a group that is. */
    private static boolean ofWhatIsOff(Element one) {
        return one.closest("fieldset[disabled], [class*=disabled]").isPresent()
                || one.closest("label")
                        .filter(label -> label.select("[disabled]").findAny().isPresent()
                                || label.page()
                                        .select("[disabled]")
                                        .anyMatch(field -> !label.attr("for").isEmpty()
                                                && field.attr("id").equals(label.attr("for"))))
                        .isPresent();
    }

    /** Something else that has a ground, or is a picture, lies where it stands: what is behind the letters is not known. */
    private static boolean laidOver(Dom dom, Element one) {
        Rect its = one.box();
        return Stream.concat(Stream.of(one), one.ancestors()).anyMatch(Backdrop::drawn)
                || dom.select("body *")
                        .anyMatch(other -> other.visible()
                                && !other.equals(one)
                                && !other.holds(one)
                                && !one.holds(other)
                                && other.box().touches(its)
                                && (other.matches("img, video, canvas, svg, iframe, object, embed")
                                        || Backdrop.drawn(other)
                                        || Tint.read(other.style("background-color"))
                                                .filter(ground -> ground.alpha() > 0)
                                                .isPresent()));
    }

    private static Optional<Finding> judge(Dom dom, Element one) {
        Letters letters = Letters.of(one);
        About about = letters.contrast(ABOUT);
        return Backdrop.of(one)
                .flatMap(ground -> Tint.read(one.style("color"))
                        .map(ink -> ink.over(ground).contrast(ground)))
                .filter(contrast -> !Ratio.hides(contrast))
                .map(contrast -> new Ratio(contrast, letters.required()))
                .filter(ratio -> ratio.enough() || (!Backdrop.covered(one, dom) && !laidOver(dom, one)))
                .map(ratio -> ratio.enough()
                        ? Finding.passed(about, one)
                        : Finding.failed(
                                        about,
                                        one,
                                        SENTENCES.say(
                                                "failed",
                                                "name",
                                                Called.of(one),
                                                "contrast",
                                                ratio.told(),
                                                "required",
                                                ratio.asked()))
                                .severity(ratio.severity()));
    }
}
