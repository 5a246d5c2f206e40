package fr.parcours.score;

import java.util.List;

/**
 * All the figures drawn from one ledger. The index is never the headline: who gets to the end comes first, then barriers.
 *
 * @param index 0 to 100, where an open question counts for half: always print {@code coverage} beside it
 * @param coverage share of the applicable indicators' weight that was measured, 0 to 1; 0 where none applies
 * @param personas the nine profiles, in their order
 * @param gains what mending each thing would bring, the most first; equal gains in the order of indicators, then components
 * @param indexWithoutOperator the index as if the two indicators that depend on who runs the site (INF04, IDE01) did not
 *     exist, to compare the State's site with a private one fairly
 */
public record Figures(
        Interval index, double coverage, List<PersonaScore> personas, List<Gain> gains, Interval indexWithoutOperator) {
    public Figures {
        personas = List.copyOf(personas);
        gains = List.copyOf(gains);
    }

    /** The letter, which only a demonstration or a bench may show; {@code reviewed}: a person has reviewed the result. */
    public Letter benchLetter(boolean reviewed) {
        double lowest = personas.stream()
                .mapToDouble(persona -> persona.score().value())
                .min()
                .orElseThrow();
        return Letter.of(index.value(), lowest, coverage, reviewed);
    }
}
