package fr.parcours.checks.axe;

import fr.parcours.check.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** axe-core's rules as checks, from one table: no class a rule. */
public final class AxeChecks {
    private static final List<AxeRow> TABLE = AxeRow.all();
    private static final Map<String, AxeRow> BY_RULE =
            TABLE.stream().collect(Collectors.toUnmodifiableMap(AxeRow::rule, row -> row));

    private AxeChecks() {}

    /** One check for each rule of the table, called {@code axe/<rule>}, and one for the rules that are not in it. */
    public static List<Check> all() {
        List<Check> checks = new ArrayList<>(TABLE.stream().map(AxeRule::new).toList());
        checks.add(new AxeUnknown(BY_RULE.keySet()));
        return checks;
    }

    /**
     * What reports say about a rule.
     *
     * @param rule axe's name of it, with or without {@code axe/}
     * @return empty for a rule that is not in the table
     */
    public static Optional<AxeText> text(String rule) {
        String bare = rule.startsWith("axe/") ? rule.substring("axe/".length()) : rule;
        return Optional.ofNullable(BY_RULE.get(bare)).map(AxeRow::text);
    }
}
