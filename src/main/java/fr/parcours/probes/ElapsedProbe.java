package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.Replica;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.Elapsed;
import fr.parcours.evidence.SnapshotFile;
import fr.parcours.probe.Probe;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sees what a page does by itself as time goes by, in a copy whose clock is put forward; a page that gives no reason for it is not
 * copied. Comes after the look at the layout.
 */
final class ElapsedProbe implements Probe {
    private static final String SCRIPT =
            PackedScript.read(ElapsedProbe.class, "later.js").strip();
    private static final String LATER = "(globalThis.parcoursLater ??= " + SCRIPT + ")";
    private static final String REST = "JSON.stringify(" + SCRIPT + ".rest())";
    /** The time that a copy gets to be made, in milliseconds. */
    private static final long TO_MAKE = 1_500;

    private final Met met;
    /** Whether the scripts that a page fetched, by their addresses, give a reason: pages of a procedure share them. */
    private final Map<Set<String>, Boolean> fetched = Collections.synchronizedMap(new HashMap<>());

    private final Set<Reasons> seen = Collections.synchronizedSet(new HashSet<>());

    ElapsedProbe(Met met) {
        this.met = met;
    }

    @Override
    public Class<Elapsed> kind() {
        return Elapsed.class;
    }

    @Override
    public boolean everyMoment() {
        return false;
    }

    @Override
    public Elapsed look(Page page) {
        Senses senses = page.senses();
        return met.reasons(page).filter(reasons -> worth(reasons, senses)).isPresent() ? later(senses) : Elapsed.none();
    }

    /** Screens that share their scripts do the same as time goes by: one is looked at, and one with a form. */
    private boolean worth(Reasons reasons, Senses senses) {
        boolean worth = !reasons.told().isEmpty()
                || (!reasons.fetched().isEmpty()
                        && fetched.computeIfAbsent(reasons.fetched(), unread -> senses.scripted(Reasons.FETCHED)));
        return worth && seen.add(reasons);
    }

    private static Elapsed later(Senses senses) {
        Elapsed.Rest page = rest(senses.run("", REST));
        Optional<Replica> made = senses.replica(TO_MAKE);
        if (made.isEmpty()) {
            return Elapsed.unlike();
        }
        try (Replica copy = made.get()) {
            return new Ageing(copy, LATER).watch(page);
        }
    }

    private static Elapsed.Rest rest(String json) {
        return SnapshotFile.kind(json, Elapsed.Rest.class);
    }
}
