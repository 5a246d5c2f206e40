package fr.parcours.browser;

import java.util.List;

/**
 * A copy of the page as the site sent it, in a place of its own whose clock can be put forward. Nothing that it asks for is asked of any
 * site, and nothing that was typed is in it. It is thrown away when closed.
 */
public interface Replica extends AutoCloseable {
    /** Runs an expression in an isolated world of the copy and gives its text. */
    String run(String expression);

    /**
     * Puts the clock of the copy forward: what its scripts put off until then is done.
     *
     * @param millis of the copy's own time
     * @param patience in milliseconds of ours
     * @return false where the copy did not get there in that time
     */
    boolean forward(long millis, long patience);

    /** What the copy wanted to do since this was last asked, in order. */
    List<Wish> wishes();

    @Override
    void close();

    /**
     * Something that the copy wanted, and did not get.
     *
     * @param text an address, or what is said
     */
    record Wish(Kind kind, String text) {}

    /** What a copy may want. */
    enum Kind {
        /** To go to another page. */
        LEAVE,
        /** To ask a site for something that the first page does not hold. */
        ASK,
        /** To read what the page had kept in this browser: {@code cookie} or {@code storage}. */
        MISS,
        /** To tell something in a dialog of the browser. */
        TELL,
        /** To put a question in a dialog of the browser. */
        QUESTION,
        /** Nothing: a script failed. */
        FAIL
    }
}
