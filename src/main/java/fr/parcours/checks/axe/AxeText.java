package fr.parcours.checks.axe;

import fr.parcours.check.Sentence;

/**
 * What reports say about a rule of axe, whatever the page.
 *
 * @param title the barrier in a few words
 * @param who is hindered, and how
 * @param mend how to mend it, for a developer; may name code
 */
public record AxeText(Sentence title, Sentence who, Sentence mend) {}
