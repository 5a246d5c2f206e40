package fr.parcours.score;

import fr.parcours.criteria.Profile;
import fr.parcours.result.Ground;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All the sites of one goal side by side, on the ground that all of them covered.
 *
 * @param goal what the procedure is for
 * @param milestone up to where all of them went; empty when they share no stretch of the way
 * @param indicators how many indicators are known on all of them
 * @param weight their share of all that the score can weigh, 0 to 1
 * @param conditions observed conditions tried on all of them
 * @param placed each site with its figures on that ground, in the order given
 * @param apart sites that were not walked to their end or stop, or share no milestone with the others: told, never ranked
 */
public record Field(
        String goal,
        String milestone,
        int indicators,
        double weight,
        List<Profile> conditions,
        List<Placed> placed,
        List<Brief> apart) {

    /**
     * One site on the common ground.
     *
     * @param ground what is known of it by then
     * @param index with the bounds of what is doubtful
     * @param withoutOperator the same without the two indicators that depend on who runs the site
     */
    public record Placed(Brief brief, Ground ground, Interval index, Interval withoutOperator) {}

    public Field {
        conditions = List.copyOf(conditions);
        placed = List.copyOf(placed);
        apart = List.copyOf(apart);
    }

    /** One field for each goal, in order of first appearance. */
    public static List<Field> of(List<Brief> briefs) {
        Map<String, List<Brief>> byGoal = new LinkedHashMap<>();
        briefs.forEach(brief -> byGoal.computeIfAbsent(brief.journey().goal(), goal -> new ArrayList<>())
                .add(brief));
        return byGoal.entrySet().stream()
                .map(one -> field(one.getKey(), one.getValue()))
                .toList();
    }

    private static Field field(String goal, List<Brief> briefs) {
        List<Brief> together = briefs.stream()
                .filter(one -> one.evaluated() && !one.journey().grounds().isEmpty())
                .toList();
        List<Level> levels = Level.of(together.stream().map(Brief::journey).toList());
        if (levels.isEmpty()) {
            return new Field(goal, "", 0, 0, List.of(), List.of(), briefs);
        }
        Level last = levels.get(levels.size() - 1);
        Shared shared = Shared.of(last.grounds(), new Weighed());
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < together.size(); i++) {
            placed.add(new Placed(
                    together.get(i),
                    last.grounds().get(i),
                    shared.figures().get(i),
                    shared.withoutOperator().get(i)));
        }
        List<Brief> apart =
                briefs.stream().filter(one -> !together.contains(one)).toList();
        return new Field(
                goal,
                last.milestone(),
                shared.indicators().size(),
                shared.weight(),
                shared.conditions(),
                placed,
                apart);
    }

    /** Every two sites of this field, compared on their own common ground, which may reach further than everybody's. */
    public List<Versus> pairs() {
        List<Versus> pairs = new ArrayList<>();
        Weighed weighed = new Weighed();
        for (int i = 0; i < placed.size(); i++) {
            for (int j = i + 1; j < placed.size(); j++) {
                pairs.add(Versus.of(placed.get(i).brief(), placed.get(j).brief(), weighed));
            }
        }
        return pairs;
    }
}
