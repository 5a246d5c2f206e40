package fr.parcours.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessTreeTest {
    private final Path proc;

    ProcessTreeTest(@TempDir Path proc) {
        this.proc = proc;
    }

    private void process(int pid, int parent, int own, int ofChildren, int kilobytes) throws IOException {
        Path folder = Files.createDirectories(proc.resolve(String.valueOf(pid)));
        Files.writeString(
                folder.resolve("stat"),
                pid + " (a (strange) name) S " + parent + " 0 0 0 0 0 0 0 0 0 " + own + " 0 " + ofChildren + " 0 20 0");
        Files.writeString(
                folder.resolve("smaps_rollup"), "00-ff ---p [rollup]\nRss: 9 kB\nPss:   " + kilobytes + " kB\n");
    }

    private void ends(int pid) {
        Launch.erase(proc.resolve(String.valueOf(pid)));
    }

    @Test
    void counts_descendants_whatever_their_order_and_no_stranger() throws IOException {
        process(10, 1, 100, 0, 1000);
        process(9, 12, 20, 0, 10);
        process(12, 10, 50, 0, 100);
        process(20, 1, 9999, 0, 9999);
        ProcessTree tree = new ProcessTree(proc, 10);
        tree.look();
        assertThat(tree.cpuSeconds()).isCloseTo(1.7, within(1e-9));
        assertThat(tree.memory()).isEqualTo(new ProcessTree.Memory(1110 * 1024, 1000 * 1024));
    }

    @Test
    void keeps_the_time_of_what_ended_and_counts_it_once() throws IOException {
        process(10, 1, 100, 0, 0);
        process(12, 10, 50, 0, 0);
        process(13, 10, 30, 0, 0);
        ProcessTree tree = new ProcessTree(proc, 10);
        tree.look();
        ends(12);
        ends(13);
        process(10, 1, 100, 0, 0);
        tree.look();
        assertThat(tree.cpuSeconds()).as("nobody waited for them: as last seen").isCloseTo(1.8, within(1e-9));
        process(10, 1, 100, 95, 0);
        tree.look();
        assertThat(tree.cpuSeconds()).as("their parent knows better").isCloseTo(1.95, within(1e-9));
    }
}
