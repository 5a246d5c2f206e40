package fr.parcours.checks.axe;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Laid;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts that are pale for axe are told. */
class DrawnTest {
    @ParameterizedTest
    @ValueSource(strings = {"|", " · ", "›", "—", "¬", "·¬", "↵", "…"})
    void what_only_parts_or_stands_for_a_blank_is_not_told(String sign) {
        assertThat(told("<p><a href=/a>Accueil</a><span data-pale>" + sign + "</span></p>"))
                .isZero();
    }

    @Test
    void words_figures_and_the_sign_of_a_command_are() {
        assertThat(told("<p><span data-pale>Mairie</span></p>")).isEqualTo(1);
        assertThat(told("<p><span data-pale>12 €</span></p>")).isEqualTo(1);
        assertThat(told("<button data-pale>›</button>")).isEqualTo(1);
    }

    private static int told(String body) {
        Dom dom = Laid.out(Jsoup.parse(body));
        Snapshot seen = Laid.screen(dom);
        Element pale = dom.select("[data-pale]").findFirst().orElseThrow();
        AxeResults.Hit hit = new AxeResults.Hit(pale.path(), pale.selector(), Map.of());
        return Drawn.text(new AxeResults.Rule("color-contrast", "serious", 0, List.of(hit), List.of(), List.of()), seen)
                .violations()
                .size();
    }
}
