package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All evidence of one moment, fetched by kind. */
public final class Snapshot {
    private final Moment moment;
    private final Map<Class<? extends Evidence>, Evidence> kinds;
    private final Map<String, String> missing;

    /** @param missing for each kind of evidence that could not be gathered (simple class name), why */
    public Snapshot(Moment moment, Iterable<? extends Evidence> seen, Map<String, String> missing) {
        this.moment = moment;
        this.missing = Map.copyOf(missing);
        this.kinds = new LinkedHashMap<>();
        seen.forEach(one -> kinds.put(one.getClass(), one));
    }

    public Moment moment() {
        return moment;
    }

    /** Whether the page was loaded again since the moment before: it is read from its top, be it at the same address. */
    public boolean loaded() {
        return find(Network.class)
                .filter(network -> network.loads(moment.url()))
                .isPresent();
    }

    /** The evidence of that kind; {@link MissingEvidence} when it was not gathered. */
    public <E extends Evidence> E the(Class<E> kind) {
        return find(kind)
                .orElseThrow(() -> new MissingEvidence(
                        kind.getSimpleName(), missing.getOrDefault(kind.getSimpleName(), "not gathered")));
    }

    public <E extends Evidence> Optional<E> find(Class<E> kind) {
        return Optional.ofNullable(kinds.get(kind)).map(kind::cast);
    }

    public Iterable<Evidence> all() {
        return kinds.values();
    }

    /** The same, with one more kind of evidence. */
    Snapshot with(Evidence more) {
        List<Evidence> seen = new ArrayList<>(kinds.values());
        seen.add(more);
        return new Snapshot(moment, seen, missing);
    }

    /** The same before its form was sent: nobody had erred in it, nor left it alone, yet. */
    Snapshot unsent() {
        if (!kinds.containsKey(Slips.class) && !kinds.containsKey(Idle.class)) {
            return this;
        }
        List<Evidence> seen = new ArrayList<>(kinds.values());
        seen.removeIf(one -> one instanceof Slips || one instanceof Idle);
        return new Snapshot(moment, seen, missing);
    }

    public Map<String, String> missing() {
        return missing;
    }
}
