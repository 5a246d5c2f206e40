package fr.parcours.checks.text;

import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The critical path on one screen: what the person acted upon there, with its label, its hint and its group's legend. */
public final class ActedUpon {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> WRAPPERS =
            Set.of("html", "body", "main", "section", "article", "form", "fieldset", "div");

    private final List<Element> things;
    private final List<Element> related = new ArrayList<>();

    private ActedUpon(List<Element> things) {
        this.things = things;
        things.forEach(this::relate);
    }

    /** What was acted upon on the screen that {@code snapshot} shows, found by role and name as assistive technology hears them. */
    public static ActedUpon on(Trail trail, Snapshot snapshot) {
        List<Act> acts = trail.acts().stream()
                .filter(act -> act.screen() == snapshot.moment().screen()
                        && !act.role().isEmpty())
                .toList();
        if (acts.isEmpty()) {
            return new ActedUpon(List.of());
        }
        return new ActedUpon(snapshot.the(Dom.class)
                .select("body *")
                .filter(one -> acts.stream()
                        .anyMatch(act -> act.role().equals(one.role())
                                && act.name().strip().equals(one.name().strip())))
                .toList());
    }

    /** The things themselves: buttons, links, fields. */
    public List<Element> things() {
        return things;
    }

    /** Whether {@code element} is one of the things, or belongs to its label, hint or legend. */
    public boolean holds(Element element) {
        return related.stream()
                .anyMatch(one -> one.holds(element) || (element.holds(one) && !WRAPPERS.contains(element.tag())));
    }

    private void relate(Element thing) {
        related.add(thing);
        thing.closest("label").ifPresent(related::add);
        if (!thing.attr("id").isEmpty()) {
            thing.ancestors().reduce((near, far) -> far).ifPresent(root -> root.select("label[for]")
                    .filter(label -> label.attr("for").equals(thing.attr("id")))
                    .forEach(related::add));
        }
        thing.closest("fieldset")
                .ifPresent(group -> group.select("legend").limit(1).forEach(related::add));
        Stream.of("aria-describedby", "aria-labelledby", "aria-errormessage")
                .flatMap(attribute -> SPACES.splitAsStream(thing.attr(attribute)))
                .filter(id -> !id.isBlank())
                .forEach(id -> thing.ancestors().reduce((near, far) -> far).ifPresent(root -> root.select("[id]")
                        .filter(one -> one.attr("id").equals(id))
                        .forEach(related::add)));
    }
}
