package fr.parcours.reports.parliament;

import fr.parcours.criteria.Profile;
import fr.parcours.reports.Part;
import fr.parcours.result.PersonaResult.Outcome;
import fr.parcours.score.Versus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What to read when there is time for two pages: who gets to the end, what stops them, and only then the figures. */
final class Essentials {
    private static final int BARRIERS = 5;
    private static final int ADVICE = 5;
    private static final int LEADS = 4;

    private final Desk desk;
    private final List<Advice> advice;

    Essentials(Desk desk, List<Advice> advice) {
        this.desk = desk;
        this.advice = advice;
    }

    Part section() {
        Part chapter = desk.chapter("essentials");
        chapter.add("body", desk.paragraph(subject()));
        warnings(chapter);
        if (desk.roster().evaluated().isEmpty()) {
            return chapter.add("body", headline(desk.say("essentials.nothing")));
        }
        chapter.add("body", headline(end()));
        if (!desk.walked().isEmpty()) {
            chapter.add("body", conditions());
        }
        chapter.add("body", barriers());
        if (!advice.isEmpty()) {
            chapter.add("body", recommended());
        }
        leads(chapter);
        chapter.add("body", index());
        return chapter.add("body", desk.part("mandatory").say("text", "method.mandatory"));
    }

    private Part headline(String text) {
        return desk.part("headline").text("text", text);
    }

    private String subject() {
        List<Site> sites = desk.roster().sites();
        List<String> days = sites.stream()
                .map(site -> site.brief().started())
                .sorted()
                .map(start -> Dates.day(start, desk.words()))
                .distinct()
                .toList();
        String when = days.isEmpty()
                ? ""
                : days.size() == 1
                        ? desk.say("essentials.day", days.get(0))
                        : desk.say("essentials.days", days.get(0), days.get(days.size() - 1));
        int evaluated = desk.roster().evaluated().size();
        String some = evaluated == sites.size()
                ? desk.words().count("essentials.all", sites.size())
                : desk.words().count("essentials.evaluated", evaluated, sites.size());
        return desk.words().count("essentials.subject", sites.size(), when) + " " + some + fiction(sites);
    }

    private String fiction(List<Site> sites) {
        long made = sites.stream().filter(site -> site.journey().bench()).count();
        return made == 0 ? "" : " " + desk.say(made == sites.size() ? "essentials.bench.all" : "essentials.bench");
    }

    private void warnings(Part chapter) {
        long rules = desk.roster().sites().stream()
                .map(site -> site.brief().tool().rules())
                .distinct()
                .count();
        if (rules > 1) {
            chapter.add("body", desk.part("warning").say("text", "essentials.rules", rules));
        }
        desk.assembly()
                .problems()
                .forEach(problem -> chapter.add(
                        "body",
                        desk.part("warning").text("text", desk.roster().veil().text(problem))));
    }

    /** Who gets to the end: the first thing said, in words. */
    private String end() {
        List<Site> walked = desk.walked();
        if (walked.isEmpty()) {
            return desk.say("essentials.nobody");
        }
        int open = (int) walked.stream().filter(Desk::open).count();
        if (walked.size() == 1) {
            return desk.say(open == 1 ? "essentials.one.open" : "essentials.one.stopped");
        }
        return open == 0
                ? desk.say("essentials.end.none", walked.size())
                : open == walked.size()
                        ? desk.say("essentials.end.all", walked.size())
                        : desk.words().count("essentials.end", open, walked.size());
    }

    private Part conditions() {
        boolean everywhere = Arrays.stream(Profile.values())
                .map(profile -> ended(profile, Outcome.values()))
                .allMatch(tried -> tried == 0 || tried == desk.walked().size());
        Grid grid = new Grid(
                desk,
                desk.say(
                        everywhere ? "essentials.conditions" : "essentials.conditions.some",
                        desk.words().count("sites", desk.walked().size())),
                List.of(
                        "conditions.one",
                        "conditions.tried",
                        "conditions.end",
                        "conditions.hard",
                        "conditions.stopped"));
        for (Profile profile : Profile.values()) {
            int tried = ended(profile, Outcome.values());
            if (tried > 0) {
                grid.row(
                        desk.profile(profile),
                        desk.words().count("sites", tried),
                        desk.outOf(ended(profile, Outcome.COMPLETED, Outcome.HINDERED), tried),
                        desk.outOf(ended(profile, Outcome.HINDERED), tried),
                        desk.outOf(ended(profile, Outcome.BLOCKED), tried));
            }
        }
        return desk.sub(desk.say("essentials.who")).add("body", grid.part());
    }

    private int ended(Profile profile, Outcome... outcomes) {
        return (int) desk.walked().stream()
                .flatMap(site -> Desk.tried(site).stream())
                .filter(one -> one.profile() == profile && List.of(outcomes).contains(one.outcome()))
                .count();
    }

