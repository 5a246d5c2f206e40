package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "Être né à Nîmes, ça coûte 12 €",
                "l’été – déjà",
                "e\u0301tat", // the accent apart
                "ệ", // two marks on one letter
                "Åse ÿ ſ ŉ",
                "日本語が",
                "a\u20d7" // a mark for symbols
            })
    void gives_what_the_long_way_gives(String text) {
        assertThat(Accents.off(text)).isEqualTo(longWay(text));
    }

    @Test
    void gives_what_the_long_way_gives_for_every_sign() {
        for (int sign = 0; sign < 0x10000; sign++) {
            if (!Character.isSurrogate((char) sign)) {
                String text = "x" + (char) sign + "y";
                assertThat(Accents.off(text)).as("U+%04X", sign).isEqualTo(longWay(text));
            }
        }
    }

    private static String longWay(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
