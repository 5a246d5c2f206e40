package fr.parcours.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a frame that a draw is shared out between. */
final class Strata {
    /** The columns that can share out a draw. */
    static final List<Column> COLUMNS =
            List.of(Column.OPERATOR, Column.TERRITORY, Column.SOFTWARE, Column.POPULATION, Column.STRATUM);

    /** The same classes as the groups of reports. */
    private static final List<Integer> SIZES = List.of(2_000, 10_000, 50_000);

    private Strata() {}

    /** The part a site belongs to, empty when it says nothing; a commune counts with its département, a population by size. */
    static String of(SiteRow row, @Nullable Column column) {
        if (column == null) {
            return "";
        }
        String text =
                switch (column) {
                    case OPERATOR -> row.operator();
                    case TERRITORY -> departement(row.territory());
                    case SOFTWARE -> row.software();
                    case POPULATION -> size(row.population());
                    default -> row.stratum();
                };
        return text == null ? "" : text;
    }

    /** The code of the département: two signs, three overseas. */
    static String departement(String territory) {
        if (territory.length() < 5) {
            return territory;
        }
        return territory.substring(0, territory.startsWith("97") || territory.startsWith("98") ? 3 : 2);
    }

    private static @Nullable String size(@Nullable String population) {
        if (population == null || !population.matches("\\d{1,9}")) {
            return population;
        }
        int people = Integer.parseInt(population);
        int from = 0;
        for (int size : SIZES) {
            if (people < size) {
                return from + "-" + (size - 1);
            }
            from = size;
        }
        return from + "-";
    }
}
