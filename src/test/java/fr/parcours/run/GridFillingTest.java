package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Referential;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Evidence;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.AuditGrid;
import fr.parcours.result.AuditGrid.Row;
import fr.parcours.result.AuditGrid.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A robot finds anomalies, finds nothing of a kind, or leaves the criterion to a person: it never says that one is met. */
class GridFillingTest {
    private static final About IMAGES =
            About.screen("image-described", Set.of()).criteria(Criterion.rgaa("1.1.1"));

    @Test
    void what_is_nowhere_is_proposed_as_not_applicable() {
        AuditGrid grid = grid(List.of(), screen(1, "", page("p")));
        assertThat(row(grid, "5.6").state()).isEqualTo(State.PROPOSED_NOT_APPLICABLE);
        assertThat(row(grid, "2.1").state()).isEqualTo(State.PROPOSED_NOT_APPLICABLE);
        assertThat(row(grid, "8.5").state()).isEqualTo(State.TO_CHECK);
        assertThat(row(grid, "8.5").places())
                .extracting(AuditGrid.Place::called)
                .containsExactly("Écran 1");
    }

    @Test
    void what_is_on_one_screen_must_be_looked_at_and_is_shown() {
        AuditGrid grid = grid(List.of(), screen(1, "", page("p")), screen(2, "", page("table")));
        Row tables = row(grid, "5.6");
        assertThat(tables.state()).isEqualTo(State.TO_CHECK);
        assertThat(tables.places()).containsExactly(new AuditGrid.Place(2, "<table>", "html > body > table"));
        assertThat(tables.hidden()).isTrue();
    }

