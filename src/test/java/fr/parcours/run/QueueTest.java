package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueueTest {
    @Test
    void gives_each_journey_once_in_order() {
        Queue queue = new Queue(2, 2);
        assertThat(queue.next()).contains(0);
        assertThat(queue.next()).contains(1);
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void a_session_without_a_browser_hands_its_journey_to_the_others() {
        Queue queue = new Queue(2, 2);
        assertThat(queue.next()).contains(0);
        assertThat(queue.next()).contains(1);
        assertThat(queue.handOver(1)).isTrue();
        assertThat(queue.next()).contains(1);
    }

    @Test
    void the_last_session_keeps_its_journey_and_tells() {
        Queue alone = new Queue(1, 1);
        assertThat(alone.next()).contains(0);
        assertThat(alone.handOver(0)).isFalse();

        Queue two = new Queue(1, 2);
        assertThat(two.next()).contains(0);
        assertThat(two.next()).isEmpty(); // the second session found nothing left, and went
        assertThat(two.handOver(0)).isFalse();
    }
}
