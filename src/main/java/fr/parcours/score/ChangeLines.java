package fr.parcours.score;

import fr.parcours.criteria.Profile;
import fr.parcours.result.JourneyResult;
import fr.parcours.score.Gate.Line;
import fr.parcours.score.Gate.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws the lines of the gate that tell what changed since the run compared with. */
final class ChangeLines {
    private final JourneyResult journey;
    private final Change changed;
    private final List<Line> lines = new ArrayList<>();

    ChangeLines(JourneyResult journey, Change changed) {
        this.journey = journey;
        this.changed = changed;
    }

    List<Line> all() {
        for (Profile who : changed.lost()) {
            add(
                    "lost",
                    State.UNSURE,
                    "la condition « " + who.french() + " » était évaluée et ne l’est plus.",
                    "the condition “" + who.english() + "” was evaluated and no longer is.");
        }
        if (changed.before().furtherThan(changed.after()) && !journey.whole()) {
            add(
                    "lost",
                    State.UNSURE,
                    "le parcours nominal va moins loin que dans le passage de comparaison : la suite n’a pas été regardée.",
                    "the nominal walk does not get as far as in the run compared with: the rest was not looked at.");
        }
        for (Profile who : changed.stopped()) {
            add(
                    "change",
                    State.TOLD,
                    "la condition « " + who.french() + " » allait au bout et s’arrête maintenant.",
                    "the condition “" + who.english() + "” got to the end and is stopped now.");
        }
        for (Profile who : changed.freed()) {
            add(
                    "change",
                    State.TOLD,
                    "la condition « " + who.french() + " » n’est plus arrêtée.",
                    "the condition “" + who.english() + "” is no longer stopped.");
        }
        pile(
                "suppressed",
                changed.aside(),
                " de plus, mis de côté par une exception écrite",
                " more, set aside by a written suppression");
        pile(
                "rules",
                changed.ours(),
                " que révèle notre changement de règles, pas le site",
                " brought to light by our change of rules, not by the site");
        pile(
                "change",
                changed.firstSeen(),
                " là où le passage de comparaison n’était pas allé",
                " where the run compared with had not got");
        pile("change", changed.gone(), " qui ne sont plus constatés", " no longer found");
        pile(
                "change",
                changed.unseen(),
                " qui n’ont pas pu être regardés de nouveau",
                " that could not be looked at again");
        if (changed.after().coverage() < changed.before().coverage()) {
            add(
                    "change",
                    State.TOLD,
                    "la part mesurée baisse : "
                            + GateWords.share(changed.before().coverage(), "fr") + " avant, "
                            + GateWords.share(changed.after().coverage(), "fr") + " maintenant.",
                    "the share that was measured drops: "
                            + GateWords.share(changed.before().coverage(), "en") + " before, "
                            + GateWords.share(changed.after().coverage(), "en") + " now.");
        }
        return lines;
    }

    private void add(String rule, State state, String fr, String en) {
        lines.add(new Line(journey.id(), rule, state, GateWords.say(fr, en)));
    }

    private void pile(String rule, List<Barrier> pile, String fr, String en) {
        if (!pile.isEmpty()) {
            add(
                    rule,
                    State.TOLD,
                    GateWords.fr(pile, "obstacle", "obstacles") + fr + " : " + GateWords.list(pile, "fr"),
                    GateWords.en(pile, "barrier", "barriers") + en + ": " + GateWords.list(pile, "en"));
        }
    }

    /** What is to be said of the run as a whole. */
    static List<Line> ofRun(Gate.Compared compared, boolean sameRules, Set<String> seen) {
        List<Line> lines = new ArrayList<>();
        compared.baseline().journeys().stream()
                .map(KnownJourney::id)
                .filter(id -> !seen.contains(id))
                .forEach(id -> lines.add(new Line(
                        "",
                        "lost",
                        State.UNSURE,
                        GateWords.say(
                                "la démarche « " + id + " » du passage de comparaison n’a pas été évaluée cette fois.",
                                "the journey “" + id + "” of the run compared with was not evaluated this time."))));
        if (!sameRules) {
            boolean again = compared.rejudged() != null;
            lines.add(
                    new Line(
                            "",
                            "rules",
                            State.TOLD,
                            again
                                    ? GateWords.say(
                                            "nos règles ont changé depuis le passage de comparaison ; ce qu’il avait vu a été jugé de nouveau avec celles d’aujourd’hui.",
                                            "our rules changed since the run compared with; what it had seen was judged again by today’s.")
                                    : GateWords.say(
                                            "nos règles ont changé depuis le passage de comparaison, dont les preuves ne sont pas là : seuls les contrôles qu’il ne connaissait pas sont mis à part.",
                                            "our rules changed since the run compared with, whose evidence is not there: only checks that it did not know are set apart.")));
        }
        return lines;
    }
}
