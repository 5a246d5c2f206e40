package fr.parcours.persona;

/**
 * Something that made a step hard without making it impossible.
 *
 * @param element role and name of what was hard, empty when it is the page
 */
public record Difficulty(String french, String english, String element) {}
