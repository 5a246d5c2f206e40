package fr.parcours.checks.access;

import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Things that a person works: what was worked on a screen, and what a key reaches. */
public final class Actions {
    /** Keys reach these whatever their tabindex says, but for a negative one. */
    static final String NATIVE = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary,"
            + " iframe, audio[controls], video[controls], [contenteditable]";

    static final String FOCUSABLE = NATIVE + ", [tabindex]";

    private static final Set<String> ROLELESS = Set.of("", "generic", "none", "StaticText");

    private Actions() {}

    /** The snapshots of each screen, arrival first. */
    static Map<Integer, List<Snapshot>> screens(Trail trail) {
        return trail.snapshots().stream()
                .collect(Collectors.groupingBy(one -> one.moment().screen(), TreeMap::new, Collectors.toList()));
    }

    /**
     * A screen that changed while the person stayed on it.
     *
     * @param before and {@code after}, snapshots of the same screen at the same address, one right after the other
     */
    record Change(Snapshot before, Snapshot after) {}

    /** The changes of one screen, its snapshots being given in their order; a page loaded again is none. */
    static Stream<Change> changes(List<Snapshot> screen) {
        return looks(screen).filter(one -> !one.after().loaded());
    }

    /** The times when the same page was loaded again, as a form sent by the browser itself does. */
    static Stream<Change> reloads(List<Snapshot> screen) {
        return looks(screen).filter(one -> one.after().loaded());
    }

    private static Stream<Change> looks(List<Snapshot> screen) {
        return IntStream.range(1, screen.size())
                .mapToObj(i -> new Change(screen.get(i - 1), screen.get(i)))
                .filter(one -> one.after().moment().when() == Moment.When.CHANGE
                        && one.after()
                                .moment()
                                .url()
                                .equals(one.before().moment().url()));
    }

    /** What the person acted upon on the screen that this snapshot shows, as it stood then. */
    static Set<Element> on(Trail trail, Snapshot seen) {
        return acts(trail, seen)
                .flatMap(act -> find(act, seen.the(Dom.class)).stream())
                .collect(Collectors.toSet());
    }

    /** The same, only what was clicked. */
    static Set<Element> clicked(Trail trail, Snapshot seen) {
        return clicks(trail, seen)
                .flatMap(act -> find(act, seen.the(Dom.class)).stream())
                .collect(Collectors.toSet());
    }

    /** What was clicked last before the snapshot that followed this one; empty where that is not known. */
    public static Optional<Element> pressed(Trail trail, Snapshot seen) {
        List<Act> here = clicks(trail, seen)
                .filter(act ->
                        act.moment() == 0 || act.moment() == seen.moment().number())
                .toList();
        boolean known = here.size() == 1 || here.stream().allMatch(act -> act.moment() > 0);
        return known && !here.isEmpty() ? find(here.get(here.size() - 1), seen.the(Dom.class)) : Optional.empty();
    }

    private static Stream<Act> clicks(Trail trail, Snapshot seen) {
        return acts(trail, seen).filter(act -> act.word().equals("click"));
    }

    /** Whether the focus is on something else than what was pressed: something was done since, or it was brought there. */
    static boolean elsewhere(Dom after, Element pressed) {
        return after.select("body *")
                .anyMatch(one -> one.is("focused")
                        && !one.path().equals(pressed.path())
                        && !one.path().startsWith(pressed.path() + "/"));
    }

    private static Stream<Act> acts(Trail trail, Snapshot seen) {
        return trail.acts().stream().filter(act -> act.screen() == seen.moment().screen());
    }

    /** A thing that assistive technology does not hear of has no role and no name there: its words tell it. */
    private static Optional<Element> find(Act act, Dom dom) {
        return act.on(dom)
                .or(() -> act.name().isBlank() || !ROLELESS.contains(act.role())
                        ? Optional.empty()
                        : Stream.concat(dom.at(act.path()).stream(), dom.select("body *"))
                                .filter(one -> ROLELESS.contains(one.role()) && one.visible())
                                .filter(one -> one.text().equals(act.name()))
                                .findFirst());
    }
}
