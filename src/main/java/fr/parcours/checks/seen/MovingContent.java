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
import fr.parcours.evidence.Reveals;
import fr.parcours.evidence.Trail;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a script or a film of pictures keeps moving can be stopped. See {@code MovingContent.md}. */
final class MovingContent implements Check {
    private static final double LONG = 5;
    private static final double SMALL = 60;
    private static final double BLINK = 0.3;
    private static final int WORD = 3;
    private static final About ABOUT = About.journey("moving-content", Set.of(Dom.class, Eyesight.class, Reveals.class))
            .feeds("NAV09")
            .severity(0.6)
            .criteria(rgaa("13.8.1"), wcag("2.2.2"));
    private static final About BLINKS = ABOUT.criteria(rgaa("13.8.2"), wcag("2.2.2"));
    private static final About CHANGES = ABOUT.act("efbfc7");
    private static final Sentences SENTENCES = Sentences.of(MovingContent.class);
    /** What {@code distraction} tells for sure, clocks that a procedure may need, and the mark of where one writes. */
    private static final String TOLD = "marquee, blink, [role=timer], [data-ride=carousel], [data-bs-ride=carousel],"
            + " [data-autoplay=true], [data-swiper-autoplay], [class~=cursor], [class~=caret], [class*=typed-cursor]";

    private static final Pattern PAUSE =
            Pattern.compile("(?iu)\\b(pause|stop|play|arr[êe]t\\w*|lecture|suspendre|figer|animations?)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> Stream.concat(
                        seen.find(Eyesight.class).stream().flatMap(sight -> sight.motions().stream()),
                        seen.find(Reveals.class).stream().flatMap(shown -> shown.rewritten().stream()))
                .filter(motion -> motion.seconds() > LONG && !motion.kind().equals("film"))
                .flatMap(motion -> judge(motion, seen.the(Dom.class)).stream()));
    }

    /** Long animations of styles on large things, scrolling texts and films are told by {@code distraction}. */
    private static Optional<Finding> judge(Eyesight.Motion motion, Dom dom) {
        return dom.at(motion.path())
                .filter(one -> one.closest(TOLD).isEmpty())
                .filter(one -> !(motion.kind().equals("css") && (told(one) || (large(one) && !blinks(motion, one)))))
                .map(one -> judge(blinks(motion, one) ? "blinks" : motion.kind(), one, dom));
    }

    private static Finding judge(String kind, Element one, Dom dom) {
        Object[] said = {"name", Called.of(one)};
        boolean rewritten = kind.equals("changes") || kind.equals("counts");
        String key = kind.equals("blinks") ? "blinks" : rewritten ? "changes" : "moves";
        About about = kind.equals("blinks") ? BLINKS : rewritten ? CHANGES : ABOUT;
        if (stoppable(dom)) {
            return Finding.cannotTell(about, one, SENTENCES.say("cannot-tell-pause", said));
        }
        boolean certain =
                switch (kind) {
                    case "moves", "blinks" -> true;
                    case "gif", "script" -> large(one);
                    case "changes" -> Rewritten.forGood(one, dom);
                    default -> false;
                };
        return certain
                ? Finding.failed(about, one, SENTENCES.say("failed-" + key, said))
                : Finding.cannotTell(about, one, SENTENCES.say("cannot-tell-" + key, said));
    }

    /** Words that a style sheet lights and puts out. */
    private static boolean blinks(Eyesight.Motion motion, Element one) {
        return motion.kind().equals("css")
                && motion.flashes() >= BLINK
                && one.allText().codePoints().filter(Character::isLetterOrDigit).count() >= WORD;
    }

    /** As large as what {@code distraction} tells. */
    private static boolean told(Element one) {
        return large(one) && one.box().width() * one.box().height() > SMALL * SMALL;
    }

    private static boolean large(Element one) {
        return one.box().width() >= SMALL && one.box().height() >= SMALL / 4;
    }

    private static boolean stoppable(Dom dom) {
        return dom.select("button, [role=button], [role=switch], input[type=button], input[type=checkbox]")
                .anyMatch(one -> one.visible() && PAUSE.matcher(one.name()).find());
    }
}
