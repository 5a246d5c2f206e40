package fr.parcours.browser;

import java.util.List;

/** Finer than steps: keys, pointer, touch and looks, for personas and probes. Nothing here changes the page by itself. */
public interface Senses {
    /** Presses keys one after the other, sent in one batch. */
    void keys(List<String> keys);

    /** Types a text, key by key, into whatever has the focus. */
    void type(String text);

    /** Presses Tab (or Shift+Tab) up to {@code most} times in one batch; gives the stop after each press, in order. */
    List<Node> tabs(int most, boolean backwards);

    /** What has the focus; role {@code ""} and tag {@code body} when nothing has. */
    Node focused();

    /** The accessibility tree in reading order, ignored nodes left out, frames and shadow roots included. */
    List<Node> tree();

    /** What is found at the target, among {@link #tree()}, by role and accessible name only. */
    Node named(Target target);

    /** Presses the pointer on a node, at its middle, scrolled into view; fails when something covers it. */
    void point(Node node);

    /** Touches a node with a finger; fails when it is out of reach or covered. */
    void touch(Node node);

    /** Gives the focus to a node as assistive technology does, and does its default action. */
    void activate(Node node);

    void focus(Node node);

    /** Asks the looking script, in its isolated world of each frame, and gives JSON; see {@code look.js}. */
    String ask(String function, String argumentsJson);

    /** The page as laid out now: all documents, shadow roots and frames. */
    Layout layout();

    /** The page's picture: full width, from the top, at most {@code mostHeight} CSS pixels high; JPEG. */
    byte[] picture(int mostHeight);

    /** Width and height of the viewport become these until {@link #restore()}; for looks that put it back. */
    void resize(int width, int height);

    void restore();

    /** What the network did since the last call, and what the console said. */
    Traffic traffic();
}
