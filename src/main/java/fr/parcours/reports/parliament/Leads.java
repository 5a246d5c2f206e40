package fr.parcours.reports.parliament;

import fr.parcours.criteria.Profile;
import fr.parcours.reports.Part;
import fr.parcours.score.Brief;
import fr.parcours.score.Field;
import fr.parcours.score.Gap;
import fr.parcours.score.Versus;
import fr.parcours.score.Versus.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which site is ahead of which, said only where the whole bounds of the difference say so. */
final class Leads {
    private final Desk desk;

    Leads(Desk desk) {
        this.desk = desk;
    }

    /** Every pair of a field of few sites; with many, groups speak instead. */
    static List<Versus> pairs(Field field) {
        return field.placed().size() > Desk.NAMED ? List.of() : field.pairs();
    }

    static boolean decided(Versus pair) {
        return pair.lead() == Lead.FIRST || pair.lead() == Lead.SECOND;
    }

    /** How many pairs are decided, in a sentence. */
    String count(List<Versus> pairs) {
        int decided = (int) pairs.stream().filter(Leads::decided).count();
        return decided == 0
                ? desk.words().count("leads.none", pairs.size())
                : desk.words().count("leads.some", decided, pairs.size());
    }

    /** All pairs of the field, the decided ones first as sentences, then every figure in a table. */
    Part section(List<Versus> pairs) {
        Part sub = desk.inner(desk.say("leads.title")).add("body", desk.paragraph(count(pairs)));
        Part list = desk.part("list");
        pairs.stream().filter(Leads::decided).forEach(pair -> list.add("items", desk.item(sentence(pair))));
        pairs.stream().filter(pair -> !decided(pair)).forEach(pair -> list.add("items", desk.item(sentence(pair))));
        Grid grid = new Grid(
                desk,
                desk.say("leads.caption"),
                List.of(
                        "leads.pair",
                        "leads.lead",
                        "leads.gap",
                        "leads.without",
                        "leads.milestone",
                        "leads.ground",
                        "leads.conditions"));
        pairs.forEach(pair -> grid.row(
                desk.say("leads.two", first(pair), second(pair)),
                lead(pair),
                pair.lead() == Lead.INCOMPARABLE ? desk.say("none") : gap(pair.gap()),
                pair.lead() == Lead.INCOMPARABLE ? desk.say("none") : gap(pair.withoutOperator()),
                pair.milestone().isEmpty() ? desk.say("none") : desk.milestone(pair.milestone()),
                ground(pair),
                desk.conditions(pair.conditions())));
        return sub.add("body", list)
                .add("body", desk.fold(desk.say("leads.figures")).add("body", grid.part()))
                .add("body", desk.note(desk.say("leads.rule")));
    }

    private String first(Versus pair) {
        return desk.roster().of(pair.first()).label();
    }

    private String second(Versus pair) {
        return desk.roster().of(pair.second()).label();
    }

    String lead(Versus pair) {
        return switch (pair.lead()) {
            case FIRST -> desk.say("leads.ahead", first(pair));
            case SECOND -> desk.say("leads.ahead", second(pair));
            case UNDECIDED -> desk.say("leads.undecided");
            case INCOMPARABLE -> desk.say("leads.incomparable");
        };
    }

    /** A lead in a few words. */
    String brief(Versus pair) {
        boolean first = pair.lead() == Lead.FIRST;
        Gap gap = first ? pair.gap() : turned(pair.gap());
        List<String> said = new ArrayList<>();
        said.add(desk.say(
                "lead.brief",
                first ? first(pair) : second(pair),
                first ? second(pair) : first(pair),
                points(gap),
                desk.milestone(pair.milestone()),
                desk.words().count("indicators", pair.indicators())));
        said.addAll(reached(pair, "lead.short"));
        return String.join(" ", said);
    }

