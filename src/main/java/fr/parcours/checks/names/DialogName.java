package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** A native window says what it is about. See {@code DialogName.md}. */
final class DialogName implements Check {
    private static final About ABOUT =
            About.screen("dialog-name", Set.of(Dom.class)).severity(0.3).criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(DialogName.class);

    @Override
    public About about() {
        return ABOUT;
    }

    /** Those made with a role are told by axe. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("dialog[open]:not([role])")
                .filter(one -> one.visible() && one.role().equals("dialog"))
                .map(one -> one.name().isBlank()
                        ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell"))
                        : Finding.passed(ABOUT, one));
    }
}
