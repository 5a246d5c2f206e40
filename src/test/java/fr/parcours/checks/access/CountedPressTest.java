package fr.parcours.checks.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Laid;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedPressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "_gaq.push(['_trackEvent', 'site', 'click', 'share']); | true",
                "gtag('event', 'share') | true",
                "return window.ga('send', 'event') | true",
                "gtag('event', 'share'); share() | false",
                "push(1) | false",
                "open('/aide') | false"
            })
    void a_press_that_is_only_counted_does_nothing_for_anybody(String deed, boolean counted) {
        Document page = Jsoup.parse("<html><body><a>Partager</a></body></html>");
        page.select("a").attr("onclick", deed);
        assertThat(Laid.out(page).select("a").allMatch(ClickableNotFocusable::counted))
                .isEqualTo(counted);
    }
}
