package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.DueContrast;
import fr.parcours.checks.Fading;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.Letters;
import fr.parcours.checks.Ratio;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        Set<Snapshot> changed = IntStream.range(1, all.size())
                .filter(i -> changed(all.get(i - 1), all.get(i)))
                .mapToObj(all::get)
                .collect(Collectors.toSet());
        return Once.each(trail, seen -> {
            int at = all.indexOf(seen);
            return changed.contains(seen) ? came(all.get(at - 1).the(Dom.class), seen.the(Dom.class)) : Stream.empty();
        });
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
                .filter(one -> written(one) && !known.contains(one.ownText().strip()) && !Backdrop.covered(one, after))
                .flatMap(one -> judge(one).stream());
    }

    /** Letters that are read by eye, at rest. */
    private static boolean written(Element one) {
        return one.visible()
                && one.ownText().codePoints().filter(Character::isLetter).count() >= LETTERS
                && !one.matches("script, style, noscript, template, option, textarea, select, svg *")
                && !DueContrast.none(one)
                && !Inactive.declared(one)
                && !Fading.is(one)
                && !Backdrop.rolledAway(one);
    }

    private static Optional<Finding> judge(Element one) {
        Letters letters = Letters.of(one);
        About about = letters.contrast(ABOUT);
        return Backdrop.of(one)
                .flatMap(ground -> Tint.read(one.style("color"))
                        .map(ink -> ink.over(ground).contrast(ground)))
                .filter(contrast -> !Backdrop.hides(contrast))
                .map(contrast -> new Ratio(contrast, letters.required()))
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
