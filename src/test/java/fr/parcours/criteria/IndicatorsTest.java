package fr.parcours.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
    @Test
    void are_ninety_with_ids_of_their_own() {
        assertThat(Indicators.all()).hasSize(90).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(Indicators.all()).isSortedAccordingTo((a, b) -> a.dimension().compareTo(b.dimension()));
    }

    @Test
    void are_mostly_automatic() {
        assertThat(Indicators.all())
                .filteredOn(indicator -> indicator.automation() == Automation.ASSISTED)
                .hasSize(15);
    }

    @Test
    void a_field_without_label_hinders_a_screen_reader_most() {
        Indicator label = Indicators.byId("REM03").orElseThrow();
        assertThat(label.dimension()).isEqualTo(Dimension.REM);
        assertThat(label.scope()).isEqualTo(Scope.INSTANCE);
        assertThat(label.hindrance(Profile.SCREEN_READER)).isEqualTo(Indicator.GRAVEST_CLASS);
        assertThat(label.hindrance(Profile.SENIOR)).isEqualTo(4);
        assertThat(label.hindrance(Profile.KEYBOARD)).isEqualTo(3);
    }

    @Test
    void cannot_be_changed_after_birth() {
        Indicator label = Indicators.byId("REM03").orElseThrow();
        assertThatThrownBy(() -> label.classes().put(Profile.SENIOR, 0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_withdrawn_id_is_nobody() {
        assertThat(Indicators.byId("INF05")).isEmpty();
    }

    @Test
    void weights_of_dimensions_and_of_profiles_sum_to_one() {
        assertThat(Arrays.stream(Dimension.values())
                        .mapToDouble(Dimension::weight)
                        .sum())
                .isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(Profile.values()).mapToDouble(Profile::weight).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void five_profiles_are_observed_and_found_by_their_id() {
        assertThat(Profile.values()).filteredOn(Profile::observed).hasSize(5);
        assertThat(Profile.byId("keyboard")).contains(Profile.KEYBOARD);
        assertThat(Profile.byId("reference")).isEmpty();
    }
}
