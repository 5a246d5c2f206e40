package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is stored of a page in a narrower window comes back as it was. */
class ReflowTest {
    private static final String WIDTH =
            "{\"width\":320,\"height\":256,\"scrollWidth\":320.0,\"wide\":[],\"fixedShare\":0.0,\"lost\":[]";

    @Test
    void evidence_of_before_words_were_looked_at_is_still_read() {
        Reflow read = SnapshotFile.kind("{\"widths\":[" + WIDTH + "}]}", Reflow.class);
        assertThat(read.widths()).singleElement().satisfies(width -> assertThat(width.cut())
                .isEmpty());
        assertThat(read.spaced()).isEmpty();
    }

    @Test
    void lost_words_are_read_back() {
        Reflow read = SnapshotFile.kind(
                "{\"widths\":[" + WIDTH + ",\"cut\":[{\"path\":\"0/1\",\"how\":\"cut\",\"by\":\"0\"}]}],"
                        + "\"spaced\":[{\"path\":\"0/2\",\"how\":\"over\",\"by\":\"0/3\"}]}",
                Reflow.class);
        assertThat(read.widths().get(0).cut()).isEqualTo(List.of(new Reflow.Loss("0/1", "cut", "0")));
        assertThat(read.spaced()).isEqualTo(List.of(new Reflow.Loss("0/2", "over", "0/3")));
    }
}
