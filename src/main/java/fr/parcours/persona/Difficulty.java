package fr.parcours.persona;

/**
 * Something that made the way hard without ending it.
 *
 * @param french one short sentence, for a person
 * @param english the same in English
 * @param element role and name of the thing it happened at
 */
public record Difficulty(String french, String english, String element) {}
