package fr.parcours.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.assertj.core.data.Offset;

/** What must hold whatever was found: {@code docs/score.md}, “Ce qui est prouvé”. */
@PropertyDefaults(tries = 100, shrinking = ShrinkingMode.BOUNDED)
class ScoringPropertiesTest {
    private static final double ROUNDING = 1e-9;
    private static final Offset<Double> SAME = within(ROUNDING);

    /** A ledger still in its parts, so that a property can change one. */
    record Found(List<Entry> sure, List<Entry> doubts, Set<String> unmeasured, Set<Profile> blocked) {
        Figures figures() {
            return Scoring.figures(Ledgers.ledger(sure, doubts, unmeasured, blocked));
        }

        Found with(List<Entry> otherSure) {
            return new Found(otherSure, doubts, unmeasured, blocked);
        }
    }

    @Property
    void stays_between_0_and_100(@ForAll("found") Found found) {
        Figures figures = found.figures();
        Stream.concat(
                        Stream.of(figures.index(), figures.indexWithoutOperator()),
                        figures.personas().stream().map(PersonaScore::score))
                .forEach(figure -> {
                    assertThat(figure.low()).isBetween(0.0, figure.value());
                    assertThat(figure.high()).isBetween(figure.value(), 100.0);
                });
        assertThat(figures.coverage()).isBetween(0.0, 1.0);
    }

    @Property
    void mending_a_barrier_never_lowers_anything(@ForAll("found") Found found, @ForAll Random random) {
        List<Entry> mended = new ArrayList<>(found.sure());
        if (mended.isEmpty()) {
            return;
        }
        Entry one = mended.remove(random.nextInt(mended.size()));
        if (random.nextBoolean()) {
            mended.add(one.taken(random.nextDouble(), one.seen()));
        }
        neverLower(found.figures(), found.with(mended).figures());
    }

    @Property
    void unblocking_never_lowers_anything(@ForAll("found") Found found, @ForAll Random random) {
        Set<Profile> still =
                found.blocked().stream().filter(profile -> random.nextBoolean()).collect(Collectors.toSet());
        neverLower(found.figures(), new Found(found.sure(), found.doubts(), found.unmeasured(), still).figures());
    }

    private static void neverLower(Figures before, Figures after) {
        assertThat(after.index().value()).isGreaterThanOrEqualTo(before.index().value() - ROUNDING);
        assertThat(after.index().low()).isGreaterThanOrEqualTo(before.index().low() - ROUNDING);
        assertThat(after.index().high()).isGreaterThanOrEqualTo(before.index().high() - ROUNDING);
        for (int place = 0; place < before.personas().size(); place++) {
            assertThat(after.personas().get(place).score().value())
                    .isGreaterThanOrEqualTo(before.personas().get(place).score().value() - ROUNDING);
        }
        assertThat(after.benchLetter(true).grade())
                .isLessThanOrEqualTo(before.benchLetter(true).grade());
    }

    @Property
    void repeating_what_was_seen_changes_nothing(@ForAll("found") Found found, @ForAll Random random) {
        List<Entry> repeated = new ArrayList<>(found.sure());
        found.sure().stream().filter(entry -> random.nextBoolean()).forEach(repeated::add);
        Collections.shuffle(repeated, random);
        Figures before = found.figures();
        Figures after = found.with(repeated).figures();
        assertThat(after.index().value()).isCloseTo(before.index().value(), SAME);
        assertThat(after.index().low()).isCloseTo(before.index().low(), SAME);
        assertThat(after.gains()).hasSameSizeAs(before.gains());
    }

    @Property
    void screens_without_a_barrier_change_nothing(@ForAll("found") Found found, @ForAll Random random) {
        List<Entry> padded = new ArrayList<>(found.sure());
        for (Indicator indicator : Indicators.all()) {
            if (!found.unmeasured().contains(indicator.id())) {
                padded.add(new Entry(indicator.id(), "clean" + random.nextInt(), 0, Position.TASK, true));
            }
        }
        assertThat(found.with(padded).figures().index().value())
                .isCloseTo(found.figures().index().value(), SAME);
    }