    /** Which of the two was stopped before the milestone, and in which conditions: the index up to there counts it. */
    private List<String> reached(Versus pair, String key) {
        return Stream.of(pair.first(), pair.second())
                .map(one -> reached(one, pair, key))
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private String reached(Brief brief, Versus pair, String key) {
        List<Profile> stopped = brief.journey().grounds().stream()
                .filter(ground -> ground.milestone().equals(pair.milestone()))
                .flatMap(ground -> ground.blocked().stream())
                .filter(pair.conditions()::contains)
                .toList();
        if (stopped.isEmpty()) {
            return "";
        }
        boolean all = stopped.size() == pair.conditions().size();
        return desk.words()
                .count(
                        key + (all ? ".ordinary" : ".blocked"),
                        stopped.size(),
                        desk.roster().of(brief).label(),
                        desk.words().profiles(stopped));
    }

    /** A pair in full: who is ahead or why nobody is, on what ground, and the same without what hangs on the operator. */
    String sentence(Versus pair) {
        List<String> said = new ArrayList<>();
        switch (pair.lead()) {
            case FIRST -> said.add(ahead(first(pair), second(pair), pair.gap(), pair.withoutOperator()));
            case SECOND ->
                said.add(ahead(second(pair), first(pair), turned(pair.gap()), turned(pair.withoutOperator())));
            case UNDECIDED -> said.add(undecided(pair));
            case INCOMPARABLE -> said.add(incomparable(pair));
        }
        if (pair.lead() != Lead.INCOMPARABLE) {
            said.add(desk.say(
                    "lead.ground",
                    desk.milestone(pair.milestone()),
                    desk.words().count("indicators", pair.indicators()),
                    desk.words().share(pair.weight()),
                    desk.conditions(pair.conditions())));
            said.addAll(reached(pair, "lead"));
        }
        return String.join(" ", said);
    }

    private String ahead(String one, String other, Gap gap, Gap without) {
        return desk.say("lead.ahead", one, other, points(gap), points(without));
    }

    /** The difference, and its bounds where they are not the same once rounded. */
    private String points(Gap gap) {
        String low = desk.tenth(gap.low());
        String high = desk.tenth(gap.high());
        String value = desk.tenth(gap.value());
        return low.equals(high) ? desk.say("lead.points", value) : desk.say("lead.between", value, low, high);
    }

    private String undecided(Versus pair) {
        Gap gap = pair.gap();
        boolean wide = gap.low() <= Versus.NOISE && gap.high() >= -Versus.NOISE;
        boolean operator = pair.withoutOperator().low() <= Versus.NOISE
                && pair.withoutOperator().high() >= -Versus.NOISE;
        String why = wide ? "lead.undecided.wide" : operator ? "lead.undecided.operator" : "lead.undecided.contrary";
        return desk.say("lead.undecided", first(pair), second(pair)) + " "
                + desk.say(why, first(pair), desk.tenth(gap.low()), desk.tenth(gap.high()));
    }

    private String incomparable(Versus pair) {
        return pair.milestone().isEmpty()
                ? desk.say("lead.incomparable.way", first(pair), second(pair))
                : desk.say(
                        "lead.incomparable.known",
                        first(pair),
                        second(pair),
                        desk.words().share(pair.weight()),
                        desk.words().share(Versus.LEAST_WEIGHT));
    }

    private static Gap turned(Gap gap) {
        return new Gap(-gap.value(), -gap.high(), -gap.low());
    }

    private String gap(Gap gap) {
        return desk.tenth(gap.low()).equals(desk.tenth(gap.high()))
                ? desk.tenth(gap.value())
                : desk.say("leads.bounds", desk.tenth(gap.value()), desk.tenth(gap.low()), desk.tenth(gap.high()));
    }

    private String ground(Versus pair) {
        return desk.say(
                "leads.on",
                desk.words().count("indicators", pair.indicators()),
                desk.words().share(pair.weight()));
    }
}
