package fr.parcours.reports.parliament;

import fr.parcours.criteria.Profile;
import fr.parcours.reports.Part;
import fr.parcours.score.Field;
import fr.parcours.score.Group;
import fr.parcours.score.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sites of a field by what they have in common, their number always told, a median only from three sites on. */
final class Groups {
    private final Desk desk;

    Groups(Desk desk) {
        this.desk = desk;
    }

    Part section(Field field, Group.By by) {
        String kind = by.name().toLowerCase(Locale.ROOT);
        List<Group> groups = Group.of(field, by);
        if (groups.size() < 2) {
            String only = groups.isEmpty() ? "" : key(by, groups.get(0).key());
            return desk.note(desk.say("groups.same", desk.say("groups.title." + kind), only));
        }
        Grid grid = new Grid(
                desk,
                desk.say("groups.caption"),
                List.of(
                        "groups." + kind,
                        "groups.evaluated",
                        "groups.open",
                        "groups.reach",
                        "groups.median",
                        "groups.range"));
        for (Group group : groups) {
            grid.row(
                    key(by, group.key()),
                    desk.words()
                            .count(
                                    "groups.of",
                                    group.evaluated(),
                                    group.members().size()),
                    desk.words().count("groups.of", group.open(), group.evaluated()),
                    reach(group),
                    median(group),
                    range(group));
        }
        return desk.inner(desk.say("groups.title." + kind))
                .add("body", grid.folded(desk.say("groups.title." + kind)))
                .add("body", desk.note(desk.say("groups.note", Group.LEAST)));
    }

    private String reach(Group group) {
        List<String> said = new ArrayList<>();
        group.reach()
                .forEach((Profile profile, Group.Reach one) ->
                        said.add(desk.say("groups.condition", desk.profile(profile), one.reached(), one.tried())));
        return said.isEmpty() ? desk.say("conditions.nobody") : String.join(desk.say("groups.and"), said);
    }

    private String median(Group group) {
        Interval median = group.median();
        return median == null ? desk.say("groups.few", Group.LEAST) : desk.bounded(median);
    }

    private String range(Group group) {
        Double lowest = group.lowest();
        Double highest = group.highest();
        return lowest == null || highest == null
                ? desk.say("none")
                : desk.whole(lowest).equals(desk.whole(highest))
                        ? desk.whole(lowest)
                        : desk.say("groups.range.value", desk.whole(lowest), desk.whole(highest));
    }

    private String key(Group.By by, String key) {
        if (key.isEmpty()) {
            return desk.say("groups.untold");
        }
        return switch (by) {
            case OPERATOR -> desk.operator(key);
            case POPULATION -> desk.words().keys().contains("population." + key) ? desk.say("population." + key) : key;
            case TERRITORY -> key.matches("\\d[\\dAB]\\d?") ? desk.say("groups.department", key) : key;
            case SOFTWARE -> key;
        };
    }
}