    private Part barriers() {
        List<Site> sites = desk.roster().evaluated();
        int least =
                sites.stream().mapToInt(site -> site.brief().barriers()).min().orElse(0);
        int most =
                sites.stream().mapToInt(site -> site.brief().barriers()).max().orElse(0);
        int all = sites.stream().mapToInt(site -> site.brief().barriers()).sum();
        int doubts = sites.stream().mapToInt(site -> site.brief().doubts()).sum();
        Part sub = desk.sub(desk.say("essentials.barriers"));
        String range = sites.size() < 2 ? "" : " " + desk.say("essentials.range", least, most);
        sub.add(
                "body",
                desk.paragraph(
                        desk.words().count("essentials.found", all, desk.words().count("sites", sites.size()))
                                + range
                                + (doubts == 0 ? "" : " " + desk.words().count("essentials.doubts", doubts))));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        sites.forEach(site -> site.brief().failed().keySet().forEach(check -> kinds.merge(check, 1, Integer::sum)));
        Part list = desk.part("list");
        kinds.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(BARRIERS)
                .forEach(one -> list.add(
                        "items",
                        desk.item(desk.say(
                                "essentials.kind",
                                desk.words()
                                        .of(desk.explanations().of(one.getKey()).barrier()),
                                desk.outOf(one.getValue(), sites.size())))));
        return kinds.isEmpty()
                ? sub
                : sub.add("body", desk.paragraph(desk.say("essentials.often"))).add("body", list);
    }

    private Part recommended() {
        Part list = desk.part("ordered");
        int evaluated = desk.roster().evaluated().size();
        for (int at = 0; at < Math.min(ADVICE, advice.size()); at++) {
            Advice one = advice.get(at);
            list.add(
                    "items",
                    desk.part("link-item")
                            .attribute("link", "href", "#advice-" + (at + 1))
                            .text("link", one.title(desk))
                            .say(
                                    "rest",
                                    "essentials.advice",
                                    one.addressees(desk),
                                    desk.outOf(one.sites().size(), evaluated)));
        }
        return desk.sub(desk.say("essentials.first")).add("body", list);
    }

    private void leads(Part chapter) {
        List<Versus> pairs = desk.roster().fields().stream()
                .flatMap(ground -> Leads.pairs(ground.field()).stream())
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        Leads leads = new Leads(desk);
        Part sub = desk.sub(desk.say("leads.title")).add("body", desk.paragraph(leads.count(pairs)));
        Part list = desk.part("list");
        List<Versus> decided = pairs.stream().filter(Leads::decided).toList();
        decided.stream().limit(LEADS).forEach(pair -> list.add("items", desk.item(leads.brief(pair))));
        if (!decided.isEmpty()) {
            sub.add("body", list);
        }
        chapter.add("body", sub);
    }

    /** The figures last, never without what they rest on, and in the order of the runs. */
    private Part index() {
        List<Site> sites = desk.roster().sites();
        Part sub = desk.sub(desk.say("essentials.index"));
        if (sites.size() > Desk.NAMED) {
            List<Site> measured = sites.stream()
                    .filter(site -> site.brief().drawn().measured())
                    .toList();
            sub.add(
                    "body",
                    desk.paragraph(
                            measured.isEmpty() ? desk.say("overview.index.none") : range(sites.size(), measured)));
        } else {
            Grid grid = new Grid(
                    desk,
                    desk.say("essentials.index.caption"),
                    List.of("sites.site", "essentials.ends", "sites.barriers", "sites.index"));
            sites.forEach(site -> grid.row(site.label(), ends(site), desk.barriers(site), desk.index(site)));
            sub.add("body", grid.part());
        }
        return sub.add("body", desk.note(desk.say("essentials.index.note")));
    }

    private String range(int all, List<Site> measured) {
        var figures = measured.stream()
                .mapToDouble(site -> site.brief().drawn().figures().index().value())
                .summaryStatistics();
        var shares = measured.stream()
                .mapToDouble(site -> site.brief().drawn().figures().coverage())
                .summaryStatistics();
        return desk.say(
                "essentials.index.range",
                desk.words().count("sites.out", measured.size(), all),
                desk.whole(figures.getMin()),
                desk.whole(figures.getMax()),
                desk.words().share(shares.getMin()),
                desk.words().share(shares.getMax()));
    }

    private String ends(Site site) {
        if (!site.brief().evaluated()) {
            return desk.say("essentials.missed");
        }
        int tried = Desk.tried(site).size();
        int stopped = Desk.stopped(site).size();
        return tried == 0
                ? desk.say("overview.end.none")
                : desk.words().count("overview.end.value", tried - stopped, tried);
    }
}
