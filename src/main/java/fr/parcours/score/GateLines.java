package fr.parcours.score;

import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.result.Steadiness;
import fr.parcours.score.Gate.Asked;
import fr.parcours.score.Gate.Line;
import fr.parcours.score.Gate.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the lines of the gate for one journey: what was asked first, then what cannot be trusted, then what changed. */
final class GateLines {
    private final JourneyResult journey;
    private final DrawnJourney drawn;
    private final Asked asked;
    private final Optional<Change> change;
    private final List<Line> lines = new ArrayList<>();

    GateLines(JourneyResult journey, DrawnJourney drawn, Asked asked, Optional<Change> change) {
        this.journey = journey;
        this.drawn = drawn;
        this.asked = asked;
        this.change = change;
    }

    List<Line> all() {
        String blocked = written("blocked");
        if (blocked != null) {
            blocked(Arrays.stream(blocked.split(",", -1)).map(String::strip).toList());
        }
        barriers();
        coverage();
        index();
        flaky();
        change.ifPresent(one -> lines.addAll(new ChangeLines(journey, one).all()));
        return lines;
    }

    private @Nullable String written(String name) {
        return asked.written() ? journey.gate().get(name) : null;
    }

    private void add(String rule, State state, String fr, String en) {
        lines.add(new Line(journey.id(), rule, state, GateWords.say(fr, en)));
    }

    private void blocked(List<String> tolerated) {
        List<PersonaResult> walked = journey.personas().stream()
                .filter(one -> one.profile().observed() && one.outcome() != Outcome.NOT_EVALUATED)
                .toList();
        List<PersonaResult> stopped =
                walked.stream().filter(one -> one.outcome() == Outcome.BLOCKED).toList();
        for (PersonaResult one : stopped) {
            Profile who = one.profile();
            boolean fine = tolerated.contains(who.id());
            add(
                    "blocked",
                    fine ? State.TOLD : State.BROKEN,
                    "la condition « " + who.french() + " » s’arrête à l’écran " + one.screen()
                            + (fine ? " ; la démarche le tolère." : ".") + once(one, true),
                    "the condition “" + who.english() + "” stops at screen " + one.screen()
                            + (fine ? "; the journey tolerates it." : ".") + once(one, false));
        }
        if (walked.isEmpty()) {
            add(
                    "blocked",
                    State.TOLD,
                    "aucune condition n’a été parcourue : rien ne dit si quelqu’un est arrêté.",
                    "no condition was walked: nothing tells whether anybody is stopped.");
        } else if (stopped.isEmpty()) {
            add(
                    "blocked",
                    State.HELD,
                    "aucune des conditions parcourues (" + walked.size() + ") n’est arrêtée.",
                    "none of the conditions walked (" + walked.size() + ") is stopped.");
        }
    }

    private static String once(PersonaResult one, boolean french) {
        return switch (one.steadiness()) {
            case CONFIRMED -> french ? " Constaté deux fois de suite." : " Seen twice in a row.";
            case ONCE -> french ? " Constaté une seule fois, sans confirmation." : " Seen once only, not confirmed.";
            case FLAKY -> "";
        };
    }

    private void barriers() {
        if (asked.compared() == null) {
            if (written("new-barriers") != null) {
                add(
                        "new-barriers",
                        State.TOLD,
                        "les obstacles nouveaux n’ont pas été cherchés : aucun passage de comparaison n’a été donné (--baseline).",
                        "new barriers were not looked for: no run to compare with was given (--baseline).");
            }
            return;
        }
        String run = asked.compared().baseline().run();
        if (change.isEmpty()) {
            add(
                    "new-barriers",
                    State.TOLD,
                    "cette démarche n’était pas dans le passage « " + run
                            + " » : ses obstacles ne sont pas comptés comme nouveaux.",
                    "this journey was not in the run “" + run + "”: its barriers are not counted as new.");
            return;
        }
        List<Barrier> fresh = change.get().fresh();
        if (fresh.isEmpty()) {
            add(
                    "new-barriers",
                    State.HELD,
                    "aucun obstacle nouveau depuis le passage « " + run + " ».",
                    "no new barrier since the run “" + run + "”.");
        } else {
            add(
                    "new-barriers",
                    State.BROKEN,
                    GateWords.fr(fresh, "obstacle nouveau", "obstacles nouveaux") + " depuis le passage « " + run
                            + " » : " + GateWords.list(fresh, "fr"),
                    GateWords.en(fresh, "new barrier", "new barriers") + " since the run “" + run + "”: "
                            + GateWords.list(fresh, "en"));
        }
    }

