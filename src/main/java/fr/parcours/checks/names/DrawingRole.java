package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A drawing that was given words says that it is an image. See {@code DrawingRole.md}. */
final class DrawingRole implements Check {
    private static final About ABOUT =
            About.screen("drawing-role", Set.of(Dom.class)).severity(0.2).criteria(rgaa("1.1.5"));
    private static final Sentences SENTENCES = Sentences.of(DrawingRole.class);
    private static final String DRAWINGS = "svg, canvas, object[type^='image/'], embed[type^='image/']";
    private static final String WORDED = "[aria-label], [aria-labelledby]";
    private static final String COMMANDS = "a[href], button, [role=button], [role=link]";
    private static final Map<String, Criterion> TESTS =
            Map.of("svg", rgaa("1.1.5"), "object", rgaa("1.1.6"), "embed", rgaa("1.1.7"), "canvas", rgaa("1.1.8"));

    @Override
    public About about() {
        return ABOUT;
    }

    /** What one template does it does everywhere: one remark a screen. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        List<Element> drawings = snapshot.the(Dom.class)
                .select(DRAWINGS)
                .filter(one -> one.matches(WORDED)
                        && one.visible()
                        && !one.name().isBlank()
                        && one.closest("[aria-hidden=true]").isEmpty()
                        && one.parent().flatMap(up -> up.closest("svg")).isEmpty())
                .toList();
        List<Element> bare = drawings.stream()
                .filter(one -> !one.has("role") && !replaced(one))
                .toList();
        if (bare.isEmpty()) {
            return drawings.stream().map(one -> Finding.passed(ABOUT, one));
        }
        String key = bare.size() == 1 ? "failed" : "failed-several";
        Element first = bare.get(0);
        About about = ABOUT.criteria(bare.stream()
                .map(one -> TESTS.getOrDefault(one.tag(), rgaa("1.1.5")))
                .distinct()
                .toArray(Criterion[]::new));
        return Stream.of(Finding.failed(
                about,
                first,
                SENTENCES.say(key, "name", first.called(), "others", bare.size() - 1, "kind", first.tag())));
    }

    /** Other sorts than svg may do without, where something else is said in their place. */
    private static boolean replaced(Element one) {
        return !one.tag().equals("svg")
                && (!one.allText().isBlank() || !one.children().isEmpty() || beside(one));
    }

    private static boolean beside(Element one) {
        List<Element> row = one.parent().map(Element::children).orElse(List.of());
        int place = row.indexOf(one);
        return IntStream.of(place - 1, place + 1)
                .filter(at -> at >= 0 && at < row.size())
                .anyMatch(at -> row.get(at).matches(COMMANDS));
    }
}
