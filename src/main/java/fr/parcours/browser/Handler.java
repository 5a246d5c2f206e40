package fr.parcours.browser;

/**
 * A piece of script that the page runs when something happens to an element.
 *
 * @param path of the element, as {@link Node#path()}; empty for the document and the window, where scripts hear of everything
 * @param event what it waits for: {@code click}, {@code keydown}…
 * @param source its text, as the browser tells it
 */
public record Handler(String path, String event, String source) {}
