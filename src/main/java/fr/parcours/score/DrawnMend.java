package fr.parcours.score;

import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentence;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Obligation;
import fr.parcours.criteria.Profile;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One mend and what it would bring: the same thing said by the same check in several places is mended once.
 *
 * @param indicator that would be relieved; null for what stopped somebody and feeds no indicator, and for a duty
 * @param check whose page tells how to mend; null when a figure, not a check, says it
 * @param sentence what was found, of the gravest occurrence
 * @param components the things to mend, gravest first
 * @param screens numbers of the screens concerned, in order; empty for the journey as a whole
 * @param points that the index would gain, all else being equal; for whomever it stops, if nothing stops them further on; 0 for a duty
 * @param certain false when it is only a doubt
 * @param stops the observed conditions that one of these things stopped
 */
public record DrawnMend(
        @Nullable Indicator indicator,
        @Nullable String check,
        Sentence sentence,
        List<String> components,
        List<Integer> screens,
        double points,
        boolean certain,
        List<Profile> stops) {

    /** Below this, a gain would be printed as zero. */
    private static final double LEAST_POINTS = 0.05;

    public DrawnMend {
        components = List.copyOf(components);
        screens = List.copyOf(screens);
        stops = List.copyOf(stops);
    }

    /** Whether it is owed whatever the index says: the law asks a site to publish it, and no indicator weighs it. */
    public boolean duty() {
        return indicator == null && check != null;
    }

    /** Every mend of {@code journey}, worth most first, then what is owed and brings no points. */
    static List<DrawnMend> all(JourneyResult journey, Ledger ledger, Figures figures) {
        DrawnPlaces places = DrawnPlaces.of(journey);
        Map<String, List<Gain>> together = new LinkedHashMap<>();
        for (Gain gain : figures.gains()) {
            String key = gain.indicator() + " " + places.check(gain) + " " + gain.certain();
            together.computeIfAbsent(key, unused -> new ArrayList<>()).add(gain);
        }
        List<DrawnMend> mends = new ArrayList<>();
        together.values().forEach(gains -> mends.add(mend(journey, places, gains, ledger)));
        List<Profile> explained =
                mends.stream().flatMap(mend -> mend.stops().stream()).toList();
        journey.personas().stream()
                .filter(persona -> persona.outcome() == PersonaResult.Outcome.BLOCKED)
                .filter(persona -> !explained.contains(persona.profile()))
                .forEach(persona -> mends.add(freed(persona, ledger)));
        return Stream.concat(
                        mends.stream()
                                .filter(mend -> mend.points() >= LEAST_POINTS)
                                .sorted(Comparator.comparingLong((DrawnMend mend) -> -Math.round(mend.points() * 1e9))),
                        duties(journey))
                .toList();
    }

    /** What the RGAA asks a site to publish, beside its 106 criteria, and was found missing: no indicator weighs it. */
    private static Stream<DrawnMend> duties(JourneyResult journey) {
        Map<String, Finding> owed = new LinkedHashMap<>();
        journey.findings().stream()
                .map(Judged::finding)
                .filter(one -> one.verdict() == Verdict.FAILED && one.indicator() == null && one.persona() == null)
                .filter(one -> one.about().obligation() == Obligation.RGAA
                        && one.about().criteria().isEmpty())
                .forEach(one -> owed.merge(
                        one.about().id(), one, (first, next) -> next.severity() > first.severity() ? next : first));
        return owed.values().stream()
                .sorted(Comparator.comparingDouble(one -> -one.severity()))
                .map(one -> new DrawnMend(
                        null, one.about().id(), one.sentence(), List.of(), one.screens(), 0, true, List.of()));
    }

    private static DrawnMend mend(JourneyResult journey, DrawnPlaces places, List<Gain> gains, Ledger ledger) {
        Gain gravest = gains.get(0);
        Indicator indicator = Indicators.byId(gravest.indicator()).orElseThrow();
        List<String> components = gains.stream().map(Gain::component).toList();
        TreeSet<Integer> screens = new TreeSet<>();
        gains.forEach(gain -> screens.addAll(places.screens(gain)));
        Sentence sentence = places.sentence(gravest).orElseGet(() -> measured(journey, indicator));
        List<Profile> stops = gravest.certain() ? stopped(journey, components) : List.of();
        return new DrawnMend(
                indicator,
                places.check(gravest),
                sentence,
                components,
                List.copyOf(screens),
                stops.isEmpty() && gains.size() == 1 ? gravest.points() : points(ledger, gains, stops),
                gravest.certain(),
                stops);
    }

    /** What stopped somebody, when no finding speaks of it. */
    private static DrawnMend freed(PersonaResult persona, Ledger ledger) {
        Profile profile = persona.profile();
        Sentence reason =
                persona.reason() == null ? new Sentence(profile.french(), profile.english()) : persona.reason();
        return new DrawnMend(
                null,
                null,
                reason,
                persona.where() == null ? List.of() : List.of(persona.where().component()),
                List.of(persona.screen()),
                points(ledger, List.of(), List.of(profile)),
                true,
                List.of(profile));
    }

    private static double points(Ledger ledger, List<Gain> gains, List<Profile> freed) {
        Ledger mended = ledger;
        for (Gain gain : gains) {
            mended = mended.without(gain.indicator(), gain.component());
        }
        Set<Profile> blocked = new LinkedHashSet<>(ledger.blocked());
        freed.forEach(blocked::remove);
        Ledger after = new Ledger(mended.indicators(), blocked);
        return Math.max(0, index(after) - index(ledger));
    }

    private static double index(Ledger ledger) {
        return Scoring.index(ledger);
    }

    private static Sentence measured(JourneyResult journey, Indicator indicator) {
        return journey.indicators().stream()
                .filter(one -> one.indicator().equals(indicator))
                .map(IndicatorResult::measure)
                .filter(Objects::nonNull)
                .map(Measure::sentence)
                .findFirst()
                .orElseGet(() -> new Sentence(indicator.fr(), indicator.en()));
    }

    private static List<Profile> stopped(JourneyResult journey, List<String> components) {
        return journey.personas().stream()
                .filter(persona -> persona.outcome() == PersonaResult.Outcome.BLOCKED)
                .filter(persona -> isOneOf(persona.where(), components))
                .map(PersonaResult::profile)
                .toList();
    }

    private static boolean isOneOf(@Nullable Where where, List<String> components) {
        return where != null && !where.component().isEmpty() && components.contains(where.component());
    }
}
