package fr.parcours.evidence;

/**
 * A picture of the screen, kept beside the evidence.
 *
 * @param file name, from the run's folder
 * @param width of the page that it shows, in CSS pixels
 * @param height of what it shows, in CSS pixels
 */
public record Picture(String file, int width, int height) implements Evidence {}
