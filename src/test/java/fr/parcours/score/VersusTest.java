package fr.parcours.score;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import fr.parcours.result.Ground;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.IndicatorResult.Occurrence;
import fr.parcours.result.IndicatorResult.State;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.RunResult;
import fr.parcours.score.Versus.Lead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Two sites are compared on what both covered: depth, blind spots and who runs the site never decide. */
class VersusTest {
    private static final List<String> POINTS =
            List.of("eligibility", "price", "identity", "form", "documents", "summary");
    private static final RunResult.Tool TOOL = new RunResult.Tool("0", "0", "0", "0");

    /** Cutting either journey short never takes the lead from one site to give it to the other. */
    @Property(tries = 120)
    void cutting_a_journey_short_never_gives_the_lead_to_the_other(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int kept, @ForAll boolean first) {
        Random chance = new Random(seed);
        Brief one = site("a", grounds(chance, order(chance)));
        Brief other = site("b", grounds(chance, order(chance)));
        Lead whole = Versus.of(one, other).lead();
        Lead cut = first
                ? Versus.of(cut(one, kept), other).lead()
                : Versus.of(one, cut(other, kept)).lead();
        if (whole == Lead.FIRST) {
            assertThat(cut).isNotEqualTo(Lead.SECOND);
        } else if (whole == Lead.SECOND) {
            assertThat(cut).isNotEqualTo(Lead.FIRST);
        }
    }

    @Property(tries = 30)
    void who_is_named_first_changes_nothing(@ForAll long seed) {
        Random chance = new Random(seed);
        Brief one = site("a", grounds(chance, POINTS));
        Brief other = site("b", grounds(chance, POINTS));
        Versus there = Versus.of(one, other);
        Versus back = Versus.of(other, one);
        assertThat(back.gap().value()).isEqualTo(-there.gap().value());
        assertThat(back.gap().low()).isEqualTo(-there.gap().high());
        assertThat(back.lead() == Lead.FIRST).isEqualTo(there.lead() == Lead.SECOND);
    }

    @Example
    void a_site_that_is_walked_further_does_not_look_worse() {
        List<Ground> shallow = List.of(ground("eligibility", known(0.4)));
        List<Ground> deep = List.of(ground("eligibility", known(0.4)), ground("price", known(1)));
        Versus versus = Versus.of(site("a", shallow), site("b", deep));
        assertThat(versus.milestone()).isEqualTo("eligibility");
        assertThat(versus.gap().value()).isZero();
        assertThat(versus.lead()).isEqualTo(Lead.UNDECIDED);
    }

    @Example
    void an_identity_asked_before_the_price_is_not_compared_with_a_price_told_before_the_identity() {
        List<Ground> state =
                List.of(ground("eligibility", known(0)), ground("identity", known(1)), ground("price", known(1)));
        List<Ground> company =
                List.of(ground("eligibility", known(0)), ground("price", known(0)), ground("identity", known(1)));
        assertThat(Versus.of(site("a", state), site("b", company)).milestone()).isEqualTo("price");
        assertThat(Versus.of(site("a", state), site("b", company.subList(0, 2))).milestone())
                .isEqualTo("eligibility");
    }

    @Example
    void what_is_not_known_on_both_sides_does_not_count() {
        List<IndicatorResult> blind = known(0).stream()
                .map(one -> one.indicator().id().equals("REM03") ? of(one.indicator(), State.NOT_MEASURED, null) : one)
                .toList();
        List<IndicatorResult> bad = known(0).stream()
                .map(one -> one.indicator().id().equals("REM03") ? of(one.indicator(), State.MEASURED, 1.0) : one)
                .toList();
        Versus versus = Versus.of(site("a", List.of(ground("price", blind))), site("b", List.of(ground("price", bad))));
        assertThat(versus.gap()).isEqualTo(new Gap(0, 0, 0));
        assertThat(versus.indicators()).isEqualTo(Indicators.all().size() - 1);
    }

    @Example
    void a_lead_that_hangs_on_who_runs_the_site_is_no_lead() {
        List<IndicatorResult> bad = known(0).stream()
                .map(one -> one.indicator().id().equals("IDE01") ? of(one.indicator(), State.MEASURED, 1.0) : one)
                .toList();
        Versus versus =
                Versus.of(site("a", List.of(ground("price", known(0)))), site("b", List.of(ground("price", bad))));
        assertThat(versus.gap().low()).isGreaterThan(1);
        assertThat(versus.lead()).isEqualTo(Lead.UNDECIDED);
    }

    @Example
    void a_condition_tried_on_one_side_only_stops_nobody_in_the_comparison() {
        Ground tried = new Ground("price", 2, known(0), List.of(Profile.KEYBOARD), List.of(Profile.KEYBOARD));
        Ground untried = new Ground("price", 2, known(0), List.of(), List.of());
        Versus versus = Versus.of(site("a", List.of(tried)), site("b", List.of(untried)));
        assertThat(versus.conditions()).isEmpty();
        assertThat(versus.gap().value()).isZero();
        Ground free = new Ground("price", 2, known(0), List.of(Profile.KEYBOARD), List.of());
        assertThat(Versus.of(site("a", List.of(tried)), site("b", List.of(free)))
                        .lead())
                .isEqualTo(Lead.SECOND);
    }

