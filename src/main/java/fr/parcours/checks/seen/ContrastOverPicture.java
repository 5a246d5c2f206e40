package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.DueContrast;
import fr.parcours.checks.Letters;
import fr.parcours.checks.Ratio;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** Words laid on a picture or on a shade of colours stand out from what is behind them. See {@code ContrastOverPicture.md}. */
final class ContrastOverPicture implements Check {
    private static final double CLEARLY = 0.85;
    private static final double FAR = 0.6;
    private static final About ABOUT = About.journey(
                    "contrast-over-picture", Set.of(Dom.class, AxeResults.class, Eyesight.class))
            .feeds("ACC05")
            .criteria(rgaa("3.2.1"), wcag("1.4.3"))
            .act("afw4f7", "09o5cg"); // what is under 4.5 is under 7
    private static final Sentences SENTENCES = Sentences.of(ContrastOverPicture.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.grounds().stream())
                .filter(ground -> !Ratio.hides(ground.best()))
                .flatMap(ground -> seen
                        .the(Dom.class)
                        .at(ground.path())
                        .filter(one -> !DueContrast.none(one)
                                && !Backdrop.rolledAway(one)
                                && !Backdrop.covered(one, seen.the(Dom.class)))
                        .map(one -> judge(one, ground))
                        .stream()));
    }

    private static Finding judge(Element one, Eyesight.Ground ground) {
        About about = Letters.of(one).contrast(ABOUT);
        double required = ground.required();
        if (ground.worst() >= required) {
            return Finding.passed(about, one);
        }
        Ratio ratio = new Ratio(ground.middle(), required);
        Object[] said = {
            "name",
            Called.inked(one).map(words -> new Sentence(words, words)).orElseGet(() -> Called.of(one)),
            "contrast",
            ratio.told(),
            "required",
            ratio.asked()
        };
        boolean nearlyAll = ground.best() < required && ground.middle() < required * CLEARLY;
        boolean aQuarterFarUnder = ground.quarter() < required * FAR;
        Finding finding = (nearlyAll || aQuarterFarUnder) && !ground.shadow() && !DueContrast.doubtful(one)
                ? Finding.failed(about, one, SENTENCES.say(nearlyAll ? "failed" : "failed-part", said))
                : Finding.cannotTell(about, one, SENTENCES.say("cannot-tell", said));
        return finding.severity(new Ratio(Math.min(ground.middle(), ground.quarter()), required).severity());
    }
}
