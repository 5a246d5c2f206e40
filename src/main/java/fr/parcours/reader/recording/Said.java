package fr.parcours.reader.recording;

import fr.parcours.check.Sentence;

/** Something that a person must know of what was carried over, or was not: where, what, and why. */
public record Said(Kind kind, Sentence sentence) {
    /** What became of it. */
    public enum Kind {
        /** Not carried over at all. */
        LOST,
        /** Carried over, and it does not say quite the same. */
        CHANGED,
        /** A secret was taken out: a variable of the environment must be set. */
        SECRET,
        /** A point of no return was guessed. */
        STOP,
        /** It will be walked elsewhere than it was recorded. */
        PLACE,
        /** To be looked at or filled in before the journey serves. */
        CHECK
    }

    static Said of(Kind kind, Spot at, String french, String english) {
        return new Said(kind, new Sentence(at.french() + Clean.line(french), at.english() + Clean.line(english)));
    }
}
