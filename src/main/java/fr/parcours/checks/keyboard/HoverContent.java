package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Reveals;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** What the pointer makes appear can be pointed at, and put away. See {@code HoverContent.md}. */
final class HoverContent implements Check {
    private static final About ABOUT = About.journey("hover-content", Set.of(Dom.class, Reveals.class))
            .severity(0.4)
            .criteria(rgaa("10.13.1"), rgaa("10.13.2"), rgaa("10.13.3"), wcag("1.4.13"));
    /** Players and carousels, by what they hold or are called in the code. */
    private static final String TURNING =
            "video, audio, [class*=player], [class*=carousel], [class*=slide], [class*=swiper], [aria-roledescription]";

    /** One cannot point at it. */
    private static final About VANISHES = ABOUT.criteria(rgaa("10.13.2"), wcag("1.4.13"));
    /** One cannot take one's time. */
    private static final About GOES = ABOUT.criteria(rgaa("10.13.3"), wcag("1.4.13"));
    /** One cannot put it away. */
    private static final About COVERS = ABOUT.criteria(rgaa("10.13.1"), wcag("1.4.13"));

    private static final Sentences SENTENCES = Sentences.of(HoverContent.class);
    private static final int TEXT = 8;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.seen(trail, HoverContent::screen);
    }

    private static Stream<Finding> screen(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        return seen.find(Reveals.class).stream()
                .flatMap(reveals -> reveals.hovers().stream())
                .filter(one -> one.text().length() >= TEXT || one.commands() > 0)
                .flatMap(one -> dom.at(one.path()).stream().map(it -> judge(one, it, dom)));
    }

    private static Finding judge(Reveals.Hover one, Element trigger, Dom dom) {
        Sentence name = Called.of(trigger);
        if (one.is("goes") && !turning(trigger)) {
            return Finding.failed(GOES, trigger, SENTENCES.say("failed-goes", "name", name));
        }
        // what is itself put away until something else calls it up may leave with that
        if (!one.is("stays") && trigger.visible() && (one.is("over") || beside(one, trigger, dom))) {
            return Finding.failed(VANISHES, trigger, SENTENCES.say("vanishes", "name", name));
        }
        if (!one.is("stays")) {
            return Finding.cannotTell(VANISHES, trigger, SENTENCES.say("perhaps-vanishes", "name", name));
        }
        if (one.is("hides") && !one.is("listened") && !one.is("dismissed") && !pressed(one, trigger, dom)) {
            return Finding.failed(COVERS, trigger, SENTENCES.say("failed-covers", "name", name));
        }
        return one.is("over") && !one.is("dismissed")
                ? Finding.cannotTell(COVERS, trigger, SENTENCES.say("covers", "name", name))
                : Finding.passed(ABOUT, trigger);
    }

    /** What plays or turns puts its commands away under a pointer at rest, and shows them at the least stir. */
    private static boolean turning(Element trigger) {
        return trigger.closest(TURNING).isPresent()
                || trigger.select("video, audio").findAny().isPresent();
    }

    /** It waits in the page, right after what calls it up or within it: the style sheet shows it, and nothing else comes in its place. */
    private static boolean beside(Reveals.Hover one, Element trigger, Dom dom) {
        return one.shown().size() == 1
                && dom.at(one.shown().get(0))
                        .filter(shown -> !shown.visible()
                                && (trigger.holds(shown)
                                        || trigger.next().filter(shown::equals).isPresent()))
                        .isPresent();
    }

    /** A press may put it away, or the browser does by itself. */
    private static boolean pressed(Reveals.Hover one, Element trigger, Dom dom) {
        return one.is("pressed")
                || trigger.has("onclick")
                || one.shown().stream()
                        .flatMap(path -> dom.at(path).stream())
                        .anyMatch(shown -> shown.closest("[popover]").isPresent());
    }
}
