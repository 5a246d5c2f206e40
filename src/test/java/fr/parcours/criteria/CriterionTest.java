package fr.parcours.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {
    @Test
    void is_written_as_reports_print_it() {
        assertThat(Criterion.rgaa("11.1.1").reference()).isEqualTo("rgaa-4.1.2:11.1.1");
        assertThat(Criterion.wcag("3.3.2").reference()).isEqualTo("wcag-2.2:3.3.2");
        assertThat(Criterion.en301549("3.3.2").reference()).isEqualTo("en-301-549:9.3.3.2");
    }

    @Test
    void reads_back_what_it_wrote() {
        Criterion criterion = new Criterion("en-301-549:9.3.3.2");
        assertThat(criterion).isEqualTo(Criterion.en301549("3.3.2"));
        assertThat(criterion.standard()).isEqualTo("en-301-549");
        assertThat(criterion.number()).isEqualTo("9.3.3.2");
    }

    @Test
    void has_a_label_in_both_languages() {
        assertThat(Criterion.wcag("3.3.2").english()).isEqualTo("Labels or Instructions");
        assertThat(Criterion.wcag("3.3.2").french()).isEqualTo("Étiquettes ou instructions");
        assertThat(Criterion.rgaa("1.1.8").english()).isEqualTo("Informative image: text alternative present");
        assertThat(Criterion.en301549("3.3.2").french())
                .isEqualTo(Criterion.wcag("3.3.2").french());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rgaa-4.1.2:11.1",
                "rgaa-4.1.2:99.1.1",
                "rgaa-5:11.1.1",
                "wcag-2.2:9.9.9",
                "wcag-2.2:4.1.1",
                "en-301-549:3.3.2",
                "en-301-549:9.2.5.8",
                "3.3.2",
                ":3.3.2",
                ""
            })
    void refuses_what_no_standard_has(String reference) {
        assertThatThrownBy(() -> new Criterion(reference))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(reference);
    }

    @Test
    void is_sorted_as_the_standard_prints_it() {
        assertThat(Stream.of(
                                Criterion.wcag("1.4.10"),
                                Criterion.rgaa("10.1.1"),
                                Criterion.wcag("1.4.3"),
                                Criterion.rgaa("9.1.1"))
                        .sorted())
                .extracting(Criterion::reference)
                .containsExactly("rgaa-4.1.2:9.1.1", "rgaa-4.1.2:10.1.1", "wcag-2.2:1.4.3", "wcag-2.2:1.4.10");
    }

    @Test
    void knows_every_published_line() {
        assertThat(Rgaa.all()).hasSize(106);
        assertThat(Rgaa.all().stream().flatMap(criterion -> criterion.tests().stream()))
                .hasSize(258)
                .doesNotHaveDuplicates();
        assertThat(Wcag.all())
                .hasSize(87)
                .filteredOn(Wcag.SuccessCriterion::current)
                .hasSize(86);
        assertThat(Rgaa.all().stream().flatMap(criterion -> criterion.wcag().stream()))
                .allMatch(number -> Wcag.byNumber(number).isPresent());
    }
}
