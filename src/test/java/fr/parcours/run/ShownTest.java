package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final About HERE = About.screen("here", Set.of(Dom.class));
    private static final Rect BEFORE = new Rect(10, 100, 200, 30);
    private static final Rect AFTER = new Rect(10, 160, 200, 30);

    private final Snapshot arrival = seen(1, Moment.When.ARRIVAL, BEFORE, "arrival.jpg");
    private final Snapshot change = seen(2, Moment.When.CHANGE, AFTER, "change.jpg");

    @Test
    void what_came_later_on_a_screen_is_shown_by_the_picture_of_that_moment() {
        assertThat(shown(on(change), Optional.of(change), arrival, change)).hasValue("change.jpg");
    }

    @Test
    void no_other_picture_stands_for_one_that_was_not_kept() {
        Snapshot dropped = seen(2, Moment.When.CHANGE, AFTER, "");
        assertThat(shown(on(dropped), Optional.of(dropped), arrival, dropped)).isEmpty();
    }

    @Test
    void what_was_found_of_the_journey_is_shown_where_it_stood() {
        assertThat(shown(on(change).screens(List.of(1)), Optional.empty(), arrival, change))
                .hasValue("change.jpg");
        assertThat(shown(on(change).screens(List.of(7)), Optional.empty(), arrival, change))
                .isEmpty();
    }

    @Test
    void a_thing_that_stood_nowhere_as_told_is_not_shown() {
        assertThat(shown(on(change).screens(List.of(1)), Optional.empty(), arrival))
                .isEmpty();
    }

    @Test
    void the_box_of_what_is_in_a_frame_is_not_on_the_page() {
        Where framed = new Where("b", "button", "", "button", "0/0/f/0", BEFORE);
        assertThat(shown(on(arrival).where(framed), Optional.of(arrival), arrival))
                .isEmpty();
    }

    private static Optional<String> shown(Finding finding, Optional<Snapshot> seen, Snapshot... all) {
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
        Walk walk = new Walk(Trail.REFERENCE, List.of(all), List.of(), Walk.Ending.COMPLETED, null, List.of());
        return new Shown(new Trail(subject, List.of(walk))).by(finding, seen).map(Picture::file);
    }

    private static Finding on(Snapshot seen) {
        return Finding.failed(
                HERE, seen.the(Dom.class).select("button").findFirst().orElseThrow(), new Sentence("Là.", "There."));
    }

    private static Snapshot seen(int number, Moment.When when, Rect box, String picture) {
        Dom.Builder page = new Dom.Builder();
        page.add(node(-1, "html", null)).add(node(0, "body", null)).add(node(1, "button", box));
        Dom dom = new Dom(List.of(page.build("http://127.0.0.1/", "Essai", "", 800, 600)), List.of());
        return new Snapshot(
                new Moment(number, 1, "Écran", when, "http://127.0.0.1/", "", 200, "", ""),
                picture.isEmpty() ? List.of(dom) : List.of(dom, new Picture(picture, 800, 600)),
                Map.of());
    }

    private static Dom.Node node(int parent, String tag, @org.jspecify.annotations.Nullable Rect box) {
        return new Dom.Node(parent, tag, Map.of(), "", -1, box, List.of(), 0, "", "", Map.of());
    }
}
