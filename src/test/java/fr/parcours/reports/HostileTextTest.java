package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.report.ReportFormat;
import fr.parcours.result.RunResult;
import fr.parcours.score.Score;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

/** Whatever a page holds, the report holds it as text. */
class HostileTextTest {
    /** What our own templates use, and nothing else. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden",
            "aria-labelledby",
            "alt",
            "charset",
            "class",
            "checked",
            "content",
            "data-asked",
            "data-of",
            "data-label",
            "height",
            "href",
            "http-equiv",
            "id",
            "lang",
            "name",
            "scope",
            "type",
            "src",
            "tabindex",
            "width");

    private static final Set<String> FORBIDDEN =
            Set.of("script", "iframe", "object", "embed", "form", "svg", "base", "link", "template");

    @Property(tries = 60)
    void a_page_s_text_never_becomes_markup(@ForAll("hostile") String text) throws IOException {
        Document page = Jsoup.parse(written("html", Runs.hostile(text)));
        Set<String> tags = new TreeSet<>();
        page.getAllElements().forEach(element -> tags.add(element.normalName()));
        assertThat(tags).doesNotContainAnyElementsOf(FORBIDDEN);
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .collect(Collectors.toSet()))
                .isSubsetOf(ATTRIBUTES);
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
    }

    @Property(tries = 60)
    void no_hidden_control_reaches_a_reader(@ForAll("hostile") String text) throws IOException {
        for (String format : Set.of("html", "summary")) {
            assertThat(written(format, Runs.hostile(text)).codePoints())
                    .noneMatch(point -> (Character.isISOControl(point) && point != '\n')
                            || (point >= 0x202A && point <= 0x202E)
                            || (point >= 0x2066 && point <= 0x2069));
        }
    }

    @Property(tries = 30)
    void the_summary_keeps_to_a_hundred_columns(@ForAll("hostile") String text) throws IOException {
        assertThat(written("summary", Runs.hostile(text)).lines()).allMatch(line -> line.length() <= 100);
    }

    @Property(tries = 30)
    void the_file_for_tools_stays_readable(@ForAll("hostile") String text) throws IOException {
        var file = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .build()
                .readTree(written("json", Runs.hostile(text)));
        assertThat(file.at("/journeys/0/site/name").asText()).isEqualTo(Plain.whole(text));
    }

    @Property(tries = 100)
    void a_name_is_cut_short(@ForAll("hostile") String text) {
        String name = Plain.name(text);
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(120);
    }

    private static String written(String name, RunResult run) throws IOException {
        ReportFormat format = Reports.all(Runs.EXPLANATIONS).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(run, Score.of(run), "fr", out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> known = Arbitraries.of(
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><style>*{display:none}",
                "</title><h1>faux</h1>",
                "javascript:alert(1)",
                "https://example.org/a.png",
                "../../etc/passwd.png",
                "pictures/../../x.png",
                "<!-- --><![CDATA[ ]]>",
                "{0} {1} $1 \\0",
                "\u202Etxet\u202C\u2066\u0000\u001B[31m",
                "\uD800 seul",
                "mot\uDC00",
                "x".repeat(10_000),
                "\uD83D\uDE00".repeat(5_000),
                "a ".repeat(5_000),
                "");
        return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(300));
    }
}
