package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.parcours.checks.Checks;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two journeys may be judged and told at once. */
class ExplainingTest {
    @Test
    void explains_to_several_at_once() {
        List<String> ids = Checks.all().stream().map(one -> one.about().id()).toList();
        for (int round = 0; round < 20; round++) {
            Explaining explaining = new Explaining();
            assertThatCode(() -> IntStream.range(0, 4 * ids.size())
                            .parallel()
                            .forEach(at -> explaining.of(ids.get(at % ids.size()))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void what_a_figure_alone_tells_has_a_way_to_mend() {
        Explaining explaining = new Explaining();
        assertThat(explaining.answering("IDE08")).hasValue(explaining.of("mandatory-uploads"));
        assertThat(explaining.answering("ACC04")).as("several checks").isEmpty();
    }
}
