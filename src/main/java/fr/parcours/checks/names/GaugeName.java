package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.stream.Stream;

/** A native gauge or progress bar says what it measures. See {@code GaugeName.md}. */
final class GaugeName implements Check {
    private static final About ABOUT = About.screen("gauge-name", Set.of(Dom.class))
            .severity(0.5)
            .criteria(rgaa("11.1.1"), wcag("1.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(GaugeName.class);

    /** What stands in one of these is heard as one thing with it. */
    private static final String WHOLE = "button, [role=button], [role=img], [role=progressbar], [role=meter],"
            + " [role=option], [role=tab], [role=switch], [role=checkbox], [role=radio], [aria-hidden=true]";

    @Override
    public About about() {
        return ABOUT;
    }

    /** Those made with a role are told by axe. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("progress:not([role]), meter:not([role])")
                .filter(one -> one.visible()
                        && !one.role().isEmpty()
                        && one.closest(WHOLE).isEmpty())
                .map(GaugeName::judge);
    }

    private static Finding judge(Element one) {
        if (!one.name().isBlank()) {
            return Finding.passed(ABOUT, one);
        }
        return one.beside()
                .map(words -> Finding.failed(ABOUT, one, SENTENCES.say("failed-beside", "beside", cut(words))))
                .orElseGet(() -> Finding.failed(ABOUT, one, SENTENCES.say("failed")));
    }

    private static String cut(String words) {
        return Brief.of(words, 60);
    }
}
