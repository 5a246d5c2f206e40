package fr.parcours.run;

/**
 * How long things may take, so that no site can hold a run for ever.
 *
 * @param settleMillis for a page to come to rest
 * @param paceMillis what a person would take between two steps; benches are spared it
 * @param walkMillis for a whole walk, before what its steps add
 * @param stepMillis what each step adds to that
 */
public record Limits(long settleMillis, long paceMillis, long walkMillis, long stepMillis) {
    /** What is given to every site. */
    public static final Limits USUAL = new Limits(15_000, 600, 180_000, 30_000);

    /** How long a walk of so many steps may last. */
    long walk(int steps) {
        return walkMillis + steps * stepMillis;
    }
}
