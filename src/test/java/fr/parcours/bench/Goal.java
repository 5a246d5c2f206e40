package fr.parcours.bench;

/**
 * One thing that Parcours wants to hold, and what was measured.
 *
 * @param value measured, NaN when it was not
 * @param limit that it must not exceed, or must reach when {@code atLeast}
 */
record Goal(String title, double value, double limit, boolean atLeast) {
    static Goal atMost(String title, double value, double limit) {
        return new Goal(title, value, limit, false);
    }

    static Goal atLeast(String title, double value, double limit) {
        return new Goal(title, value, limit, true);
    }

    boolean met() {
        return atLeast ? value >= limit : value <= limit;
    }

    String verdict(Words words) {
        if (Double.isNaN(value)) {
            return words.say("non mesuré", "not measured");
        }
        return met() ? words.say("tenu", "met") : words.say("NON TENU", "NOT MET");
    }

    String target(Words words) {
        return (atLeast ? "≥ " : "≤ ") + words.figure(limit, 2);
    }
}
