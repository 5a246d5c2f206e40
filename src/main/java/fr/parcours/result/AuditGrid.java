package fr.parcours.result;

import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.criteria.Referential;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one journey showed of each criterion of a standard: what a robot can say before a person looks. No criterion is ever said to be
 * fulfilled: that, only a person can.
 *
 * @param journey id of the journey
 * @param title of the journey
 * @param site name of its site
 * @param standard such as {@code rgaa-4.1.2}
 * @param version of the standard
 * @param screens how many screens were searched
 * @param unseen how many were not, because they were not the procedure
 * @param outside pages of the sample that are no part of the way; they are counted among the screens
 * @param lines one for each criterion, in the standard's order
 */
public record AuditGrid(
        String journey,
        String title,
        String site,
        String standard,
        String version,
        int screens,
        int unseen,
        List<Outside> outside,
        List<Row> lines) {
    public AuditGrid {
        outside = List.copyOf(outside);
        lines = List.copyOf(lines);
    }

    /**
     * A page of the sample that is no part of the way.
     *
     * @param screen the number that it goes by here, 0 when it could not be seen
     * @param name empty when it could not be seen
     * @param why it could not be seen; null when it was
     */
    public record Outside(
            int screen, String name, String url, @Nullable Sentence why) {}

    /** What can be said of a criterion. */
    public enum State {
        /** A barrier was found that a fair person would not dispute. */
        ANOMALY,
        /** A person must look. */
        TO_CHECK,
        /** Nothing of the kind was found anywhere: a person may say that it does not apply. */
        PROPOSED_NOT_APPLICABLE
    }

    /**
     * One criterion.
     *
     * @param failed what was found
     * @param doubts questions that checks could not answer
     * @param places where a person must look, one for each distinct thing, those shown first
     * @param total how many such things there are in all, those of every screen counted
     * @param hidden whether such things are there but were never shown
     * @param passed ids of the checks that look at it and found something good
     */
    public record Row(
            Referential.Line criterion,
            State state,
            List<Seen> failed,
            List<Seen> doubts,
            List<Place> places,
            int total,
            boolean hidden,
            List<String> passed) {
        public Row {
            failed = List.copyOf(failed);
            doubts = List.copyOf(doubts);
            places = List.copyOf(places);
            passed = List.copyOf(passed);
        }
    }

    /**
     * A finding and its screen.
     *
     * @param screen its number, 0 for the journey as a whole
     */
    public record Seen(int screen, Finding finding) {}

    /**
     * A thing that a person must look at.
     *
     * @param called its name, else its tag in brackets
     * @param beside where it has no name, the first words of what stands around it; empty when nothing does
     */
    public record Place(int screen, String called, String beside, String selector) {
        /** One that is found by its name. */
        public Place(int screen, String called, String selector) {
            this(screen, called, "", selector);
        }
    }

    /** How many criteria are in that state. */
    public long count(State state) {
        return lines.stream().filter(one -> one.state() == state).count();
    }
}
