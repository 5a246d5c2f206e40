package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Reviews;
import fr.parcours.check.Reviews.Answer;
import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Sentence;
import fr.parcours.check.Suppressions;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person answered takes the place of the doubt, is said to be theirs, and holds as long as the question is the same. */
class ReviewingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final About LABEL = About.screen("vague-label", Set.of()).feeds("NAV07");
    private static final Sentence ASKED =
            new Sentence("Ce bouton dit-il ce qu’il fait ?", "Does this button say what it does?");

    private static final Check DOUBT = new Check() {
        @Override
        public About about() {
            return LABEL;
        }

        @Override
        public Stream<Finding> judge(Snapshot snapshot) {
            return Stream.of(Finding.cannotTell(LABEL, ASKED)
                    .where(new Where("#a", "button", "Suite", "button « Suite » @ main", "0/1", Rect.NONE)));
        }
    };

    private static JourneyResult judged(@Nullable Review review) {
        Subject subject = new Subject(
                "cantine",
                "Cantine",
                "cantine",
                "Aubin",
                "local-authority",
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
        Moment moment = new Moment(1, 1, "Accueil", Moment.When.ARRIVAL, "http://127.0.0.1/", "", 200, "Accueil", "");
        Walk walk = new Walk(
                Trail.REFERENCE,
                List.of(new Snapshot(moment, List.of(), Map.of())),
                List.of(),
                Walk.Ending.COMPLETED,
                null,
                List.of());
        Reviews reviews = review == null ? Reviews.NONE : new Reviews(List.of(review));
        return new Judging(List.of(DOUBT), Suppressions.NONE, DAY, reviews).judge(new Trail(subject, List.of(walk)));
    }

    private static Review answer(Answer answer, String target, String screen, String question) {
        return new Review("vague-label", target, screen, "", "", question, answer, "Camille Exemple", DAY, "Vu.");
    }

    private static List<Judged> found(JourneyResult journey) {
        return journey.screens().get(0).findings();
    }

    @Test
    void a_barrier_that_a_person_recognised_is_failed_and_says_by_whom() {
        JourneyResult journey = judged(answer(Answer.PROBLEM, "Suite", "Accueil", ASKED.fr()));
        assertThat(found(journey)).singleElement().satisfies(one -> {
            assertThat(one.finding().verdict()).isEqualTo(Verdict.FAILED);
            assertThat(one.reviewed()).extracting(Review::who).isEqualTo("Camille Exemple");
        });
        assertThat(journey.reviewed()).hasSize(1);
        assertThat(state(journey)).isEqualTo(IndicatorResult.State.MEASURED);
    }

    @Test
    void a_doubt_that_a_person_lifted_has_passed_and_is_remembered() {
        JourneyResult journey = judged(answer(Answer.NO_PROBLEM, "button « Suite » @ main", "", ASKED.en()));
        assertThat(found(journey)).isEmpty();
        assertThat(journey.passed()).containsEntry("vague-label", 1);
        assertThat(journey.reviewed())
                .singleElement()
                .satisfies(one -> assertThat(one.finding().verdict()).isEqualTo(Verdict.CANNOT_TELL));
    }

    @Test
    void another_question_another_screen_or_no_answer_changes_nothing() {
        JourneyResult before = judged(null);
        assertThat(state(before)).isEqualTo(IndicatorResult.State.TO_REVIEW);
        for (Review other : List.of(
                answer(Answer.NO_PROBLEM, "Suite", "", "Une autre question ?"),
                answer(Answer.NO_PROBLEM, "Suite", "Résumé", ""),
                new Review("vague-label", "Suite", "", "", "", "", null, "", null, ""))) {
            assertThat(judged(other)).isEqualTo(before);
        }
        Review stale = answer(Answer.NO_PROBLEM, "Suite", "Résumé", "");
        assertThat(new Reviews(List.of(stale)).stale(List.of())).containsExactly(stale);
    }

    private static IndicatorResult.State state(JourneyResult journey) {
        return journey.indicators().stream()
                .filter(one -> one.indicator().id().equals("NAV07"))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
