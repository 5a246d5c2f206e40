package fr.parcours.browser;

import java.util.List;
import java.util.Optional;

/** Finer than steps: keys, pointer, touch and looks, for personas and probes. Nothing here changes the page by itself. */
public interface Senses {
    /** Presses keys one after the other, sent in one batch; told as in {@link Page#press}. */
    void keys(List<String> keys);

    /** Types a text, key by key, into whatever has the focus. */
    void type(String text);

    /** Presses Tab (or Shift+Tab) {@code times} times in one batch; gives the stop after each press, in order. */
    List<Node> tabs(int times, boolean backwards);

    /** Does something during which no page is left and no window is opened; gives the addresses that were asked for and withheld. */
    List<String> still(Runnable look);

    /** What the scripts of the top page wait for. */
    List<Handler> handlers();

    /** The picture of a part of the page, to the pixel; PNG. */
    byte[] picture(Box part);

    /** Brings the pointer to a place of the window, in CSS pixels, whatever is there; presses nothing. */
    void move(double x, double y);

    /**
     * Draws each of these as if the pointer were on it, or the focus in it, and gives what an expression then tells. Nothing comes to the
     * ears of the page.
     */
    List<String> posed(List<Pose> poses);

    /**
     * The page is drawn as for a person whose computer says so, {@code forced-colors: active} or {@code prefers-reduced-motion: reduce};
     * an empty value puts it back.
     */
    void wished(String feature, String value);

    /** What has the focus; tag {@code body} when nothing has. */
    Node focused();

    /** The accessibility tree in reading order, ignored nodes left out, frames and shadow roots included. */
    List<Node> tree();

    /** Presses the pointer on a node, scrolled into view; fails when something covers it. */
    void point(Node node);

    /** Touches a node with a finger; fails when it is out of reach or covered. */
    void touch(Node node);

    /** Does a node's default action as assistive technology does, with no pointer and no key. */
    void activate(Node node);

    /** Gives the focus to a node as assistive technology does. */
    void focus(Node node);

    /** Puts a value in a field as assistive technology does: replaces what is there, and the page is told. */
    void enter(Node field, String value);

    /** Gives files to a file field. */
    void give(Node field, java.nio.file.Path file);

    /** Does what opens the system's choice of files and hands the file over; false when no such choice opened. */
    boolean offer(java.nio.file.Path file, Runnable opening);

    /** Does what makes the site hand a file over, and waits for it; fails when none comes. */
    Received receive(Runnable pressing);

    /** What is known of the node now: states change. */
    Node again(Node node);

    /** Runs an expression of the looking script in its isolated world of one frame; {@code ""} is the top one. */
    String run(String frame, String expression);

    /** Has a script run in the looking script's world of each top document that comes from now on, before the page's own. */
    void preload(String script);

    /** The frame held by the element that an expression gives, in a frame; empty when it cannot be looked into. */
    Optional<String> frame(String holder, String elementExpression);

    /** The page as laid out now: all documents, shadow roots and frames. */
    Layout layout();

    /** The source of the page as the site sent it, asked of nobody again; empty when the browser did not keep it. */
    String source();

    /** Whether a script that the page fetched holds what this JavaScript expression means, whatever the letters' size. */
    boolean scripted(String expression);

    /**
     * A copy of the page, made of what the browser holds of it; empty where it does not hold enough. The page itself is not told.
     *
     * @param patience in milliseconds, to make it
     */
    Optional<Replica> replica(long patience);

    /** The page's picture: full width, from the top, at most {@code mostHeight} CSS pixels high; JPEG. */
    byte[] picture(int mostHeight);

    /** Width and height of the viewport become these until {@link #restore()}; for looks that put it back. */
    void resize(int width, int height);

    void restore();

    /** What the network did since the last call. */
    Traffic traffic();

    /** What the console and the dialogs said since the last call. */
    Murmurs murmurs();
}
