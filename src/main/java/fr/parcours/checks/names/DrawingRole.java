package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A drawing that was given words says that it is an image. See {@code DrawingRole.md}. */
final class DrawingRole implements Check {
    private static final About ABOUT =
            About.screen("drawing-role", Set.of(Dom.class)).severity(0.2).criteria(rgaa("1.1.5"));
    private static final Sentences SENTENCES = Sentences.of(DrawingRole.class);
    private static final String WORDED = "svg[aria-label], svg[aria-labelledby]";

    @Override
    public About about() {
        return ABOUT;
    }

    /** What one template does it does everywhere: one remark a screen. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        List<Element> drawings = snapshot.the(Dom.class)
                .select(WORDED)
                .filter(one -> one.visible()
                        && !one.name().isBlank()
                        && one.closest("[aria-hidden=true]").isEmpty()
                        && one.parent().flatMap(up -> up.closest("svg")).isEmpty())
                .toList();
        List<Element> bare = drawings.stream().filter(one -> !one.has("role")).toList();
        if (bare.isEmpty()) {
            return drawings.stream().map(one -> Finding.passed(ABOUT, one));
        }
        String key = bare.size() == 1 ? "failed" : "failed-several";
        Element first = bare.get(0);
        return Stream.of(
                Finding.failed(ABOUT, first, SENTENCES.say(key, "name", first.called(), "others", bare.size() - 1)));
    }
}
