package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Handler;
import fr.parcours.evidence.FocusWalk;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a handler's text says that it does, and what only looks like it. */
class ScriptsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change | function onchange(event) { this.form.submit() }            | change leaves straight",
                "change | e => { window.location.href = '/suite'; }                  | change leaves straight",
                "change | e => { if (e.target.value) location.assign(e.target.value) } | change leaves",
                "focus  | () => window.open('/aide')                                 | focus opens straight",
                "focus  | function onfocus(event) { this.blur() }                    | focus blurs straight",
                "keydown | e => { if (e.key === 's') go() }                          | keydown letter s",
                "keydown | e => { if (e.keyCode == 74) go() }                        | keydown letter j",
            })
    void what_it_does_is_told(String event, String source, String deed) {
        assertThat(deeds(event, source)).containsExactly(deed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change | e => { const location = e.target.value; show(location) }",
                "change | e => { this.location = e.target.value }",
                "change | e => { location.href = '#' + e.target.value }",
                "change | e => { if (location.href === '/suite') stay() }",
                "click  | () => $('form').submit(check)",
                "focus  | () => open('calendrier')",
                "keydown | e => { if (e.ctrlKey && e.key === 's') save() }",
                "keydown | e => { if (e.key === 'Escape' || e.keyCode === 27) close() }",
            })
    void what_only_looks_like_it_is_not(String event, String source) {
        assertThat(deeds(event, source)).isEmpty();
    }

    private static List<String> deeds(String event, String source) {
        return Scripts.read(List.of(new Handler("0/1", event, source))).stream()
                .map(FocusWalk.Handler::does)
                .flatMap(List::stream)
                .toList();
    }
}
