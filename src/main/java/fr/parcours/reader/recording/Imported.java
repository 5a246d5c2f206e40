package fr.parcours.reader.recording;

import fr.parcours.check.Sentence;
import java.util.List;

/**
 * A journey made from a recording.
 *
 * @param id of the journey, which may serve as a file name
 * @param yaml the whole file, its notes included
 * @param said what a person must know, in the recording's order
 * @param steps how many steps of the recording were read
 */
public record Imported(String id, String yaml, List<Said> said, int steps) {
    public Imported {
        said = List.copyOf(said);
    }

    /** How much was read, and how much of it is not there. */
    public Sentence counted() {
        return new Sentence(
                Counted.steps(steps).fr() + ", " + Counted.lost(lost()).fr(),
                Counted.steps(steps).en() + ", " + Counted.lost(lost()).en());
    }

    /** How many things were not carried over. */
    public long lost() {
        return said.stream().filter(one -> one.kind() == Said.Kind.LOST).count();
    }
}
