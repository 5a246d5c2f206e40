package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.selenium.Windows.Window;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final Window FIRST = new Window("s1", "t1");
    private static final Window SECOND = new Window("s2", "t2");
    private static final Window THIRD = new Window("s3", "t3");

    private final Windows windows = new Windows();

    private void opens(Window... all) {
        for (Window one : all) {
            assertThat(windows.opened(one.session(), one.target())).isEqualTo(one.equals(FIRST));
        }
    }

    @Test
    void a_window_that_opens_is_followed_only_when_the_person_looks() {
        opens(FIRST, SECOND);

        assertThat(windows.current()).isEqualTo(FIRST);
        assertThat(windows.fresh()).contains(SECOND);
        assertThat(windows.top("t2")).isTrue();

        windows.look(SECOND);
        assertThat(windows.current()).isEqualTo(SECOND);
        assertThat(windows.fresh()).isEmpty();
        assertThat(windows.top("t1")).isFalse();
    }

    @Test
    void behind_a_window_that_closes_is_the_one_looked_at_before() {
        opens(FIRST, SECOND, THIRD);
        windows.look(THIRD);
        windows.look(FIRST);

        assertThat(windows.closed("s1")).contains(THIRD);
        windows.look(THIRD);
        assertThat(windows.closed("s3")).contains(SECOND);
    }

    @Test
    void one_that_closes_unseen_changes_nothing() {
        opens(FIRST, SECOND);

        assertThat(windows.closed("s2")).isEmpty();
        assertThat(windows.fresh()).isEmpty();
        assertThat(windows.open()).containsExactly(FIRST);
    }
}
