package fr.parcours.reports;

import fr.parcours.check.Finding;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Profile;
import fr.parcours.criteria.Rgaa;
import fr.parcours.criteria.Wcag;
import fr.parcours.report.Explanation;
import fr.parcours.result.Judged;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One kind of barrier on one screen: what was found, who is hindered, how to mend, which text asks for it. */
final class BarrierCard {
    /** Beyond, the others are folded: a page may have the same trouble two hundred times. */
    private static final int SHOWN = 5;

    private static final Pattern SCREEN = Pattern.compile("(?iu)(?<!\\p{L})écrans?(?!\\p{L})");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The order in which a French reader looks for references. */
    private static final List<String> STANDARDS = List.of(Rgaa.STANDARD, Wcag.STANDARD, Wcag.EUROPEAN_NORM);

    private final Sheet sheet;
    private final Words words;
    private final Near near;

    BarrierCard(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.near = new Near(sheet);
    }

    /**
     * @param numbers of the findings on their screen, in the same order; empty when they bear none
     * @param screen its number; 0 for the whole journey
     */
    Part of(Barriers.Group group, List<Screens.Numbered> numbers, int screen) {
        Explanation explanation = sheet.explanations().of(group.check());
        Judged gravest = group.gravest();
        int size = group.findings().size();
        String title = words.of(explanation.barrier());
        Part card = sheet.part("barrier")
                .text("title", size == 1 ? title : words.say("barrier.many", title, size))
                .textOrDrop("position", numbers.isEmpty() ? "" : position(gravest))
                .textOrDrop("persona", persona(gravest.finding()))
                .text("who", words.of(explanation.who()))
                .text("mend", words.of(explanation.mend()))
                .say("obligation", "obligation." + group.obligation().id())
                .attribute("card", "data-asked", group.obligation().id())
                .textOrDrop("references", references(gravest.finding()));
        int shown = size <= SHOWN + 1 ? size : SHOWN;
        Judged first = Near.first(group.findings().subList(0, shown));
        int shownNear = first == null ? -1 : group.findings().indexOf(first);
        for (int at = 0; at < shown; at++) {
            Judged judged = group.findings().get(at);
            Part fact = fact(group, numbers, at);
            card.add("facts", at == shownNear ? near.put(fact, judged, screen) : Near.without(fact));
        }
        more(card, group, numbers, shown);
        return technical(card, group);
    }

    private void more(Part card, Barriers.Group group, List<Screens.Numbered> numbers, int from) {
        int size = group.findings().size();
        if (from == size) {
            card.drop("more");
            return;
        }
        Part more = sheet.part("more").text("title", words.count("barrier.more", size - from));
        for (int at = from; at < size; at++) {
            more.add("facts", Near.without(fact(group, numbers, at)));
        }
        card.add("more", more);
    }

    private Part fact(Barriers.Group group, List<Screens.Numbered> numbers, int at) {
        Judged judged = group.findings().get(at);
        Finding finding = judged.finding();
        Part fact = Aside.put(sheet.part("fact"), judged, words);
        if (numbers.isEmpty()) {
            String sentence = words.of(finding.sentence());
            String screens =
                    finding.screens().isEmpty() || named(finding) ? "" : " (" + sheet.screens(finding.screens()) + ")";
            return fact.drop("number").text("sentence", sentence + screens);
        }
        Screens.Numbered numbered = numbers.get(at);
        fact.text("sentence", words.of(finding.sentence()));
        return numbered.marked() ? fact.text("number", String.valueOf(numbered.number())) : fact.drop("number");
    }

    /** Whether its sentence says already on which screens it was found. */
    static boolean named(Finding finding) {
        String sentence = finding.sentence().fr();
        List<String> numbers =
                NUMBER.matcher(sentence).results().map(MatchResult::group).toList();
        return SCREEN.matcher(sentence).find()
                && finding.screens().stream().map(String::valueOf).allMatch(numbers::contains);
    }

    private Part technical(Part card, Barriers.Group group) {
        Part technical = sheet.part("technical").say("title", "barrier.technical", group.check());
        List<String> selectors = group.findings().stream()
                .flatMap(judged -> judged.finding().place().stream())
                .map(where -> where.selector().isBlank() ? where.component() : where.selector())
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        if (selectors.isEmpty()) {
            return card.drop("technical");
        }
        selectors.forEach(
                selector -> technical.add("places", sheet.part("code-item").text("text", selector)));
        return card.add("technical", technical);
    }

    private String position(Judged judged) {
        return words.say("position." + judged.position().name().toLowerCase(Locale.ROOT));
    }

    private String persona(Finding finding) {
        return finding.persona() == null
                ? ""
                : Profile.byId(finding.persona())
                        .map(profile -> words.say(
                                "barrier.persona", Words.lower(words.of(profile.french(), profile.english()))))
                        .orElse("");
    }

    private String references(Finding finding) {
        return finding.about().criteria().stream()
                .sorted(Comparator.comparing(criterion -> STANDARDS.indexOf(criterion.standard())))
                .map(this::reference)
                .collect(Collectors.joining(" · "));
    }

    private String reference(Criterion criterion) {
        return words.say(
                "reference." + criterion.standard(),
                criterion.number(),
                words.of(criterion.french(), criterion.english()));
    }
}
