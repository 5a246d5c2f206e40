package fr.parcours.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {
    @ParameterizedTest
    @CsvSource({
        "12/03/1980,1980-03-12",
        "1/4/2027,2027-04-01",
        "31.12.2026,2026-12-31",
        "31 12 2026,2026-12-31",
        "1980-03-12,1980-03-12",
        "demain,demain",
        "'',''"
    })
    void a_french_date_becomes_what_date_fields_take(String written, String iso) {
        assertThat(Day.iso(written)).isEqualTo(iso);
    }
}