    private void coverage() {
        if (!drawn.evaluated()) {
            least("coverage")
                    .ifPresent(
                            least -> add(
                                    "coverage",
                                    State.UNSURE,
                                    "la démarche elle-même n’a pas pu être parcourue : la part mesurée ne peut pas être comparée au seuil.",
                                    "the procedure itself could not be walked: the share that was measured cannot be held against the gate."));
            return;
        }
        double seen = drawn.figures().coverage();
        least("coverage")
                .ifPresent(least -> add(
                        "coverage",
                        seen < least ? State.BROKEN : State.HELD,
                        "la part mesurée est de " + GateWords.share(seen, least, "fr") + ", et le seuil demande "
                                + GateWords.share(least, "fr") + ".",
                        "the share that was measured is " + GateWords.share(seen, least, "en")
                                + ", and the gate asks for " + GateWords.share(least, "en") + "."));
    }

    private void index() {
        double index = drawn.figures().index().value();
        String coverageFr = GateWords.share(drawn.figures().coverage(), "fr");
        String coverageEn = GateWords.share(drawn.figures().coverage(), "en");
        least("index").ifPresent(least -> {
            if (!drawn.measured()) {
                add(
                        "index",
                        State.UNSURE,
                        "rien de la démarche n’a pu être mesuré : l’indice ne peut pas être comparé au seuil.",
                        "nothing of the procedure could be measured: the index cannot be held against the gate.");
                return;
            }
            add(
                    "index",
                    index < least ? State.BROKEN : State.HELD,
                    "l’indice est de " + GateWords.tenth(index, least, "fr") + "/100 (sur " + coverageFr
                            + " de ce que Parcours sait noter), et le seuil demande " + GateWords.tenth(least, "fr")
                            + ".",
                    "the index is " + GateWords.tenth(index, least, "en") + "/100 (on " + coverageEn
                            + " of what Parcours can score), and the gate asks for " + GateWords.tenth(least, "en")
                            + ".");
        });
    }

    /** The most demanding of the journey's own gate and the command line. */
    private Optional<Double> least(String name) {
        String own = written(name);
        Double said = name.equals("index") ? asked.index() : asked.coverage();
        if (own == null) {
            return Optional.ofNullable(said);
        }
        double written = Double.parseDouble(own);
        return Optional.of(said == null ? written : Math.max(said, written));
    }

    private void flaky() {
        if (journey.steadiness() == Steadiness.FLAKY) {
            add(
                    "flaky",
                    State.UNSURE,
                    "le parcours nominal a été fait deux fois et n’a pas fini de la même façon : ce résultat n’est pas sûr.",
                    "the nominal walk was done twice and did not end the same way: this result is not to be trusted.");
        }
        journey.personas().stream()
                .filter(one -> one.steadiness() == Steadiness.FLAKY)
                .map(PersonaResult::profile)
                .forEach(
                        who -> add(
                                "flaky",
                                State.UNSURE,
                                "la condition « " + who.french()
                                        + " » a été parcourue deux fois et n’a pas fini de la même façon : ce résultat n’est pas sûr.",
                                "the condition “" + who.english()
                                        + "” was walked twice and did not end the same way: this result is not to be trusted."));
    }
}
