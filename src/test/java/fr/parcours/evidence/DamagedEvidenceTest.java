package fr.parcours.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed run, or a damaged disk, leaves behind is read as far as it goes. */
class DamagedEvidenceTest {
    private static Path wholeWalk(Path run) {
        Subject subject = new Subject(
                "essai",
                "Essai",
                "essai/essai",
                "Essai",
                "private",
                "",
                "FR",
                "",
                "",
                "http://127.0.0.1/",
                List.of(),
                "fr",
                true,
                Map.of(),
                List.of(),
                Map.of());
        Recorder recorder = Recorder.begin(run, 1, subject);
        Moment moment = new Moment(1, 1, "Un", Moment.When.ARRIVAL, "http://127.0.0.1/", "Un", 200, "Un", "");
        recorder.snapshot(Trail.REFERENCE, new Snapshot(moment, List.of(), Map.of()));
        recorder.act(Trail.REFERENCE, new Act(1, 1, "click", "Appuyer", "button", "Continuer", "0/1", "", 5, "", null));
        recorder.passed(Trail.REFERENCE, new Passed("price", 1, 1, 1));
        recorder.end(Trail.REFERENCE, new Recorder.Ending(Walk.Ending.COMPLETED, null));
        return Archive.journeys(run).get(0);
    }

    @Test
    void a_line_cut_in_the_middle_loses_that_line_only(@TempDir Path run) throws IOException {
        Path journey = wholeWalk(run);
        Path lines = journey.resolve(Trail.REFERENCE).resolve("walk.jsonl");
        String all = Files.readString(lines);
        Files.writeString(lines, all.substring(0, all.length() - 20));

        Walk walk = Archive.read(journey).walks().get(0);

        assertThat(walk.acts()).hasSize(1);
        assertThat(walk.ending()).isEqualTo(Walk.Ending.BROKEN);
    }

    @Test
    void a_walk_cut_at_a_milestone_is_the_walk_as_it_was_when_it_passed_there(@TempDir Path run) throws IOException {
        Walk whole = Archive.read(wholeWalk(run)).walks().get(0);
        assertThat(whole.milestones()).containsExactly(new Passed("price", 1, 1, 1));
        Walk cut = whole.upTo("price");
        assertThat(cut.acts()).hasSize(1);
        assertThat(cut.snapshots()).hasSize(1);
        assertThat(cut.ending()).isEqualTo(Walk.Ending.STOPPED);
        assertThat(whole.upTo("summary")).isSameAs(whole);
    }

    @Test
    void a_damaged_screen_is_said_and_the_rest_is_read(@TempDir Path run) throws IOException {
        Path journey = wholeWalk(run);
        Files.write(
                journey.resolve(Trail.REFERENCE).resolve("001.json.gz"),
                new byte[] {31, (byte) 139, 8},
                StandardOpenOption.TRUNCATE_EXISTING);

        Walk walk = Archive.read(journey).walks().get(0);

        assertThat(walk.snapshots()).isEmpty();
        assertThat(walk.acts()).hasSize(1);
        assertThat(walk.ending()).isEqualTo(Walk.Ending.BROKEN);
        assertThat(walk.trouble()).isNotNull();
    }
}
