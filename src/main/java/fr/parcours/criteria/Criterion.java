package fr.parcours.criteria;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * One line of a published standard that a finding can cite, written as reports print it.
 *
 * @param reference standard and number: {@code rgaa-4.1.2:11.1.1} (an RGAA <em>test</em>), {@code wcag-2.2:3.3.2} or
 *     {@code en-301-549:9.3.3.2}
 */
public record Criterion(String reference) implements Comparable<Criterion> {
    private static final Comparator<Criterion> AS_PUBLISHED =
            Comparator.comparing(Criterion::standard).thenComparing(Criterion::numbers, Arrays::compare);

    /** What a criterion is called. */
    private record Labels(String fr, String en) {}

    /** Refuses a {@code reference} that no published standard has, with an {@link IllegalArgumentException}. */
    public Criterion {
        if (labels(reference).isEmpty()) {
            throw new IllegalArgumentException("No standard that we know has " + reference);
        }
    }

    /** The RGAA 4.1.2 test {@code test}, such as {@code 11.1.1}; one that does not exist is refused. */
    public static Criterion rgaa(String test) {
        return new Criterion(Rgaa.STANDARD + ":" + test);
    }

    /** The WCAG 2.2 success criterion {@code number}, such as {@code 3.3.2}; one that does not exist is refused. */
    public static Criterion wcag(String number) {
        return new Criterion(Wcag.STANDARD + ":" + number);
    }

    /**
     * The clause of EN 301 549 V3.2.1 that repeats the WCAG success criterion {@code wcag}, such as {@code 3.3.2}; refused
     * where there is none, as for all that WCAG 2.2 added and for level AAA.
     */
    public static Criterion en301549(String wcag) {
        return new Criterion(Wcag.EUROPEAN_NORM + ":9." + wcag);
    }

    /** The standard and its edition: {@code rgaa-4.1.2}. */
    public String standard() {
        return reference.substring(0, reference.indexOf(':'));
    }

    /** The number within the standard: {@code 11.1.1}. */
    public String number() {
        return reference.substring(reference.indexOf(':') + 1);
    }

    /** What a French reader sees beside the number; for RGAA, a short label of ours. */
    public String french() {
        return labels(reference).orElseThrow().fr();
    }

    /** What an English reader sees beside the number. */
    public String english() {
        return labels(reference).orElseThrow().en();
    }

    /** By standard, then in the order in which the standard prints its lines. */
    @Override
    public int compareTo(Criterion other) {
        return AS_PUBLISHED.compare(this, other);
    }

    private int[] numbers() {
        return Arrays.stream(number().split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static Optional<Labels> labels(String reference) {
        int colon = reference.indexOf(':');
        String number = reference.substring(colon + 1);
        return switch (reference.substring(0, Math.max(0, colon))) {
            case Rgaa.STANDARD -> Rgaa.ofTest(number).map(found -> new Labels(found.fr(), found.en()));
            case Wcag.STANDARD ->
                Wcag.byNumber(number)
                        .filter(Wcag.SuccessCriterion::current)
                        .map(found -> new Labels(found.fr(), found.en()));
            case Wcag.EUROPEAN_NORM -> Wcag.byClause(number).map(found -> new Labels(found.fr(), found.en()));
            default -> Optional.empty();
        };
    }
}
