package fr.parcours.run;

import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sends a form for good with its answers written in other usual ways; where they are refused, finds out which, puts back what is right
 * and sends that: only a form that takes it is known to have refused the writing, and nothing else.
 */
final class Rewriting {
    private final FormInHand form;

    Rewriting(FormInHand form) {
        this.form = form;
    }

    /** Does nothing at all where no answer is known to have another usual writing. */
    void send() {
        Map<FormEntry, Otherwise> ways = ways();
        if (ways.isEmpty()) {
            return;
        }
        boolean refused = refused(ways);
        Map<FormEntry, Otherwise> first = first(ways);
        if (refused && first.size() < ways.size() && pointsAtNone()) {
            form.fillInAgain();
            refused = refused(first);
        }
        if (refused) {
            form.fillInAgain();
            form.send(How.RIGHT, List.of(), "", form.sight());
        }
    }

    /** Whether the form, sent so, is there again. */
    private boolean refused(Map<FormEntry, Otherwise> ways) {
        Map<FormEntry, Otherwise> typed = new LinkedHashMap<>();
        ways.forEach((entry, way) -> {
            if (form.type(entry, way.of(entry.typed()))) {
                typed.put(entry, way);
            }
        });
        if (typed.isEmpty()) {
            return false;
        }
        String like = typed.values().stream().map(Otherwise::like).collect(Collectors.joining("\n"));
        End end = form.send(How.OTHERWISE, List.copyOf(typed.keySet()), like, form.sight())
                .end();
        return end != End.ACCEPTED;
    }

    private boolean pointsAtNone() {
        Slip slip = form.slips().get(form.slips().size() - 1);
        return slip.fields().stream().noneMatch(slip::pointsAt);
    }

    /** What is typed twice is written the same way twice, or left as it is. */
    private Map<FormEntry, Otherwise> ways() {
        Map<FormEntry, Otherwise> ways = new LinkedHashMap<>();
        for (FormEntry entry : form.entries()) {
            way(entry).ifPresent(way -> ways.put(entry, way));
        }
        ways.keySet().removeIf(entry -> form.entries().stream()
                .anyMatch(other ->
                        other.typed().equals(entry.typed()) && !way(other).equals(way(entry))));
        return ways;
    }

    private Optional<Otherwise> way(FormEntry entry) {
        return form.right(entry)
                .filter(field -> entry.written())
                .flatMap(field -> Otherwise.in(field, entry.typed()))
                .filter(way -> form.room(entry, way.of(entry.typed()).length()));
    }

    private static Map<FormEntry, Otherwise> first(Map<FormEntry, Otherwise> ways) {
        Map<FormEntry, Otherwise> first = new LinkedHashMap<>();
        FormEntry one = ways.keySet().iterator().next();
        ways.forEach((entry, way) -> {
            if (entry.typed().equals(one.typed())) {
                first.put(entry, way);
            }
        });
        return first;
    }
}
