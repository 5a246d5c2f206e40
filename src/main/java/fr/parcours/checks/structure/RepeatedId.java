package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two things of a page do not bear the same id, least of all one that something else points at. See {@code RepeatedId.md}. */
final class RepeatedId implements Check {
    private static final About ABOUT = About.screen("repeated-id", Set.of(Dom.class))
            .severity(0.1)
            .criteria(rgaa("8.2.1"))
            .act("3ea0c8");
    private static final About POINTED =
            ABOUT.criteria(rgaa("8.2.1"), wcag("1.3.1")).severity(0.6);
    private static final Sentences SENTENCES = Sentences.of(RepeatedId.class);
    private static final int MOST = 5;
    private static final String REPEATED_WHILE_OPEN =
            "a:not([href]), b, big, code, em, font, i, nobr, s, small, strike, strong, tt, u";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        Map<String, List<Element>> byId = new LinkedHashMap<>();
        dom.select("[id]")
                .filter(one ->
                        !one.attr("id").isBlank() && one.closest("svg").isEmpty() && !one.shadowed() && !one.framed())
                .forEach(one -> byId.computeIfAbsent(one.attr("id"), fresh -> new ArrayList<>())
                        .add(one));
        byId.values().removeIf(holders -> holders.size() < 2 || echoes(holders));
        Set<String> pointed = pointed(dom);
        List<Finding> found = new ArrayList<>();
        byId.forEach((id, holders) -> {
            if (pointed.contains(id) && fields(holders)) {
                found.add(Finding.failed(
                        POINTED, holders.get(1), SENTENCES.say("failed-pointed", "id", id, "count", holders.size())));
            }
        });
        if (!byId.isEmpty()) {
            String list = byId.keySet().stream().limit(MOST).collect(Collectors.joining(", "));
            found.add(Finding.failed(
                    ABOUT,
                    byId.values().iterator().next().get(1),
                    SENTENCES.say(byId.size() == 1 ? "failed-one" : "failed", "count", byId.size(), "list", list)));
        }
        return found.stream();
    }

    /** A browser repeats what is never closed, {@code <a id="x"/>}, in each block that follows: the page says it once. */
    private static boolean echoes(List<Element> holders) {
        Element first = holders.get(0);
        return first.matches(REPEATED_WHILE_OPEN)
                && holders.stream()
                        .allMatch(one -> one.tag().equals(first.tag())
                                && one.attributes().equals(first.attributes()));
    }

    /** Two fields with the id that a label names: the label goes to the first only. */
    private static boolean fields(List<Element> holders) {
        return holders.stream()
                        .filter(one -> one.matches("input, select, textarea")
                                && !one.role().isEmpty())
                        .count()
                > 1;
    }

    private static Set<String> pointed(Dom dom) {
        return dom.select("label[for]").map(one -> one.attr("for")).collect(Collectors.toCollection(TreeSet::new));
    }
}
