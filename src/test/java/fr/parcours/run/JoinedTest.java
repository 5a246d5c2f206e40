package fr.parcours.run;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.Judged;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two checks that judge one thing on one subject say it once. */
class JoinedTest {
    @Test
    void what_weighs_most_is_shown_whichever_check_came_first() {
        List<Judged> found = found(check("no-example", 0.5, "REM04"), check("writing-refused", 1, "REM04"));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.finding().about().id()).isEqualTo("writing-refused");
            assertThat(one.finding().severity()).isEqualTo(1);
            assertThat(one.alsoSeenBy()).containsExactly("no-example");
        });
    }

    @Test
    void two_subjects_are_told_apart() {
        assertThat(found(check("no-example", 0.5, "REM04"), check("no-label", 1, "REM03")))
                .hasSize(2);
    }

    @Test
    void two_faults_of_one_thing_that_no_criterion_unites_are_both_told() {
        assertThat(found(
                        check("vague", 0.5, "ACC04", wcag("2.4.4")),
                        check("said-otherwise", 1, "ACC04", wcag("2.5.3"))))
                .hasSize(2);
        assertThat(found(
                        check("vague", 0.5, "ACC04", wcag("2.4.4"), rgaa("6.1.1")),
                        check("vague-too", 1, "ACC04", wcag("2.4.9"), rgaa("6.1.1"))))
                .hasSize(1);
    }

    @Test
    void one_thing_under_a_window_that_closes_meanwhile_is_told_once() {
        About about = About.screen("pale", Set.of()).feeds("ACC05");
        Check check = new Check() {
            @Override
            public About about() {
                return about;
            }

            @Override
            public Stream<Finding> judge(Snapshot snapshot) {
                String under = snapshot.moment().when() == Moment.When.ARRIVAL ? "Vos préférences" : "Nos services";
                return Stream.of(Finding.failed(about, new Sentence("Pâle.", "Pale."))
                        .where(new Where("a", "link", "Mentions", "link « Mentions » / " + under, "0/9", Rect.NONE)));
            }
        };
        assertThat(found(check)).hasSize(1);
    }

    @Test
    void what_failed_at_one_moment_is_not_asked_at_another() {
        About about = About.screen("where-to-find", Set.of()).feeds("REM05");
        Check check = new Check() {
            @Override
            public About about() {
                return about;
            }

            @Override
            public Stream<Finding> judge(Snapshot snapshot) {
                Where where = new Where("#i", "textbox", "IBAN", "textbox « IBAN » @ main", "0/2", Rect.NONE);
                Where other = new Where("#n", "textbox", "Numéro", "textbox « Numéro » @ main", "0/3", Rect.NONE);
                return snapshot.moment().when() == Moment.When.ARRIVAL
                        ? Stream.of(Finding.failed(about, new Sentence("Rien.", "Nothing."))
                                .where(where))
                        : Stream.of(
                                Finding.cannotTell(about, new Sentence("Assez ?", "Enough?"))
                                        .where(where),
                                Finding.cannotTell(about, new Sentence("Assez ?", "Enough?"))
                                        .where(other));
            }
        };
        assertThat(found(check))
                .extracting(
                        one -> one.finding().sentence().en(),
                        one -> one.finding().place().orElseThrow().name())
                .containsExactlyInAnyOrder(tuple("Nothing.", "IBAN"), tuple("Enough?", "Numéro"));
    }

    @Test
    void a_check_that_a_page_overwhelms_leaves_the_others_their_say() {
        About about = About.screen("overwhelmed", Set.of());
        Check check = new Check() {
            @Override
            public About about() {
                return about;
            }

            @Override
            public Stream<Finding> judge(Snapshot snapshot) {
                throw new StackOverflowError();
            }
        };
        assertThat(found(check, check("no-example", 0.5, "REM04"))).hasSize(1);
    }

    private static Check check(String id, double severity, String indicator, Criterion... criteria) {
        About about =
                About.screen(id, Set.of()).feeds(indicator).severity(severity).criteria(criteria);
        return new Check() {
            @Override
            public About about() {
                return about;
            }

            @Override
            public Stream<Finding> judge(Snapshot snapshot) {
                return Stream.of(Finding.failed(about, new Sentence("Non.", "No."))
                        .where(new Where(
                                "#a", "textbox", "Téléphone", "textbox « Téléphone » @ main", "0/1", Rect.NONE)));
            }
        };
    }

    private static List<Judged> found(Check... checks) {
        Subject subject = new Subject(
                "essai",
                "Essai",
                "essai",
                "Site",
                "state",
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
        Moment moment = new Moment(1, 1, "Vous", Moment.When.ARRIVAL, "http://127.0.0.1/", "t", 200, "h", "");
        Moment later = new Moment(2, 1, "Vous", Moment.When.CHANGE, "http://127.0.0.1/", "t", 200, "h", "");
        Snapshot screen = new Snapshot(moment, List.of(), Map.of());
        Snapshot changed = new Snapshot(later, List.of(), Map.of());
        Walk walk =
                new Walk(Trail.REFERENCE, List.of(screen, changed), List.of(), Walk.Ending.COMPLETED, null, List.of());
        return new Judging(List.of(checks))
                .judge(new Trail(subject, List.of(walk)))
                .screens()
                .get(0)
                .findings();
    }
}
