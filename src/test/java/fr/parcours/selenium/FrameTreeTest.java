package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameTreeTest {
    private final FrameTree tree = new FrameTree();

    @Test
    void knows_the_frames_of_a_window_until_one_comes_goes_or_changes() {
        tree.told("w", tree.changes(), Set.of("top", "map"));
        assertThat(tree.of("w")).contains(Set.of("top", "map"));
        tree.event("Network.requestWillBeSent");
        assertThat(tree.of("w")).isPresent();
        tree.event("Page.frameDetached");
        assertThat(tree.of("w")).isEmpty();
    }

    @Test
    void of_another_window_it_knows_nothing() {
        tree.told("w", tree.changes(), Set.of("top"));
        assertThat(tree.of("other")).isEmpty();
    }

    @Test
    void an_answer_that_a_change_overtook_is_old_at_once() {
        int before = tree.changes();
        tree.event("Page.frameAttached");
        tree.told("w", before, Set.of("top"));
        assertThat(tree.of("w")).isEmpty();
    }
}
