package fr.parcours.checks.way;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Laid;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AroundTest {
    private static final String PAGE = """
            <html><body>
            <ul><li><a href="#b">button</a></li><li><a href="#m">more</a></li><li><a href="#l">here</a></li></ul>
            <h3 id="b">button Setting</h3><h3 id="m">Prices</h3>
            <h3 id="l">All that is told here of how one comes to us</h3>
            </body></html>""";

    @Test
    void a_link_says_where_it_leads_when_the_short_title_there_says_the_same() {
        Dom page = Laid.out(Jsoup.parse(PAGE));
        List<String> titled = page.select("a")
                .filter(one -> Around.titled(page, one))
                .map(one -> one.attr("href"))
                .toList();
        assertThat(titled).containsExactly("#b");
    }
}
