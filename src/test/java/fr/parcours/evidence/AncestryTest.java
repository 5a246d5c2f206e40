package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AncestryTest {
    private static final Document PAGE =
            Jsoup.parse("<html><head><title>t</title></head><body><main><p>a</p><p id=b>b</p><ul><li>c</li></ul></main>"
                    + "<footer><p class=x>d</p></footer></body></html>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html",
                "html > body",
                "html > head > title",
                "html > body > main:nth-child(1) > p:nth-child(2)",
                "html > body > main:nth-child(1) > p",
                "html > body > main:nth-child(1) > ul:nth-child(3) > li",
                "html > body > footer:nth-child(2) > p",
                "html > body > footer:nth-child(1) > p",
                "html > body > p:nth-child(9)",
                "p",
                "li",
                "body > footer > p.x",
                "main > #b"
            })
    void finds_what_a_search_through_the_whole_page_finds(String selector) {
        assertThat(Ancestry.find(PAGE, selector)).isSameAs(PAGE.selectFirst(selector));
    }
}
