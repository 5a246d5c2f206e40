package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** A field that wants a number from a document says where on the document it stands. */
final class WhereToFind implements Check {
    private static final About ABOUT = About.screen("where-to-find", Set.of(Dom.class))
            .feeds("REM11")
            .criteria(wcag("3.3.5"))
            .obligation(Obligation.GOOD_PRACTICE);
    private static final Sentences SENTENCES = Sentences.of(WhereToFind.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return Fields.ofTask(snapshot.the(Dom.class)).stream()
                .filter(HardNumber::asked)
                .map(HardNumber::of)
                .map(WhereToFind::judge);
    }

    private static Finding judge(HardNumber number) {
        Element element = number.field().element();
        return switch (number.help()) {
            case SHOWN, TOLD, ONE_CLICK -> Finding.passed(ABOUT, element);
            case UNCLEAR -> Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", element.called()));
            case NONE -> Finding.failed(ABOUT, element, SENTENCES.say("failed", "name", element.called()));
        };
    }
}
