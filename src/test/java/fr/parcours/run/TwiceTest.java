package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.Steadiness;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TwiceTest {
    private static final Walk REFERENCE = whole(Trail.REFERENCE, 5);

    @Test
    void stopped_twice_at_the_same_screen_is_confirmed() {
        PersonaResult one =
                keyboard(broken("keyboard", 3, "NOT_WORKABLE"), broken("keyboard.again", 3, "NOT_WORKABLE"));
        assertThat(one.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(one.steadiness()).isEqualTo(Steadiness.CONFIRMED);
    }

    @Test
    void stopped_once_out_of_twice_gets_to_the_end_and_is_flaky() {
        PersonaResult one = keyboard(broken("keyboard", 3, "NOT_WORKABLE"), whole("keyboard.again", 5));
        assertThat(one.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(one.steadiness()).isEqualTo(Steadiness.FLAKY);
        assertThat(Objects.requireNonNull(one.reason()).fr())
                .contains("Une fois sur deux", "écran 3", "Le bouton manque.");
    }

    @Test
    void stopped_at_two_places_is_flaky_and_the_further_one_is_told() {
        PersonaResult one =
                keyboard(broken("keyboard", 4, "NOT_WORKABLE"), broken("keyboard.again", 2, "NOT_WORKABLE"));
        assertThat(one.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(one.screen()).isEqualTo(4);
        assertThat(one.steadiness()).isEqualTo(Steadiness.FLAKY);
        assertThat(Objects.requireNonNull(one.reason()).fr()).contains("à l’écran 4, puis à l’écran 2");
    }

    @Test
    void stopped_at_the_same_screen_for_two_reasons_is_flaky() {
        assertThat(keyboard(broken("keyboard", 3, "NOT_WORKABLE"), broken("keyboard.again", 3, "NOT_FOUND"))
                        .steadiness())
                .isEqualTo(Steadiness.FLAKY);
    }

    @Test
    void a_second_walk_that_our_tool_lost_confirms_nothing() {
        PersonaResult one =
                keyboard(broken("keyboard", 3, "NOT_WORKABLE"), broken("keyboard.again", 1, "BROWSER_GONE"));
        assertThat(one.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(one.steadiness()).isEqualTo(Steadiness.ONCE);
    }

    @Test
    void a_single_walk_is_said_to_be_one() {
        assertThat(keyboard(broken("keyboard", 3, "NOT_WORKABLE")).steadiness()).isEqualTo(Steadiness.ONCE);
        assertThat(keyboard(whole("keyboard", 5)).steadiness()).isEqualTo(Steadiness.ONCE);
    }

    @Test
    void a_nominal_walk_that_broke_once_out_of_twice_is_whole_and_flaky() {
        JourneyResult journey = judged(broken(Trail.REFERENCE, 2, "UNEXPECTED"), whole("reference.again", 5));
        assertThat(journey.outcome()).isEqualTo(JourneyResult.Outcome.COMPLETED);
        assertThat(journey.steadiness()).isEqualTo(Steadiness.FLAKY);
        assertThat(Objects.requireNonNull(journey.reason()).en()).contains("Only once out of twice", "screen 2");
    }

    @Test
    void a_nominal_walk_that_broke_twice_is_broken_and_confirmed() {
        JourneyResult journey =
                judged(broken(Trail.REFERENCE, 2, "UNEXPECTED"), broken("reference.again", 2, "UNEXPECTED"));
        assertThat(journey.outcome()).isEqualTo(JourneyResult.Outcome.BROKEN);
        assertThat(journey.steadiness()).isEqualTo(Steadiness.CONFIRMED);
    }

    @Test
    void the_better_walk_bears_the_name_of_its_persona() {
        Trail trail = trail(REFERENCE, broken("keyboard", 3, "NOT_WORKABLE"), whole("keyboard.again", 5));
        assertThat(trail.walk("keyboard").orElseThrow().persona()).isEqualTo("keyboard");
        assertThat(trail.walk("keyboard").orElseThrow().whole()).isTrue();
    }

    private static PersonaResult keyboard(Walk... walks) {
        return judged(Stream.concat(Stream.of(REFERENCE), Arrays.stream(walks)).toArray(Walk[]::new))
                .personas()
                .stream()
                .filter(one -> one.profile() == Profile.KEYBOARD)
                .findFirst()
                .orElseThrow();
    }

    private static JourneyResult judged(Walk... walks) {
        return new Judging(List.of()).judge(trail(walks));
    }

    private static Trail trail(Walk... walks) {
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
        return new Trail(subject, List.of(walks));
    }

    private static Walk whole(String name, int screen) {
        return new Walk(name, List.of(), List.of(act(screen)), Walk.Ending.COMPLETED, null, List.of());
    }

    private static Walk broken(String name, int screen, String kind) {
        Act.Trouble trouble = new Act.Trouble(kind, "Le bouton manque.", "The button lacks.", "button");
        return new Walk(name, List.of(), List.of(act(screen)), Walk.Ending.BROKEN, trouble, List.of());
    }

    private static Act act(int screen) {
        return new Act(1, screen, "click", "cliquer", "button", "Payer", "0/1", "", 0, "", null);
    }
}
