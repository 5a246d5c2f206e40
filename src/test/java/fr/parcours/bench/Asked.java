package fr.parcours.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the bench was asked.
 *
 * @param rounds how many times each way is measured
 * @param parts which parts are run: those of {@link #PARTS}
 * @param write whether the results are kept in {@code bench/results}
 */
record Asked(int rounds, boolean quick, boolean write, Set<String> parts, Words words) {
    static final List<String> PARTS = List.of("start", "set", "looks", "sizes", "demos", "growth", "grid");

    /** Reads the command line; {@link IllegalArgumentException} says in one sentence what is wrong with it. */
    static Asked read(String[] arguments) {
        int rounds = 0;
        boolean quick = false;
        boolean write = false;
        boolean french = !"en".equals(System.getenv("PARCOURS_LANG"));
        Set<String> parts = new LinkedHashSet<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
                case "--quick" -> quick = true;
                case "--write" -> write = true;
                case "--lang" -> french = !arguments[++i].equals("en");
                case "--only" -> parts.addAll(List.of(arguments[++i].split(",", -1)));
                default -> throw new IllegalArgumentException(arguments[i] + " ?");
            }
        }
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException("--only " + String.join(",", PARTS));
        }
        return new Asked(
                rounds > 0 ? rounds : quick ? 2 : 5,
                quick,
                write,
                parts.isEmpty() ? new LinkedHashSet<>(PARTS) : parts,
                new Words(french));
    }
}
