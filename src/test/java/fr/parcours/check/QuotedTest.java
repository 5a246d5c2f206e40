package fr.parcours.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuotedTest {
    @Test
    void each_language_has_its_own_marks_and_those_of_the_page_are_the_others() {
        assertThat(Quoted.list(Stream.of("Nom", "Fiche «\u00a0A\u00a0» $1"), 3))
                .isEqualTo(new Sentence(
                        "«\u00a0Nom\u00a0», «\u00a0Fiche “A” $1\u00a0»", "“Nom”, “Fiche «\u00a0A\u00a0» $1”"));
    }

    @Test
    void the_same_words_are_listed_once_and_the_first_only() {
        assertThat(Quoted.list(Stream.of("Nom", "Nom", "Ville", "Rue"), 2).en()).isEqualTo("“Nom”, “Ville”");
    }
}
