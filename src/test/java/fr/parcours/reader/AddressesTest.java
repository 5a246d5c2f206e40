package fr.parcours.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://été.example/a https://xn--t-9fab.example/a",
                "*.été.example *.xn--t-9fab.example",
                "/page?tri=a|b /page?tri=a%7Cb",
                "https://ex.example/{id} https://ex.example/%7Bid%7D"
            })
    void tells_how_a_browser_writes_it(String written, String right) {
        assertThat(Addresses.asBrowsersWrite(written)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"b/c", "www.a.example", "ftp://x", "https://", "a b.example"})
    void says_nothing_where_that_is_no_help(String written) {
        assertThat(Addresses.asBrowsersWrite(written)).isEmpty();
    }
}
