package fr.parcours.report;

import fr.parcours.check.Sentence;

/**
 * What a check tells people, whatever the page: its name, who is hindered, how to mend.
 *
 * @param title what is wrong, in a few words
 * @param who is hindered, and how
 * @param mend what to do about it
 */
public record Explanation(Sentence title, Sentence who, Sentence mend) {}