    @Property
    void whatever_the_truth_is_lies_within_the_bounds(@ForAll("found") Found found, @ForAll Random random) {
        Interval bounds = found.figures().index();
        double truth =
                truth(found, random.nextDouble(), random).figures().index().value();
        assertThat(truth).isBetween(bounds.low() - ROUNDING, bounds.high() + ROUNDING);
    }

    @Property
    void both_bounds_can_be_the_truth(@ForAll("found") Found found) {
        Interval bounds = found.figures().index();
        List<Entry> worst = new ArrayList<>();
        Stream.concat(found.sure().stream(), found.doubts().stream())
                .map(entry -> entry.taken(1, true))
                .forEach(worst::add);
        found.unmeasured().forEach(id -> worst.add(new Entry(id, "any", 1, Position.CRITICAL, true)));
        assertThat(certain(found, worst).figures().index().value()).isCloseTo(bounds.low(), SAME);
        assertThat(certain(found, found.sure()).figures().index().value()).isCloseTo(bounds.high(), SAME);
    }

    @Property
    void a_gain_is_what_the_index_wins_when_the_thing_is_mended(@ForAll("found") Found found) {
        Ledger ledger = Ledgers.ledger(found.sure(), found.doubts(), found.unmeasured(), found.blocked());
        Figures figures = Scoring.figures(ledger);
        figures.gains().stream().limit(3).forEach(gain -> {
            Figures mended = Scoring.figures(ledger.without(gain.indicator(), gain.component()));
            assertThat(mended.index().value() - figures.index().value()).isCloseTo(gain.points(), SAME);
        });
        assertThat(figures.gains())
                .isSortedAccordingTo((a, b) ->
                        Math.abs(a.points() - b.points()) < ROUNDING ? 0 : Double.compare(b.points(), a.points()));
    }

    /** One of the ways in which review and measure could settle what {@code found} leaves open. */
    private static Found truth(Found found, double mood, Random random) {
        List<Entry> settled = new ArrayList<>();
        found.sure().forEach(entry -> settled.add(entry.taken(1, entry.seen() || random.nextDouble() < mood)));
        found.doubts()
                .forEach(doubt -> settled.add(
                        doubt.taken(random.nextDouble() < mood ? 1 : random.nextDouble(), random.nextBoolean())));
        found.unmeasured()
                .forEach(id -> settled.add(new Entry(
                        id,
                        "found at last",
                        random.nextDouble() < mood ? 1 : random.nextDouble(),
                        Position.CRITICAL,
                        random.nextBoolean())));
        return certain(found, settled);
    }

    private static Found certain(Found found, List<Entry> entries) {
        return new Found(entries, List.of(), Set.of(), found.blocked());
    }

    @Provide
    Arbitrary<Found> found() {
        List<String> ids = Indicators.all().stream().map(Indicator::id).toList();
        List<Profile> observed =
                Arrays.stream(Profile.values()).filter(Profile::observed).toList();
        return Combinators.combine(
                        entries(ids).list().ofMaxSize(50),
                        entries(ids).list().ofMaxSize(8),
                        Arbitraries.of(ids).set().ofMaxSize(30),
                        Arbitraries.of(observed).set().ofMaxSize(2))
                .as((sure, doubts, unmeasured, blocked) -> new Found(
                        measured(sure, unmeasured), measured(doubts, unmeasured), new HashSet<>(unmeasured), blocked));
    }

    private static List<Entry> measured(List<Entry> entries, Set<String> unmeasured) {
        return entries.stream()
                .filter(entry -> !unmeasured.contains(entry.indicator()))
                .toList();
    }

    /** The gravest indicators come often, and few components for many entries: what is rare is where mistakes hide. */
    private static Arbitrary<Entry> entries(List<String> ids) {
        Arbitrary<String> indicator =
                Arbitraries.oneOf(Arbitraries.of(ids), Arbitraries.of("REM03", "ACC01", "ACC02", "TEC06", "IDE05"));
        Arbitrary<Double> severity = Arbitraries.oneOf(
                Arbitraries.of(0.0, 0.3, 0.5, 0.9, 1.0), Arbitraries.doubles().between(0, 1));
        return Combinators.combine(
                        indicator,
                        Arbitraries.of("a", "b", "c", "d", "e"),
                        severity,
                        Arbitraries.of(Position.class),
                        Arbitraries.of(true, false))
                .as(Entry::new);
    }
}
