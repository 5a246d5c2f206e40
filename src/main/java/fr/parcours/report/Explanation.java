package fr.parcours.report;

import fr.parcours.check.Sentence;

/**
 * What a check tells people, whatever the page: its name, who is hindered, how to mend.
 *
 * @param title what is looked at, in a few words
 * @param barrier what is wrong once it is a barrier, where the title alone would read as praise
 * @param who is hindered, and how
 * @param mend what to do about it
 */
public record Explanation(Sentence title, Sentence barrier, Sentence who, Sentence mend) {
    /** Of a check whose title says what is wrong. */
    public Explanation(Sentence title, Sentence who, Sentence mend) {
        this(title, title, who, mend);
    }
}
