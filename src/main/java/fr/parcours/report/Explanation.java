package fr.parcours.report;

import fr.parcours.check.Sentence;
import java.util.regex.Pattern;

/**
 * What a check tells people, whatever the page: its name, who is hindered, how to mend.
 *
 * @param title what is looked at, in a few words
 * @param barrier what is wrong once it is a barrier, where the title alone would read as praise
 * @param who is hindered, and how
 * @param mend what to do about it
 */
public record Explanation(Sentence title, Sentence barrier, Sentence who, Sentence mend) {
    private static final Pattern TECHNICAL =
            Pattern.compile("(?<=\\S)\\s+(?:Pour l’équipe technique|For the technical team)\\b");

    /** Of a check whose title says what is wrong. */
    public Explanation(Sentence title, Sentence who, Sentence mend) {
        this(title, title, who, mend);
    }

    /** The same, without what only a technical team can use. */
    public Explanation plain() {
        return new Explanation(title, barrier, who, new Sentence(plain(mend.fr()), plain(mend.en())));
    }

    private static String plain(String mend) {
        return TECHNICAL.split(mend, 2)[0].strip();
    }
}