    @Example
    void a_doubt_keeps_the_lead_open() {
        List<IndicatorResult> doubtful = known(0).stream()
                .map(one -> new IndicatorResult(
                        one.indicator(),
                        State.TO_REVIEW,
                        null,
                        List.of(new Occurrence("x", 1, Position.CRITICAL, false, true)),
                        ""))
                .toList();
        Versus versus = Versus.of(
                site("a", List.of(ground("price", known(0.5)))), site("b", List.of(ground("price", doubtful))));
        assertThat(versus.lead()).isEqualTo(Lead.UNDECIDED);
        assertThat(versus.gap().low()).isNegative();
        assertThat(versus.gap().high()).isPositive();
    }

    @Example
    void other_goals_are_not_compared() {
        Brief one = site("a", List.of(ground("price", known(0))));
        Brief other = site("b", "cantine", List.of(ground("price", known(1))));
        assertThat(Versus.of(one, other).lead()).isEqualTo(Lead.INCOMPARABLE);
        assertThat(Field.of(List.of(one, other))).hasSize(2);
    }

    @Example
    void a_field_holds_its_sites_on_the_ground_that_all_covered_and_puts_the_others_apart() {
        Brief good = site("a", List.of(ground("eligibility", known(0)), ground("price", known(0))));
        Brief bad = site("b", List.of(ground("eligibility", known(0.2))));
        Brief nowhere = site("c", List.of());
        Field field = Field.of(List.of(good, bad, nowhere)).get(0);
        assertThat(field.milestone()).isEqualTo("eligibility");
        assertThat(field.placed()).extracting(one -> one.brief().journey().id()).containsExactly("a", "b");
        assertThat(field.apart()).containsExactly(nowhere);
        Group group = Group.of(field, Group.By.OPERATOR).get(0);
        assertThat(group.members()).hasSize(3);
        assertThat(group.median()).isNull();
    }

    private static List<String> order(Random chance) {
        List<String> order = new ArrayList<>(POINTS);
        if (chance.nextBoolean()) {
            Collections.swap(order, 1, 2);
        }
        return order;
    }

    private static List<Ground> grounds(Random chance, List<String> order) {
        List<Ground> grounds = new ArrayList<>();
        for (String point : order) {
            List<IndicatorResult> known = Indicators.all().stream()
                    .map(one -> chance.nextInt(8) == 0
                            ? of(one, State.NOT_MEASURED, null)
                            : of(one, State.MEASURED, chance.nextInt(4) == 0 ? chance.nextDouble() : null))
                    .toList();
            List<Profile> blocked = chance.nextInt(5) == 0 ? List.of(Profile.KEYBOARD) : List.of();
            grounds.add(new Ground(point, grounds.size() + 1, known, List.of(Profile.KEYBOARD), blocked));
        }
        return grounds;
    }

    private static Ground ground(String milestone, List<IndicatorResult> known) {
        return new Ground(milestone, 1, known, List.of(), List.of());
    }

    /** Every indicator measured, each with a barrier of {@code severity}. */
    private static List<IndicatorResult> known(double severity) {
        return Indicators.all().stream()
                .map(one -> of(one, State.MEASURED, severity == 0 ? null : severity))
                .toList();
    }

    private static IndicatorResult of(Indicator indicator, State state, @Nullable Double severity) {
        return new IndicatorResult(
                indicator,
                state,
                null,
                severity == null ? List.of() : List.of(new Occurrence("x", severity, Position.CRITICAL, false, false)),
                "");
    }

    private static Brief cut(Brief brief, int kept) {
        List<Ground> grounds = brief.journey().grounds();
        return site(brief.journey().id(), grounds.subList(0, Math.min(kept, grounds.size())));
    }

    private static Brief site(String id, List<Ground> grounds) {
        return site(id, "carte-grise", grounds);
    }

    private static Brief site(String id, String goal, List<Ground> grounds) {
        JourneyResult journey = new JourneyResult(
                id,
                id,
                goal,
                new JourneyResult.Site(id, "private", "", "FR", "", "", "http://localhost/"),
                "fr",
                false,
                JourneyResult.Outcome.STOPPED,
                null,
                List.of(),
                grounds.stream().map(Ground::milestone).toList(),
                grounds.isEmpty() ? known(0) : grounds.get(grounds.size() - 1).indicators(),
                grounds,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
        RunResult run = new RunResult("run", TOOL, "2026-11-23T09:00:00Z", List.of(journey), List.of());
        return Brief.of(run, "index.html", journey, Score.of(run).journeys().get(0));
    }
}
