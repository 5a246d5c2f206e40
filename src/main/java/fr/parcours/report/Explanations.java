package fr.parcours.report;

/** The explanations of all checks, by id: reports see no catalogue, whoever wires them hands this in. */
@FunctionalInterface
public interface Explanations {
    /** The explanation of the check {@code id}, such as {@code field-label} or {@code axe/label}. */
    Explanation of(String id);
}
