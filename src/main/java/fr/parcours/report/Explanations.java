package fr.parcours.report;

import java.util.Optional;

/** The explanations of all checks, by id: reports see no catalogue, whoever wires them hands this in. */
@FunctionalInterface
public interface Explanations {
    /** The explanation of the check {@code id}, such as {@code field-label} or {@code axe/label}. */
    Explanation of(String id);

    /** How to mend what a figure alone tells: the explanation of the only check that answers for the indicator. */
    default Optional<Explanation> answering(String indicator) {
        return Optional.empty();
    }

    /** The same, without what only a technical team can use. */
    default Explanations plain() {
        Explanations whole = this;
        return new Explanations() {
            @Override
            public Explanation of(String id) {
                return whole.of(id).plain();
            }

            @Override
            public Optional<Explanation> answering(String indicator) {
                return whole.answering(indicator).map(Explanation::plain);
            }
        };
    }
}
