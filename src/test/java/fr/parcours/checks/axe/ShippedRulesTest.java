package fr.parcours.checks.axe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The axe that we ship and the table of its rules in people's words, side by side. */
class ShippedRulesTest {
    private static final Pattern RULE = Pattern.compile(
            "\\{id:\"([a-z0-9-]+)\",(?:impact|selector|excludeHidden|matches|tags|pageLevel|enabled|reviewOnFail):?");

    @Test
    void every_rule_of_the_shipped_axe_has_its_row_and_no_row_is_of_another() throws IOException {
        Set<String> rows = AxeRow.all().stream().map(AxeRow::rule).collect(Collectors.toSet());
        assertThat(rows).isEqualTo(shipped());
    }

    @Test
    void every_row_says_what_is_wrong_who_is_hindered_and_how_to_mend_in_both_languages() {
        assertThat(AxeRow.all()).allSatisfy(row -> assertThat(Set.of(
                        row.sentence(),
                        row.text().title(),
                        row.text().who(),
                        row.text().mend()))
                .as(row.rule())
                .allSatisfy(said -> assertThat(both(said)).isTrue()));
    }

    private static boolean both(Sentence said) {
        return !said.fr().isBlank() && !said.en().isBlank() && !said.fr().equals(said.en());
    }

    /** Names of the rules, as the packed script lists them: from its list of rules to its list of checks. */
    private static Set<String> shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(ShippedRulesTest.class.getResourceAsStream("/axe.min.js"))) {
            String axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int from = axe.indexOf("rules:[{id:\"");
            int to = axe.indexOf("checks:[{id:\"", from);
            assertThat(from).as("where axe lists its rules").isPositive();
            assertThat(to).as("where axe lists its checks").isGreaterThan(from);
            Set<String> found = new TreeSet<>();
            Matcher rule = RULE.matcher(axe.substring(from, to));
            while (rule.find()) {
                found.add(rule.group(1));
            }
            assertThat(found).hasSizeGreaterThan(90);
            return found;
        }
    }
}
