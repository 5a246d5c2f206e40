package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** What the keyboard stops on and a pointer works, keys work too. See {@code KeyOperable.md}. */
final class KeyOperable implements Check {
    private static final About ABOUT = About.journey("key-operable", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final Sentences SENTENCES = Sentences.of(KeyOperable.class);
    /** The browser itself turns a key into a press on these. */
    private static final String NATIVE = "a[href], area[href], button, input, select, textarea, summary, label, option,"
            + " iframe, audio, video, object, embed, [contenteditable]";

    private static final String COMMAND = "[role=button], [role=link], [role=checkbox], [role=switch], [role=radio],"
            + " [role=tab], [role=menuitem], [role=option], [role=treeitem]";
    private static final String[] PRESSES = {"click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup"};
    private static final String[] KEYS = {"keydown", "keyup", "keypress"};

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> walk.stops().stream()
                .filter(stop -> !stop.is("hidden"))
                .flatMap(stop -> dom.at(stop.path()).stream())
                .filter(one ->
                        !one.matches(NATIVE) && one.select(NATIVE).findAny().isEmpty())
                .filter(one -> Walks.hears(Walks.on(walk, one), PRESSES))
                .filter(one -> !one.called().isBlank())
                .filter(one -> one.matches(COMMAND) || one.style("cursor").equals("pointer"))
                .flatMap(one -> judge(one, walk)));
    }

    private static Stream<Finding> judge(Element one, FocusWalk walk) {
        if (Walks.hears(Walks.above(walk, one), KEYS)) {
            return Stream.of(Finding.passed(ABOUT, one));
        }
        Stream<FocusWalk.Handler> page =
                walk.handlers().stream().filter(handler -> handler.path().isEmpty());
        if (Walks.hears(page, KEYS) || Walks.hears(Walks.on(walk, one), "focus", "focusin")) {
            return Stream.empty(); // the page hears of every key: what it does with it cannot be told
        }
        return Stream.of(Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one))));
    }
}
