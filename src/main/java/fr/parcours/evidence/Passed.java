package fr.parcours.evidence;

/**
 * A milestone that a walk passed, and how much had been seen and done by then.
 *
 * @param name {@code eligibility}, {@code price}, {@code identity}, {@code form}, {@code documents} or {@code summary}
 * @param screen number of the screen that was in hand, from 1
 * @param moment number of the last snapshot taken by then, the screen in hand included; 0 on a walk that takes none
 * @param acts how many things had been done
 */
public record Passed(String name, int screen, int moment, int acts) {}
