package fr.parcours.checks.access;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields to write in that Tab is told to pass by, among others of the same form where it stops. */
final class PassedBy {
    private static final String WRITTEN_IN = "input:not([type]), input[type=text], input[type=email], input[type=tel],"
            + " input[type=number], input[type=password], input[type=date], textarea, select";
    private static final double WIDE = 60;
    private static final int OTHERS = 2;
    private static final int PART = 3;

    private PassedBy() {}

    static Stream<Element> fields(Snapshot seen) {
        Optional<FocusWalk> walk = seen.find(FocusWalk.class).filter(FocusWalk::complete);
        if (walk.isEmpty()) {
            return Stream.empty();
        }
        Set<String> stops =
                walk.get().stops().stream().map(FocusWalk.Stop::path).collect(Collectors.toSet());
        return seen.the(Dom.class)
                .select(WRITTEN_IN)
                .filter(one -> one.attr("tabindex").startsWith("-")
                        && one.visible()
                        && one.box().width() >= WIDE
                        && !stops.contains(one.path())
                        && !one.has("readonly")
                        && !one.framed()
                        && !one.called().isBlank()
                        && one.attr("role").isEmpty()
                        && !ClickableNotFocusable.disabled(one))
                .filter(one ->
                        one.closest(ClickableNotFocusable.COMPOSITE + ", [aria-hidden=true], [role=dialog], dialog")
                                        .isEmpty()
                                && one.ancestors().limit(PART).noneMatch(above -> above.tag()
                                        .contains("-")))
                .filter(one -> one.closest("form, fieldset, main, body")
                        .filter(form -> form.select(WRITTEN_IN)
                                        .filter(other -> stops.contains(other.path()))
                                        .count()
                                >= OTHERS)
                        .isPresent())
                // a picker, arrows, a part that speaks for it: whatever keys reach right beside it
                .filter(one -> near(one).noneMatch(other -> stops.contains(other.path())));
    }

    /** What stands in the block of a field that holds no other field. */
    private static Stream<Element> near(Element field) {
        return field.ancestors()
                .takeWhile(above -> above.select(WRITTEN_IN).count() == 1)
                .flatMap(above -> above.select("*"));
    }
}
