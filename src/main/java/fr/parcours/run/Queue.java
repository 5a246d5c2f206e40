package fr.parcours.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The journeys that are left to walk, by number, shared by the sessions that walk them; the last session never leaves one behind. */
final class Queue {
    private final Deque<Integer> left = new ArrayDeque<>();
    private int sessions;

    Queue(int journeys, int sessions) {
        for (int i = 0; i < journeys; i++) {
            left.add(i);
        }
        this.sessions = sessions;
    }

    /** The next journey; empty when there is none left, and then the session that asked has left too. */
    synchronized Optional<Integer> next() {
        Optional<Integer> next = Optional.ofNullable(left.poll());
        if (next.isEmpty()) {
            sessions--;
        }
        return next;
    }

    /** A session that got no browser hands its journey to the others and leaves; false when it is alone, and must tell. */
    synchronized boolean handOver(int journey) {
        if (sessions <= 1) {
            return false;
        }
        sessions--;
        left.addFirst(journey);
        return true;
    }
}
