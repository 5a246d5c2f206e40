package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a list of choices or a scroll bar says that it governs is on the page; counted places are whole numbers. See {@code LostReference.md}. */
final class LostReference implements Check {
    private static final About ABOUT = About.screen("lost-reference", Set.of(Dom.class))
            .feeds("ACC12")
            .severity(0.5)
            .criteria(rgaa("7.1.1"), wcag("4.1.2"))
            .act("in6db8");
    private static final About VALUE =
            ABOUT.criteria(rgaa("7.1.1"), wcag("4.1.2"), wcag("1.3.1")).act("6a7281");
    private static final Sentences SENTENCES = Sentences.of(LostReference.class);
    private static final Set<String> COUNTS = Set.of(
            "aria-colcount",
            "aria-colindex",
            "aria-colspan",
            "aria-level",
            "aria-posinset",
            "aria-rowcount",
            "aria-rowindex",
            "aria-rowspan",
            "aria-setsize");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d*\\.\\d*[1-9]\\d*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(references(dom), values(dom));
    }

    private static Stream<Finding> references(Dom dom) {
        return dom.select("[role=combobox][aria-expanded=true][aria-controls], [role=scrollbar][aria-controls]")
                .filter(one -> !one.role().isEmpty())
                .map(one -> Arrays.stream(one.attr("aria-controls").strip().split("\\s+", -1))
                                .anyMatch(id -> dom.byId(one, id).isPresent())
                        ? Finding.passed(ABOUT, one)
                        : Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", one.called())));
    }

    private static Stream<Finding> values(Dom dom) {
        return dom.select(
                        "[aria-colcount], [aria-colindex], [aria-colspan], [aria-level], [aria-posinset], [aria-rowcount],"
                                + " [aria-rowindex], [aria-rowspan], [aria-setsize]")
                .filter(one -> !one.role().isEmpty())
                .flatMap(one -> COUNTS.stream()
                        .sorted()
                        .filter(name -> DECIMAL.matcher(one.attr(name)).matches())
                        .map(name -> Finding.failed(
                                VALUE,
                                one,
                                SENTENCES.say("failed-value", "attribute", name, "value", one.attr(name)))));
    }
}
