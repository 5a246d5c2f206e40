package fr.parcours.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Verdict;
import fr.parcours.reports.Reports;
import fr.parcours.result.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's questions go to a file that a person fills in; asking again adds what is new and erases nothing. */
class ReviewCommandTest {
    /** A result whose checks exist. */
    private static final Path RESULT = Path.of("src/test/resources/fr/parcours/cli/review/result.json");

    @TempDir
    Path folder = Path.of("");

    private List<Review> questions() {
        return Answered.read(folder.resolve("reviews.yaml")).all();
    }

    private int review() throws IOException {
        return Parcours.run(
                "review",
                RESULT.toString(),
                "--to",
                folder.resolve("reviews.yaml").toString());
    }

    @Test
    void each_doubt_is_asked_once_and_awaits_its_answer() throws IOException {
        assertThat(review()).isZero();
        long doubts = Reports.read(RESULT).journeys().get(0).screens().stream()
                .flatMap(screen -> screen.findings().stream())
                .map(Judged::finding)
                .filter(one -> one.verdict() == Verdict.CANNOT_TELL)
                .count();
        assertThat(doubts).isEqualTo(3);
        assertThat(questions()).hasSize(2).allSatisfy(one -> assertThat(one.answer())
                .isNull());
        assertThat(questions().get(0).screen())
                .as("the same thing on two screens")
                .isEmpty();
    }

    @Test
    void asking_again_keeps_what_was_answered_and_adds_nothing_known() throws IOException {
        review();
        Path file = folder.resolve("reviews.yaml");
        String answered = Files.readString(file)
                .replaceFirst(
                        "answer:\n    who:\n    when:",
                        "answer: problem\n    who: Camille Exemple\n    when: 2026-11-25");
        Files.writeString(file, answered);
        review();
        assertThat(Files.readString(file)).isEqualTo(answered);
        Files.writeString(file, "reviews: 1\nanswers: []\n");
        review();
        assertThat(questions()).hasSize(2);
    }

    @Test
    void a_file_laid_out_otherwise_is_left_as_it_was() throws IOException {
        Path file = folder.resolve("reviews.yaml");
        String flow = "reviews: 1\nanswers: [ { check: vague-label, target: Suite } ]\n";
        Files.writeString(file, flow);
        assertThat(review()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(flow);
    }
}
