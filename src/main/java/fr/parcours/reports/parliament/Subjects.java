package fr.parcours.reports.parliament;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.reports.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Price, identity and help: what is known of each site, and what is not, said as such. */
final class Subjects {
    /** Chapter's title and the indicators that tell of it. */
    private record Subject(String key, List<String> indicators) {}

    private static final List<Subject> ALL = List.of(
            new Subject("price", List.of("INF03", "INF07", "INF06")),
            new Subject(
                    "identity",
                    List.of("IDE01", "IDE02", "IDE03", "IDE04", "IDE05", "IDE07", "IDE08", "IDE09", "IDE10", "IDE11")),
            new Subject("help", List.of("ERR09", "ERR10")));

    private final Desk desk;

    Subjects(Desk desk) {
        this.desk = desk;
    }

    Part section() {
        Part chapter = desk.chapter("subjects");
        chapter.add("body", desk.paragraph(desk.say("subjects.intro")));
        ALL.forEach(subject -> chapter.add("body", table(subject)));
        return chapter;
    }

    private Part table(Subject subject) {
        Grid grid = new Grid(
                desk,
                desk.say("subjects.caption." + subject.key()),
                List.of("subjects.what", "subjects.known", "subjects.unknown"));
        for (String id : subject.indicators()) {
            Indicator indicator = Indicators.byId(id).orElseThrow();
            List<Site> looked = with(id, true);
            List<Site> not = with(id, false);
            grid.row(
                    desk.part("text").text("text", desk.words().of(indicator.fr(), indicator.en())),
                    List.of(known(id, looked), text(not.isEmpty() ? desk.say("none") : unknown(id, not))));
        }
        return desk.sub(desk.say("subjects." + subject.key())).add("body", grid.part());
    }

    private List<Site> with(String id, boolean looked) {
        return desk.roster().sites().stream()
                .filter(site -> Known.of(site.journey(), id).looked() == looked)
                .toList();
    }

    /** A line for each thing that is known while they can be read, with the sites of which it is; else how many of each. */
    private Part known(String id, List<Site> sites) {
        Part list = desk.part("list");
        if (sites.size() <= Desk.NAMED) {
            sites.stream()
                    .collect(Collectors.groupingBy(site -> found(site, id), LinkedHashMap::new, Collectors.toList()))
                    .forEach((found, those) ->
                            list.add("items", desk.item(desk.say("subjects.line", desk.names(those), found))));
        } else {
            for (Known state : List.of(Known.FOUND, Known.DOUBT, Known.CLEAR)) {
                List<Site> those = sites.stream()
                        .filter(site -> Known.of(site.journey(), id) == state)
                        .toList();
                if (!those.isEmpty()) {
                    list.add("items", desk.item(desk.say("subjects.line", desk.say(state.key()), desk.names(those))));
                }
            }
        }
        return sites.isEmpty() ? text(desk.say("subjects.nobody")) : list;
    }

    private String found(Site site, String id) {
        Known known = Known.of(site.journey(), id);
        return known == Known.CLEAR
                ? Known.sentence(site, id, desk).orElseGet(() -> desk.say(known.key()))
                : Known.sentence(site, id, desk)
                        .map(sentence -> known == Known.DOUBT ? desk.say("subjects.doubt", sentence) : sentence)
                        .orElseGet(() -> desk.say(known.key()));
    }

    private String unknown(String id, List<Site> sites) {
        List<String> said = new ArrayList<>();
        for (Known state : List.of(Known.WITHOUT_OBJECT, Known.UNKNOWN)) {
            List<Site> those = sites.stream()
                    .filter(site -> Known.of(site.journey(), id) == state)
                    .toList();
            if (!those.isEmpty()) {
                said.add(desk.say("subjects.line", desk.say(state.key()), desk.names(those)));
            }
        }
        return String.join(desk.say("groups.and"), said);
    }

    private Part text(String text) {
        return desk.part("text").text("text", text);
    }
}
