package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paint is trusted only where what it hides was at rest. */
class PaintTest {
    private static final Rect FIELD = new Rect(10, 20, 200, 30);

    @Test
    void a_value_that_stayed_where_it_was_is_where_the_paint_goes() {
        assertThat(Paint.alike(List.of(), List.of())).isTrue();
        assertThat(Paint.alike(List.of(FIELD), List.of(new Rect(11, 20, 201, 30))))
                .isTrue();
    }

    @Test
    void a_value_that_moved_came_or_went_is_not() {
        assertThat(Paint.alike(List.of(FIELD), List.of(new Rect(16, 20, 200, 30))))
                .isFalse();
        assertThat(Paint.alike(List.of(FIELD), List.of(FIELD, FIELD))).isFalse();
        assertThat(Paint.alike(List.of(FIELD), List.of())).isFalse();
    }
}
