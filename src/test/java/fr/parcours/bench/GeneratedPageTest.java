package fr.parcours.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedPageTest {
    @ParameterizedTest
    @ValueSource(ints = {300, 1000, 10_000})
    void has_about_as_many_elements_as_asked(int elements) {
        String page = GeneratedPage.of(elements, 3);
        assertThat((double) Jsoup.parse(page).getAllElements().size()).isCloseTo(elements, within(elements * 0.15));
        assertThat(GeneratedPage.of(elements, 3)).isEqualTo(page);
        assertThat(GeneratedPage.of(elements, 4)).isNotEqualTo(page);
    }
}
