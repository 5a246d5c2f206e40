package fr.parcours.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a procedure that a person did once while we watched. */
class CapturedTest {
    private static final Subject SUBJECT = new Subject(
            "essai",
            "Essai",
            "essai",
            "Essai",
            "private",
            "",
            "FR",
            "",
            "",
            "https://essai.example/",
            List.of(),
            "fr",
            false,
            Map.of(),
            List.of(),
            Map.of());

    private static JourneyResult judged(Walk.Ending ending) {
        Act act = new Act(1, 1, "open", "Ouvrir /", "", "", "", "", 0, "", null);
        Walk walk = new Walk(Trail.REFERENCE, List.of(), List.of(act), ending, null, List.of());
        return new Judging(List.of()).judge(new Trail(SUBJECT, List.of(walk)));
    }

    @Test
    void it_went_as_far_as_the_person_did() {
        assertThat(judged(Walk.Ending.CAPTURED).outcome()).isEqualTo(JourneyResult.Outcome.COMPLETED);
    }

    @Test
    void nobody_walked_it_again_under_a_condition_and_the_report_says_why() {
        assertThat(judged(Walk.Ending.CAPTURED).personas())
                .filteredOn(one -> one.profile().observed())
                .hasSize((int) List.of(Profile.values()).stream()
                        .filter(Profile::observed)
                        .count())
                .allSatisfy(one -> {
                    assertThat(one.outcome()).isEqualTo(PersonaResult.Outcome.NOT_EVALUATED);
                    assertThat(one.reason())
                            .isNotNull()
                            .extracting("fr")
                            .asString()
                            .contains("(capture)");
                });
        assertThat(judged(Walk.Ending.COMPLETED).personas())
                .filteredOn(one -> one.profile().observed())
                .allSatisfy(one -> assertThat(one.reason())
                        .isNotNull()
                        .extracting("fr")
                        .asString()
                        .doesNotContain("capture"));
    }
}
