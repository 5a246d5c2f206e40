package fr.parcours.selenium;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The frames of a window as they were last asked for, known until the browser says that one came, went or changed. */
final class FrameTree {
    private static final Set<String> CHANGES = Set.of(
            "Page.frameAttached",
            "Page.frameDetached",
            "Page.frameNavigated",
            "Target.attachedToTarget",
            "Target.detachedFromTarget");

    private volatile int changes;
    private volatile @Nullable Known known;

    private record Known(String window, int changes, Set<String> frames) {}

    /** Called for each event, on one thread. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread writes it, the others only see that it moved
    void event(String method) {
        if (CHANGES.contains(method)) {
            changes++;
        }
    }

    /** To be read before the frames are asked for: what changes meanwhile makes the answer old at once. */
    int changes() {
        return changes;
    }

    /** The frames of a window, where nothing changed since they were told. */
    Optional<Set<String>> of(String window) {
        Known last = known;
        return last != null && last.changes() == changes && last.window().equals(window)
                ? Optional.of(last.frames())
                : Optional.empty();
    }

    void told(String window, int before, Set<String> frames) {
        known = new Known(window, before, frames);
    }
}
