package fr.parcours.reports.parliament;

import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.reports.Part;
import java.util.Comparator;
import java.util.List;

/** What some sites do without hindering anybody where others hinder: the proof that it can be done. */
final class Practices {
    private static final int SHOWN = 20;

    /** One subject on which sites differ. */
    private record Practice(Indicator indicator, List<Site> good, List<Site> others) {}

    private final Desk desk;

    Practices(Desk desk) {
        this.desk = desk;
    }

    Part section() {
        Part chapter = desk.chapter("practices");
        List<Practice> found = Indicators.all().stream()
                .map(one -> new Practice(one, with(one, Known.CLEAR), with(one, Known.FOUND)))
                .filter(one -> !one.good().isEmpty() && !one.others().isEmpty())
                .sorted(Comparator.comparingInt((Practice one) -> -one.others().size()))
                .limit(SHOWN)
                .toList();
        if (found.isEmpty()) {
            return chapter.add("body", desk.paragraph(desk.say("practices.none")));
        }
        Grid grid = new Grid(
                desk, desk.say("practices.caption"), List.of("practices.what", "practices.good", "practices.others"));
        found.forEach(
                one -> grid.row(desk.title(one.indicator().met()), desk.names(one.good()), desk.names(one.others())));
        return chapter.add("body", desk.paragraph(desk.say("practices.intro")))
                .add("body", grid.part())
                .add("body", desk.note(desk.say("practices.note")));
    }

    private List<Site> with(Indicator indicator, Known state) {
        return desk.roster().evaluated().stream()
                .filter(site -> Known.of(site.journey(), indicator.id()) == state)
                .toList();
    }
}
