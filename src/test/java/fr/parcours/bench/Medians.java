package fr.parcours.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Middle values: one disturbed round must not speak for all. */
final class Medians {
    private Medians() {}

    static double of(List<Double> values) {
        List<Double> sorted =
                values.stream().filter(one -> !Double.isNaN(one)).sorted().toList();
        int size = sorted.size();
        if (size == 0) {
            return Double.NaN;
        }
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    static double of(List<Sample> samples, ToDoubleFunction<Sample> figure) {
        return of(samples.stream().map(figure::applyAsDouble).toList());
    }

    /** The middle of the ratios round by round: what disturbs a round disturbs both sides of its ratio. */
    static double ratio(List<Sample> over, List<Sample> under, ToDoubleFunction<Sample> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < Math.min(over.size(), under.size()); i++) {
            ratios.add(figure.applyAsDouble(over.get(i)) / figure.applyAsDouble(under.get(i)));
        }
        return of(ratios);
    }
}
