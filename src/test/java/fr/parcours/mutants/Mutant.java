package fr.parcours.mutants;

import java.util.List;

/**
 * One made-up operator: a demonstration, changed a little, under its own name.
 *
 * @param id of its journey
 * @param site the demonstration that it is made from
 * @param name as the report shows it
 * @param territory an INSEE code that no real commune has
 * @param software its fictional vendor's product, shared by several
 */
record Mutant(
        String id,
        String site,
        String name,
        String territory,
        String software,
        int population,
        List<Mutation> mutations) {
    Mutant {
        mutations = List.copyOf(mutations);
    }

    /** Whether it is one of the towns that a list names, which all walk the same journey. */
    boolean town() {
        return !software.isEmpty();
    }

    boolean has(String mutation) {
        return mutations.stream().anyMatch(one -> one.id().equals(mutation));
    }

    boolean broken() {
        return mutations.stream().anyMatch(one -> one.kind() == Mutation.Kind.BROKEN);
    }

    /** Whether nothing but what its software has was changed: what its neighbours are compared with. */
    boolean untouched() {
        return mutations.isEmpty();
    }
}
