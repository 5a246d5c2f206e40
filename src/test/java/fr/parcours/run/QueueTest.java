package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueTest {
    @Test
    void gives_each_journey_once_in_order() {
        Queue queue = new Queue(List.of(7, 7), 2);
        assertThat(queue.next()).contains(0);
        assertThat(queue.next()).contains(1);
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void sessions_that_share_the_work_begin_with_what_is_longest_and_one_alone_keeps_the_order() {
        Queue shared = new Queue(List.of(3, 9, 3, 12), 2);
        assertThat(List.of(shared.next(), shared.next(), shared.next(), shared.next()))
                .containsExactly(Optional.of(3), Optional.of(1), Optional.of(0), Optional.of(2));
        assertThat(new Queue(List.of(3, 9), 1).next()).contains(0);
    }

    @Test
    void a_session_without_a_browser_hands_its_journey_to_the_others() {
        Queue queue = new Queue(List.of(7, 7), 2);
        assertThat(queue.next()).contains(0);
        assertThat(queue.next()).contains(1);
        assertThat(queue.handOver(1)).isTrue();
        assertThat(queue.next()).contains(1);
    }

    @Test
    void the_last_session_keeps_its_journey_and_tells() {
        Queue alone = new Queue(List.of(7), 1);
        assertThat(alone.next()).contains(0);
        assertThat(alone.handOver(0)).isFalse();

        Queue two = new Queue(List.of(7), 2);
        assertThat(two.next()).contains(0);
        assertThat(two.next()).isEmpty(); // the second session found nothing left, and went
        assertThat(two.handOver(0)).isFalse();
    }
}
