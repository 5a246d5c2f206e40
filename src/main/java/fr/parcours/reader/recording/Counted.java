package fr.parcours.reader.recording;

import fr.parcours.check.Sentence;

/** Says how many there are, in the singular where there is one. */
final class Counted {
    private Counted() {}

    static Sentence steps(int steps) {
        return new Sentence(
                steps + (steps < 2 ? " étape lue" : " étapes lues"),
                steps + (steps == 1 ? " step read" : " steps read"));
    }

    static Sentence lost(long lost) {
        return lost == 0
                ? new Sentence("tout est repris", "all carried over")
                : new Sentence(
                        lost + (lost < 2 ? " chose non reprise" : " choses non reprises"),
                        lost + (lost == 1 ? " thing not carried over" : " things not carried over"));
    }
}
