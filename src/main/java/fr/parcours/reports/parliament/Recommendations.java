package fr.parcours.reports.parliament;

import fr.parcours.reports.Mends;
import fr.parcours.reports.Part;
import java.util.List;

/** Numbered recommendations, each with who can act, on how many sites, for how many points at most, and the way back. */
final class Recommendations {
    static final int SHOWN = 12;

    private final Desk desk;
    private final List<Advice> advice;

    Recommendations(Desk desk, List<Advice> advice) {
        this.desk = desk;
        this.advice = advice;
    }

    Part section() {
        Part chapter = desk.chapter("advice");
        if (advice.isEmpty()) {
            return chapter.add("body", desk.paragraph(desk.say("advice.none")));
        }
        chapter.add("body", desk.paragraph(desk.say("advice.intro")));
        for (int at = 0; at < Math.min(SHOWN, advice.size()); at++) {
            chapter.add("body", card(at + 1, advice.get(at)));
        }
        if (advice.size() > SHOWN) {
            chapter.add("body", desk.note(desk.words().count("advice.more", advice.size() - SHOWN)));
        }
        return chapter;
    }

    private Part card(int number, Advice one) {
        int all = desk.roster().evaluated().size();
        Part card = desk.part("advice")
                .attribute("card", "id", "advice-" + number)
                .say("title", "advice.title", number, one.title(desk))
                .textOrDrop("how", one.how(desk))
                .text("to", one.addressees(desk))
                .text("count", desk.outOf(one.sites().size(), all) + names(one.sites()))
                .textOrDrop(
                        "stops",
                        one.freed().isEmpty()
                                ? one.duty() ? desk.say("mend.owed") : ""
                                : desk.say("mend.stops", Mends.people(one.freed(), desk.words())))
                .text("example", one.example(desk))
                .text("from", one.first().label());
        // no points would tell what it costs whoever is stopped
        boolean counted = one.freed().isEmpty() && !one.duty();
        return sources(counted ? card.text("points", points(one)) : card.drop("gain"), one.sites());
    }

    /** The way back to each site; many of them are folded, and told by ranges, which paper keeps. */
    private Part sources(Part card, List<Site> sites) {
        if (sites.size() <= Desk.NAMED) {
            sites.forEach(site -> card.add("sources", inline(site)));
            return card;
        }
        List<String> references = sites.stream().map(Site::reference).toList();
        List<String> told = Ranges.of(references, (first, last) -> desk.say("ref.range", first, last));
        Part each = desk.part("screen-fold").text("title", desk.say("advice.pages", sites.size()));
        sites.forEach(site -> each.add("body", inline(site)));
        return card.add("sources", desk.paragraph(desk.words().list(told))).add("sources", each);
    }

    private Part inline(Site site) {
        return desk.part("inline").add("text", desk.reference(site));
    }

    private String names(List<Site> sites) {
        return sites.size() > Desk.NAMED ? "" : desk.say("themes.names", desk.names(sites));
    }

    private String points(Advice one) {
        return desk.say(
                one.most() < 1.95 ? "advice.point" : "advice.points",
                desk.tenth(one.most()),
                one.first().label());
    }
}
