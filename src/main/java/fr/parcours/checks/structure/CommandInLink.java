package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A link holds no button and no field: one thing is pressed at a time. See {@code CommandInLink.md}. */
final class CommandInLink implements Check {
    private static final About ABOUT =
            About.screen("command-in-link", Set.of(Dom.class)).severity(0.4).criteria(rgaa("8.2.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(CommandInLink.class);
    private static final String WITHIN = "button, input:not([type=hidden]), select, textarea, summary, [role=button],"
            + " [role=link], [role=checkbox], [role=switch], [role=radio], [role=menuitem], [role=tab], [role=combobox]";

    @Override
    public About about() {
        return ABOUT;
    }

    /** A link inside a button is told by axe. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .select("a[href]")
                .filter(link -> link.visible()
                        && link.is("focusable")
                        && !link.attr("tabindex").startsWith("-"))
                .flatMap(link -> inner(link).stream()
                        .map(one -> Finding.failed(
                                ABOUT,
                                link,
                                SENTENCES.say("failed", "link", Called.of(link), "name", Called.of(one)))));
    }

    /** What takes the keys a second time. */
    private static Optional<Element> inner(Element link) {
        return link.select(WITHIN)
                .filter(one -> !one.equals(link)
                        && one.visible()
                        && one.is("focusable")
                        && !one.attr("tabindex").startsWith("-"))
                .findFirst();
    }
}
