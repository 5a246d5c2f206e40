package fr.parcours.checks.keyboard;

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
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the other button of the mouse calls up can be had without it. See {@code RightClickOnly.md}. */
final class RightClickOnly implements Check {
    private static final About ABOUT = About.journey("right-click-only", Set.of(Dom.class, FocusWalk.class))
            .severity(0.6)
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final Sentences SENTENCES = Sentences.of(RightClickOnly.class);
    private static final Pattern TOLD =
            Pattern.compile("\\b(clic droit|bouton droit|cliqu\\w+ droit|right[- ]click\\w*|right mouse button)");
    private static final String REACHED =
            "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex],"
                    + " [contenteditable], iframe, canvas";
    private static final String[] OTHERWISE = {
        "click", "dblclick", "keydown", "keyup", "keypress", "pointerdown", "mousedown", "touchstart"
    };

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> dom.select("body *")
                .filter(one -> one.visible() && !one.called().isBlank() && called(dom, walk, one))
                .filter(one -> !Walks.hears(Walks.above(walk, one), OTHERWISE))
                .map(one -> judge(dom, walk, one)));
    }

    private static boolean called(Dom dom, FocusWalk walk, Element one) {
        return Walks.deeds(dom, walk, one)
                .anyMatch(deed -> deed.matches("contextmenu (says|shows|acts|opens|leaves|folds).*"));
    }

    private static Finding judge(Dom dom, FocusWalk walk, Element one) {
        boolean keys = Stream.concat(Stream.of(one), one.ancestors()).anyMatch(it -> it.matches(REACHED))
                || one.select(REACHED).findAny().isPresent()
                || !Walks.whole(walk)
                || Walks.hears(walk.handlers().stream().filter(it -> it.path().isEmpty()), OTHERWISE);
        return keys || !ScreenText.says(dom, TOLD)
                ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one)))
                : Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)));
    }
}
