package fr.parcours.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Rect;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CropTest {
    private static final Picture PAGE = new Picture("pictures/a.jpg", 1366, 4000);

    @Test
    void a_small_thing_stands_in_the_middle_of_what_is_around_it() {
        assertThat(window(new Rect(600, 1000, 100, 30))).isEqualTo(new Rect(440, 950, 420, 130));
    }

    @Test
    void a_thing_in_a_corner_is_shown_with_what_there_is() {
        assertThat(window(new Rect(0, 0, 24, 24))).isEqualTo(new Rect(0, 0, 420, 130));
        assertThat(window(new Rect(1342, 3976, 24, 24))).isEqualTo(new Rect(946, 3870, 420, 130));
    }

    @Test
    void a_tall_thing_is_shown_from_its_top() {
        assertThat(window(new Rect(100, 1000, 300, 900))).isEqualTo(new Rect(40, 960, 420, 300));
    }

    @Test
    void a_wide_thing_is_shown_from_its_beginning() {
        assertThat(window(new Rect(100, 1000, 1200, 30))).isEqualTo(new Rect(60, 950, 800, 130));
    }

    @Test
    void what_lies_outside_the_picture_is_not_shown() {
        assertThat(Crop.of(PAGE, new Rect(100, 4100, 50, 20))).isNull();
        assertThat(Crop.of(PAGE, new Rect(-9000, 20, 50, 20))).isNull();
        assertThat(Crop.of(PAGE, Rect.NONE)).isNull();
        assertThat(Crop.of(new Picture("pictures/a.jpg", 0, 0), new Rect(1, 1, 50, 20)))
                .isNull();
    }

    @Test
    void what_the_height_of_the_picture_cuts_is_shown_as_far_as_it_goes() {
        Crop crop = Objects.requireNonNull(Crop.of(PAGE, new Rect(100, 3900, 300, 900)));
        assertThat(crop.thing()).isEqualTo(new Rect(100, 3900, 300, 100));
    }

    @Test
    void a_thing_as_large_as_the_page_is_not_shown() {
        assertThat(Crop.of(PAGE, new Rect(0, 0, 1366, 3000))).isNull();
    }

    @Property(tries = 200)
    void the_window_lies_on_the_picture_and_holds_the_top_of_the_thing(
            @ForAll @IntRange(min = -50, max = 1400) int x,
            @ForAll @IntRange(min = -50, max = 4100) int y,
            @ForAll @IntRange(min = 1, max = 1400) int width,
            @ForAll @IntRange(min = 1, max = 2000) int height) {
        Crop crop = Crop.of(PAGE, new Rect(x, y, width, height));
        if (crop != null) {
            Rect window = crop.window();
            assertThat(window.x()).isBetween(0.0, 1366 - window.width());
            assertThat(window.y()).isBetween(0.0, 4000 - window.height());
            assertThat(window.height()).isLessThanOrEqualTo(300);
            assertThat(window.touches(new Rect(crop.thing().x(), crop.thing().y(), 1, 1)))
                    .isTrue();
        }
    }

    private static Rect window(Rect box) {
        return Objects.requireNonNull(Crop.of(PAGE, box)).window();
    }
}
