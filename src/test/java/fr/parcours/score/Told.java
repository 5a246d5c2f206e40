package fr.parcours.score;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Where;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.result.Steadiness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small results told in a few words, for tests that compare one run with another. */
final class Told {
    private final String id;
    private JourneyResult.Outcome outcome = JourneyResult.Outcome.COMPLETED;
    private Steadiness steadiness = Steadiness.ONCE;
    private final List<PersonaResult> people = new ArrayList<>();
    private final Map<String, List<Judged>> screens = new LinkedHashMap<>();
    private final List<Judged> whole = new ArrayList<>();
    private final Map<String, Integer> passed = new LinkedHashMap<>();
    private final Map<String, String> gate = new LinkedHashMap<>();
    private IndicatorResult.State state = IndicatorResult.State.MEASURED;

    private Told(String id) {
        this.id = id;
    }

    static Told journey(String id) {
        return new Told(id);
    }

    Told screen(String name, Judged... found) {
        screens.put(name, List.of(found));
        return this;
    }

    Told whole(Judged... found) {
        whole.addAll(List.of(found));
        return this;
    }

    Told walks(Profile who, PersonaResult.Outcome how, int screen) {
        return walks(who, how, screen, Steadiness.ONCE);
    }

    Told walks(Profile who, PersonaResult.Outcome how, int screen, Steadiness known) {
        people.add(new PersonaResult(who, how, screen, null, null, null, List.of(), known));
        return this;
    }

    Told ends(JourneyResult.Outcome how, Steadiness known) {
        outcome = how;
        steadiness = known;
        return this;
    }

    Told passes(String check) {
        passed.put(check, 1);
        return this;
    }

    Told asks(String name, String value) {
        gate.put(name, value);
        return this;
    }

    Told measured(boolean any) {
        state = any ? IndicatorResult.State.MEASURED : IndicatorResult.State.NOT_MEASURED;
        return this;
    }

    JourneyResult told() {
        List<ScreenResult> seen = new ArrayList<>();
        screens.forEach((name, found) ->
                seen.add(new ScreenResult(seen.size() + 1, name, "http://127.0.0.1/", 200, null, 0, 0, null, found)));
        List<IndicatorResult> indicators = Indicators.all().stream()
                .map(one -> new IndicatorResult(one, state, null, List.of(), ""))
                .toList();
        return new JourneyResult(
                id,
                id,
                id,
                new JourneyResult.Site("Site", "state", "", "FR", "", "", "http://127.0.0.1/"),
                "fr",
                true,
                outcome,
                null,
                people,
                List.of(),
                indicators,
                List.of(),
                seen,
                whole,
                passed,
                List.of(),
                List.of(),
                gate,
                steadiness,
                List.of());
    }

    KnownJourney known() {
        return Baseline.known(told());
    }

    static RunResult run(String rules, Told... journeys) {
        return new RunResult(
                "run-of-" + rules,
                new RunResult.Tool("0", "4", "Chromium", rules),
                "2026-11-23T09:00:00Z",
                List.of(journeys).stream().map(Told::told).toList(),
                List.of());
    }

    static Judged failed(String check, String component, String... also) {
        return judged(
                Finding.failed(
                                About.screen(check, Set.of()),
                                new Sentence("« " + component + " » manque.", component + " lacks."))
                        .where(Where.component(component)),
                also);
    }

    static Judged doubt(String check, String component) {
        return judged(Finding.cannotTell(About.screen(check, Set.of()), new Sentence("Doute.", "Doubt."))
                .where(Where.component(component)));
    }

    static Judged met(Profile who, String check, String component, int screen) {
        return judged(failed(check, component).finding().persona(who.id()).screens(List.of(screen)));
    }

    private static Judged judged(Finding finding, String... also) {
        return new Judged(finding, Position.TASK, "fp", List.of(also));
    }
}
