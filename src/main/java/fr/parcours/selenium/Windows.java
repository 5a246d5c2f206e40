package fr.parcours.selenium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The windows (tabs) of one walk, in order of opening: which one the person looks at, and which opened since. */
final class Windows {
    /**
     * One window.
     *
     * @param session ours with it
     * @param target its id, which is also that of its top frame
     */
    record Window(String session, String target) {
        static final Window NONE = new Window("", "");
    }

    private final List<Window> open = new ArrayList<>();
    private final List<Window> looked = new ArrayList<>();
    private Window current = Window.NONE;
    private @Nullable Window fresh;

    /** A window opened; whether it is the walk's first. */
    synchronized boolean opened(String session, String target) {
        Window window = new Window(session, target);
        open.add(window);
        boolean first = current.equals(Window.NONE);
        if (first) {
            current = window;
        } else {
            fresh = window;
        }
        notifyAll();
        return first;
    }

    /** Whether a window is known already: the browser may tell of one twice. */
    synchronized boolean knows(String target) {
        return open.stream().anyMatch(one -> one.target().equals(target));
    }

    /** A window closed; gives the one behind it, looked at before or else opened last, when it was in front. */
    synchronized Optional<Window> closed(String session) {
        open.removeIf(one -> one.session().equals(session));
        looked.removeIf(one -> one.session().equals(session));
        if (fresh != null && fresh.session().equals(session)) {
            fresh = null;
        }
        notifyAll();
        if (!current.session().equals(session) || open.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(looked.isEmpty() ? open.get(open.size() - 1) : looked.remove(looked.size() - 1));
    }

    synchronized Window current() {
        return current;
    }

    /** A window that opened and that the person is in front of without having chosen it. */
    synchronized Optional<Window> fresh() {
        return Optional.ofNullable(fresh);
    }

    /** Whether a frame is the top one of a window that the person looks at, or is about to. */
    synchronized boolean top(String frame) {
        return current.target().equals(frame)
                || (fresh != null && fresh.target().equals(frame));
    }

    synchronized void look(Window window) {
        if (!window.equals(current) && open.contains(current)) {
            looked.remove(current);
            looked.add(current);
        }
        current = window;
        fresh = null;
    }

    synchronized List<Window> open() {
        return List.copyOf(open);
    }

    /** Waits until a window opened, at most so long. */
    synchronized Optional<Window> await(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (fresh == null && System.nanoTime() < end) {
            wait(50);
        }
        return fresh();
    }

    /** Waits until a window is closed, at most so long. */
    synchronized void awaitClosed(Window window, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (open.contains(window) && System.nanoTime() < end) {
            wait(50);
        }
    }
}
