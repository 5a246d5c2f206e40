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
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A command that is nothing but an icon can be made out. See {@code IconContrast.md}. */
final class IconContrast implements Check {
    private static final double REQUIRED = 3;
    private static final double CLOSE = 2.8;
    private static final double LARGE = 64;
    private static final About ABOUT = About.journey("icon-contrast", Set.of(Dom.class, Eyesight.class))
            .severity(0.5)
            .criteria(rgaa("3.3.2"), wcag("1.4.11"));
    /** A drawing that tells something and is no command: words beside it may tell the same. */
    private static final String SIGN = "sign";

    private static final Sentences SENTENCES = Sentences.of(IconContrast.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.inks().stream())
                .filter(ink -> Set.of("icon", SIGN).contains(ink.kind()) && ink.plain())
                .flatMap(ink -> seen
                        .the(Dom.class)
                        .at(ink.path())
                        .filter(one -> one.visible()
                                && one.box().width() <= LARGE
                                && one.box().height() <= LARGE)
                        .flatMap(one -> judge(one, ink))
                        .stream()));
    }

    /** The colour that stands out most tells what the icon is; on an unknown ground nothing is said. */
    private static Optional<Finding> judge(Element one, Eyesight.Ink ink) {
        return Backdrop.of(one)
                .flatMap(ground -> ink.colours().stream()
                        .flatMap(colour -> Tint.read(colour).stream())
                        .map(tint -> tint.over(ground).contrast(ground))
                        .max(Double::compare))
                .map(contrast -> {
                    Object[] said = {"name", Called.of(one)};
                    if (ink.kind().equals(SIGN) && contrast < REQUIRED) {
                        return Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-sign", said));
                    }
                    return contrast >= REQUIRED
                            ? Finding.passed(ABOUT, one)
                            : contrast >= CLOSE
                                    ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", said))
                                    : Finding.failed(ABOUT, one, SENTENCES.say("failed", said));
                });
    }
}
