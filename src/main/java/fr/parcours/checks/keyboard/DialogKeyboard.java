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

/** A window that opens takes the keyboard in, keeps it, and gives it back. See {@code DialogKeyboard.md}. */
final class DialogKeyboard implements Check {
    private static final About ABOUT = About.journey("dialog-keyboard", Set.of(Dom.class, Reveals.class))
            .feeds("ACC12")
            .severity(0.5)
            .criteria(rgaa("12.8.2"), wcag("2.4.3"));
    private static final About SHUT = ABOUT.severity(0.8).criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final About UNSAID = ABOUT.criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(DialogKeyboard.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.seen(trail, DialogKeyboard::screen);
    }

    private static Stream<Finding> screen(Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        return seen.find(Reveals.class).stream()
                .flatMap(reveals -> reveals.windows().stream())
                // what lies over a corner only may be a menu or a note
                .filter(one -> !one.is("undeclared") || one.is("veils"))
                .flatMap(one -> dom.at(one.path()).stream().map(it -> judge(one, it)));
    }

    private static Finding judge(Reveals.Opened one, Element button) {
        Sentence name = Called.of(button);
        if (!one.is("inside")) {
            return Finding.failed(ABOUT, button, SENTENCES.say("outside", "name", name));
        }
        if (one.is("mouse") && !one.is("escape")) {
            return Finding.failed(SHUT, button, SENTENCES.say("shut", "name", name));
        }
        if (one.is("undeclared")) {
            return Finding.failed(UNSAID, button, SENTENCES.say("unsaid", "name", name));
        }
        if (one.is("modal") && one.is("leaks")) {
            return Finding.failed(ABOUT, button, SENTENCES.say("leaks", "name", name));
        }
        if (one.is("lost")) {
            return Finding.failed(ABOUT, button, SENTENCES.say("lost", "name", name));
        }
        if (!one.is("escape")) {
            return Finding.cannotTell(ABOUT, button, SENTENCES.say("no-escape", "name", name));
        }
        return one.is("back")
                ? Finding.passed(ABOUT, button)
                : Finding.cannotTell(ABOUT, button, SENTENCES.say("elsewhere", "name", name));
    }
}
