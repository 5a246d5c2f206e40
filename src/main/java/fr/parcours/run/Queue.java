package fr.parcours.run;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The journeys that are left to walk, by number, shared by the sessions that walk them; the last session never leaves one behind. */
final class Queue {
    private final Deque<Integer> left;
    private int sessions;

    /**
     * A session alone takes them as they are given; where several share the work, the longest come first, so that none walks on while
     * the others have nothing left.
     *
     * @param lengths of each journey, in any unit
     */
    Queue(List<Integer> lengths, int sessions) {
        Stream<Integer> given = IntStream.range(0, lengths.size()).boxed();
        Stream<Integer> ordered =
                sessions == 1 ? given : given.sorted(Comparator.comparing(lengths::get, Comparator.reverseOrder()));
        this.left = new ArrayDeque<>(ordered.toList());
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
