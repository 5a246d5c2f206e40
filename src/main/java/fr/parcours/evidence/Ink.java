package fr.parcours.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The letters of a text, and what they stand on, as a browser computes both.
 *
 * @param colour of the letters
 * @param grounds plain colours behind them, the nearest first, the last one opaque; none where they are not known
 * @param size of the letters, in CSS pixels
 */
public record Ink(String colour, List<String> grounds, double size, boolean bold) {
    /** Of a text whose letters were not looked at. */
    public static final Ink UNKNOWN = new Ink("", List.of(), 0, false);

    public Ink {
        grounds = List.copyOf(grounds);
    }

    /** WCAG's ratio between the letters and what they stand on, from 1 to 21; empty where either is not known. */
    public Optional<Double> contrast() {
        if (grounds.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tint> ground = Optional.of(Tint.WHITE);
        for (int i = grounds.size() - 1; i >= 0; i--) {
            Optional<Tint> layer = Tint.read(grounds.get(i));
            ground = ground.flatMap(behind -> layer.map(one -> one.over(behind)));
        }
        return ground.flatMap(
                behind -> Tint.read(colour).map(one -> one.over(behind).contrast(behind)));
    }
}
