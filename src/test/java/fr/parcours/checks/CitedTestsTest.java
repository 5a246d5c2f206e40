package fr.parcours.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Check;
import fr.parcours.check.Verdict;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence stands under the published test that asks for it, and under no other of the same criterion. */
class CitedTestsTest {
    @ParameterizedTest
    @CsvSource({
        "field-label, label-out-of-sight, FAILED, 11.1.3",
        "field-label, label-out-of-sight, CANNOT_TELL, 11.1.3",
        "field-label, example-2, FAILED, 11.1.1",
        "label-in-name, file, FAILED, 11.2.5",
        "hover-content, example-1, FAILED, 10.13.2",
        "hover-content, goes-after-a-while, FAILED, 10.13.3",
        "hover-content, covers, CANNOT_TELL, 10.13.1",
        "vague-label, said-twice, FAILED, 6.1.1",
        "vague-label, image-click-here, FAILED, 6.1.2",
        "decoration-heard, role-of-decoration, FAILED, 1.2.4",
        "hidden-image, canvas-for-old-browsers, CANNOT_TELL, 1.2.5",
        "image-words, clicked-parts, FAILED, 1.3.2",
        "drawing-role, canvas, FAILED, 1.1.8",
        "page-language, garbled-code, FAILED, 8.8.1",
        "choice-group, unnamed-frames, FAILED, 11.6.1 11.7.1",
        "focus-hidden, empty-link, FAILED, 10.7.1 6.2.1",
    })
    void a_sentence_stands_under_its_own_test(String id, String name, Verdict verdict, String tests)
            throws IOException {
        Check check = Checks.all().stream()
                .filter(one -> one.about().id().equals(id))
                .findFirst()
                .orElseThrow();
        Fixture fixture = Fixture.of(check).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<Snapshot> seen = Frozen.snapshots(fixture);
        assertThat(Stream.concat(seen.stream().flatMap(check::judge), check.judge(Frozen.trail(fixture, seen)))
                        .filter(one -> one.verdict() == verdict)
                        .flatMap(one -> one.about().criteria().stream())
                        .filter(one -> one.standard().startsWith("rgaa"))
                        .distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(tests.split(" ", -1)).map(Criterion::rgaa).toArray(Criterion[]::new));
    }
}