    @Test
    void what_has_no_name_is_told_by_what_stands_beside_it() {
        Dom.Builder page = new Dom.Builder();
        Rect box = new Rect(10, 10, 100, 20);
        int style = page.style(Map.of("display", "block"));
        page.add(new Dom.Node(-1, "html", Map.of(), "", style, box, List.of(), 1, "", "", Map.of()))
                .add(new Dom.Node(0, "body", Map.of(), "", style, box, List.of(), 1, "", "", Map.of()))
                .add(new Dom.Node(1, "p", Map.of(), "", style, box, List.of(), 1, "", "", Map.of()))
                .add(new Dom.Node(2, "#text", Map.of(), "Votre tarif", style, box, List.of(box), 1, "", "", Map.of()))
                .add(new Dom.Node(2, "img", Map.of(), "", style, box, List.of(), 1, "", "", Map.of()));
        Dom dom = new Dom(List.of(page.build("http://127.0.0.1/", "Essai", "", 800, 600)), List.of());
        assertThat(row(grid(List.of(), screen(1, "", dom)), "1.1").places())
                .extracting(AuditGrid.Place::called, AuditGrid.Place::beside)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("<img>", "Votre tarif"));
    }

    @Test
    void words_that_look_like_those_of_a_time_limit_are_none() {
        assertThat(row(
                                grid(
                                        List.of(),
                                        screen(1, "", saying("Être en possession d’un permis. Durée : 20 minutes."))),
                                "13.1")
                        .places())
                .isEmpty();
        assertThat(row(grid(List.of(), screen(1, "", saying("Votre session expire dans 5 minutes."))), "13.1")
                        .places())
                .hasSize(1);
    }

    private static Dom saying(String text) {
        Dom.Builder page = new Dom.Builder();
        page.add(node(-1, "html"))
                .add(node(0, "body"))
                .add(node(1, "p"))
                .add(new Dom.Node(2, "#text", Map.of(), text, -1, Rect.NONE, List.of(), -1, "", "", Map.of()));
        return new Dom(List.of(page.build("http://127.0.0.1/", "Essai", "", 800, 600)), List.of());
    }

    /** A script may open a window of help on hover: that none was seen proves nothing. */
    @Test
    void what_could_be_out_of_sight_forbids_to_say_that_there_is_none() {
        AuditGrid plain = grid(List.of(), screen(1, "", page("p")));
        AuditGrid scripted = grid(List.of(), screen(1, "", page("script")));
        assertThat(row(plain, "13.12").state()).isEqualTo(State.PROPOSED_NOT_APPLICABLE);
        assertThat(row(scripted, "13.12").state()).isEqualTo(State.TO_CHECK);
        assertThat(row(scripted, "13.12").places()).isEmpty();
    }

    @Test
    void what_could_not_be_looked_at_forbids_it_too() {
        AuditGrid wall = grid(List.of(), screen(1, "", page("p")), screen(2, "login", page("p")));
        assertThat(wall.unseen()).isEqualTo(1);
        assertThat(wall.count(State.PROPOSED_NOT_APPLICABLE)).isZero();
        AuditGrid frame =
                grid(List.of(), screen(1, "", new Dom(page("p").documents(), List.of("https://ailleurs.example/"))));
        assertThat(frame.count(State.PROPOSED_NOT_APPLICABLE)).isZero();
    }

    @Test
    void a_barrier_is_an_anomaly_and_a_doubt_is_to_be_checked() {
        Sentence said = new Sentence("Cette image n’a pas de description.", "This image has no description.");
        AuditGrid failed = grid(List.of(check(Finding.failed(IMAGES, said))), screen(1, "", page("p")));
        assertThat(row(failed, "1.1").state()).isEqualTo(State.ANOMALY);
        assertThat(row(failed, "1.1").failed())
                .extracting(one -> one.finding().sentence())
                .containsExactly(said);
        assertThat(row(failed, "1.2").state()).isEqualTo(State.PROPOSED_NOT_APPLICABLE);
        AuditGrid doubtful = grid(List.of(check(Finding.cannotTell(IMAGES, said))), screen(1, "", page("p")));
        assertThat(row(doubtful, "1.1").state()).isEqualTo(State.TO_CHECK);
    }

    @Test
    void a_check_that_passed_only_says_that_a_part_was_looked_at() {
        AuditGrid grid = grid(List.of(check(Finding.passed(IMAGES))), screen(1, "", page("img")));
        assertThat(row(grid, "1.1").state()).isEqualTo(State.TO_CHECK);
        assertThat(row(grid, "1.1").passed()).containsExactly("image-described");
        assertThat(row(grid, "1.3").passed()).isEmpty();
    }

    private static Row row(AuditGrid grid, String number) {
        return grid.lines().stream()
                .filter(one -> one.criterion().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static AuditGrid grid(List<Check> checks, Snapshot... screens) {
        Subject subject = new Subject(
                "essai",
                "Essai",
                "essai",
                "Aubin",
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
        Walk walk = new Walk(Trail.REFERENCE, List.of(screens), List.of(), Walk.Ending.COMPLETED, null, List.of());
        Trail trail = new Trail(subject, List.of(walk));
        return new GridFilling(Referential.current(), checks).of(trail, new Judging(checks).judge(trail));
    }

    private static Check check(Finding says) {
        return new Check() {
            @Override
            public About about() {
                return IMAGES;
            }

            @Override
            public Stream<Finding> judge(Snapshot snapshot) {
                return Stream.of(says);
            }
        };
    }

    private static Snapshot screen(int number, String obstacle, Evidence seen) {
        Moment moment = new Moment(
                number, number, "Écran " + number, Moment.When.ARRIVAL, "http://127.0.0.1/", "", 200, "", obstacle);
        return new Snapshot(moment, List.of(seen), Map.of());
    }

    private static Dom page(String tag) {
        Dom.Builder page = new Dom.Builder();
        page.add(node(-1, "html")).add(node(0, "body")).add(node(1, tag));
        return new Dom(List.of(page.build("http://127.0.0.1/", "Essai", "", 800, 600)), List.of());
    }

    private static Dom.Node node(int parent, String tag) {
        return new Dom.Node(parent, tag, Map.of(), "", -1, Rect.NONE, List.of(), -1, "", "", Map.of());
    }
}
