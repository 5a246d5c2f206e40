package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.criteria.Position;
import fr.parcours.evidence.Dom;
import fr.parcours.result.Judged;
import fr.parcours.result.Questions;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each question is asked of a screen and of a field; the first words tell which. */
class SameQuestionTest {
    private static final About ABOUT = About.journey("here", Set.of(Dom.class));

    @Test
    void what_differs_by_what_it_quotes_is_asked_once() {
        assertThat(told("2 Nom", "3 Ville", "2 Prénom", "3 Rue"))
                .containsExactly(
                        "Suffit-il dans «\u00a0Nom\u00a0»\u202f?",
                        "Même question, écran 2\u00a0: «\u00a0Prénom\u00a0».",
                        "Même question, écran 3\u00a0: «\u00a0Ville\u00a0» et «\u00a0Rue\u00a0».");
    }

    @Test
    void two_are_both_written_whole() {
        assertThat(told("2 Nom", "3 Ville"))
                .containsExactly(
                        "Suffit-il dans «\u00a0Nom\u00a0»\u202f?", "Suffit-il dans «\u00a0Ville\u00a0»\u202f?");
    }

    @Test
    void one_field_on_several_screens_is_one_question() {
        assertThat(told("2 Nom", "2 Ville", "3 Rue", "4 Rue"))
                .containsExactly(
                        "Suffit-il dans «\u00a0Nom\u00a0»\u202f?",
                        "Même question, écran 2\u00a0: «\u00a0Ville\u00a0».",
                        "Même question, écrans 3 et 4\u00a0: «\u00a0Rue\u00a0».");
    }

    @Test
    void what_quotes_two_things_is_not_taken_apart() {
        List<Judged> doubts = Stream.of("Nom", "Ville", "Rue")
                .map(name -> doubt(2, "«\u00a0" + name + "\u00a0» ou «\u00a0Nom\u00a0»\u202f?"))
                .toList();
        assertThat(SameQuestion.of(Questions.of(doubts), Words.FRENCH)).hasSize(3);
    }

    @Test
    void what_somebody_set_aside_stays_by_itself() {
        Suppression by = new Suppression("here", "Nom", "", "", "", "Refonte", "Service", LocalDate.of(2027, 3, 1));
        List<Judged> doubts = Stream.of(2, 3, 4)
                .map(screen ->
                        doubt(screen, "Suffit-il dans «\u00a0Nom\u00a0»\u202f?").suppressed(by))
                .toList();
        assertThat(SameQuestion.of(Questions.of(doubts), Words.FRENCH))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.others(Words.FRENCH, unused -> List.of()))
                        .isEmpty());
    }

    private static List<String> told(String... asked) {
        List<Judged> doubts = Stream.of(asked)
                .map(one -> doubt(
                        Integer.parseInt(one.substring(0, 1)),
                        "Suffit-il dans «\u00a0" + one.substring(2) + "\u00a0»\u202f?"))
                .toList();
        return SameQuestion.of(Questions.of(doubts), Words.FRENCH).stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.first().get(0).finding().sentence().fr()),
                        one
                                .others(Words.FRENCH, same -> same.stream()
                                        .flatMap(asking -> asking.finding().screens().stream())
                                        .toList())
                                .stream()))
                .toList();
    }

    private static Judged doubt(int screen, String sentence) {
        Finding finding =
                Finding.cannotTell(ABOUT, new Sentence(sentence, sentence)).screens(List.of(screen));
        return new Judged(finding, Position.TASK, sentence + screen, List.of());
    }
}
