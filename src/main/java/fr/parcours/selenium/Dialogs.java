package fr.parcours.selenium;

import fr.parcours.browser.Reply;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers the browser's own dialogs as the journey foresaw, and those that nobody foresaw with OK; remembers what was said. */
final class Dialogs {
    private final Deque<Reply> foreseen = new ArrayDeque<>();
    private final List<Answered> answered = new ArrayList<>();

    /**
     * A dialog that was answered as foreseen.
     *
     * @param fits whether it said what it had to say; if not, it was dismissed
     */
    record Answered(Reply reply, String message, boolean fits) {}

    /** What the browser is told. */
    record Answer(boolean accept, String typed) {}

    synchronized void foresee(List<Reply> replies) {
        foreseen.clear();
        answered.clear();
        foreseen.addAll(replies);
    }

    /** A dialog opened: how it is answered. */
    synchronized Answer opened(String message, String proposed) {
        Reply reply = foreseen.poll();
        if (reply == null) {
            return new Answer(true, proposed);
        }
        boolean fits = reply.says() == null || Folded.of(message).contains(Folded.of(reply.says()));
        answered.add(new Answered(reply, message, fits));
        notifyAll();
        return new Answer(fits && reply.accept(), reply.answer() == null ? proposed : reply.answer());
    }

    /** The next dialog answered as foreseen, waited for at most so long; empty when none opened. */
    synchronized Optional<Answered> next(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (answered.isEmpty() && System.nanoTime() < end) {
            wait(50);
        }
        return answered.isEmpty() ? Optional.empty() : Optional.of(answered.remove(0));
    }
}
