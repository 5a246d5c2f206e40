package fr.parcours.bench;

import java.util.ArrayList;
import java.util.List;

/** Keeps count of how much the rest of the machine worked during each run, and how well two ways of counting agree. */
final class Noise {
    /** Over this share of the machine taken by others, a run is said to be noisy. */
    private static final double NOISY = 0.10;

    private final Words words;
    private final List<String> noisy = new ArrayList<>();
    private int runs;
    private double worst;

    Noise(Words words) {
        this.words = words;
    }

    /** Says on the error channel that a run is done, and flags it when it was disturbed. */
    void of(String run, Sample sample) {
        runs++;
        worst = Math.max(worst, sample.disagreement());
        boolean loud = sample.noise() > NOISY;
        if (loud) {
            noisy.add(run);
        }
        System.err.println("  " + run + " · CPU " + words.figure(sample.whole().cpu(), 1) + " s · "
                + words.figure(sample.whole().wall(), 1) + " s"
                + (loud
                        ? words.say(" · bruyant : autres ", " · noisy: others ") + words.figure(100 * sample.noise(), 0)
                                + " %"
                        : ""));
    }

    String told() {
        String quiet = words.say(
                "Tours bruyants (plus de 10 % de la machine prise par d’autres) : ",
                "Noisy rounds (over 10 % of the machine taken by others): ");
        String agreement = words.say("Les deux comptes de CPU s’écartent de ", "The two counts of CPU time differ by ");
        return quiet + noisy.size() + "/" + runs + ". " + agreement + words.figure(100 * worst, 1)
                + words.say(" % au plus.", " % at most.");
    }

    int noisy() {
        return noisy.size();
    }
}
