package fr.parcours.reports.parliament;

import fr.parcours.criteria.Dimension;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.reports.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found, by the eight things that a procedure asks of a person. */
final class Themes {
    private final Desk desk;

    Themes(Desk desk) {
        this.desk = desk;
    }

    /** One indicator over all sites. */
    private record Over(Indicator indicator, List<Site> found, List<Site> doubt, List<Site> clear) {
        int looked() {
            return found.size() + doubt.size() + clear.size();
        }
    }

    Part section() {
        Part chapter = desk.chapter("themes");
        chapter.add("body", desk.paragraph(desk.say("themes.intro")));
        for (Dimension dimension : Dimension.values()) {
            chapter.add("body", theme(dimension));
        }
        return chapter;
    }

    private Part theme(Dimension dimension) {
        Part sub = desk.sub(desk.words().of(dimension.french(), dimension.english()));
        List<Over> all = Indicators.all().stream()
                .filter(one -> one.dimension() == dimension)
                .map(this::over)
                .toList();
        List<Over> told = all.stream()
                .filter(one -> !one.found().isEmpty() || !one.doubt().isEmpty())
                .sorted(Comparator.comparingInt((Over one) -> -one.found().size()))
                .toList();
        if (told.isEmpty()) {
            sub.add("body", desk.paragraph(desk.say("themes.nothing")));
        } else {
            sub.add("body", table(dimension, told));
        }
        rest(sub, all);
        return sub;
    }

    private Part table(Dimension dimension, List<Over> told) {
        Grid grid = new Grid(
                desk,
                desk.say("themes.caption", desk.words().of(dimension.french(), dimension.english())),
                List.of("themes.what", "themes.where", "themes.doubt", "themes.example"));
        told.forEach(one -> grid.row(
                desk.title(one.indicator().barrier()),
                desk.outOf(one.found().size(), one.looked()) + names(one.found()),
                one.doubt().isEmpty()
                        ? desk.say("none")
                        : desk.words().count("sites", one.doubt().size()),
                example(one)));
        return grid.part();
    }

    private String names(List<Site> sites) {
        return sites.isEmpty() || sites.size() > Desk.NAMED ? "" : desk.say("themes.names", desk.names(sites));
    }

    private String example(Over one) {
        List<Site> from = one.found().isEmpty() ? one.doubt() : one.found();
        return from.stream()
                .flatMap(site -> Known.sentence(site, one.indicator().id(), desk).stream()
                        .map(sentence -> desk.say("themes.said", sentence, site.reference())))
                .findFirst()
                .orElseGet(() -> desk.say("none"));
    }

    /** What was looked at everywhere and gave nothing, and what nobody could look at. */
    private void rest(Part sub, List<Over> all) {
        List<String> clear = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Over one : all) {
            String title = desk.words().of(one.indicator().fr(), one.indicator().en());
            if (one.looked() == 0) {
                unknown.add(title);
            } else if (one.clear().size() == one.looked()) {
                clear.add(title);
            }
        }
        line(sub, "themes.clear", clear);
        line(sub, "themes.unknown", unknown);
    }

    private void line(Part sub, String key, List<String> titles) {
        if (!titles.isEmpty()) {
            sub.add("body", desk.note(desk.say(key, String.join(desk.say("groups.and"), titles))));
        }
    }

    private Over over(Indicator indicator) {
        return new Over(
                indicator, with(indicator, Known.FOUND), with(indicator, Known.DOUBT), with(indicator, Known.CLEAR));
    }

    private List<Site> with(Indicator indicator, Known state) {
        return desk.roster().sites().stream()
                .filter(site -> Known.of(site.journey(), indicator.id()) == state)
                .toList();
    }
}
