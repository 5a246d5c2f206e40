package fr.parcours.reports;

import fr.parcours.check.Measure;
import fr.parcours.criteria.Indicators;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.IndicatorResult.State;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Figures;
import fr.parcours.score.Interval;
import fr.parcours.score.Letter;
import fr.parcours.score.PersonaScore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sections that hold figures: measures, the index with its bounds and its coverage, and the annex. */
final class Figuring {
    private final Sheet sheet;
    private final Words words;
    private final JourneyResult journey;
    private final DrawnJourney drawn;

    Figuring(Sheet sheet, JourneyResult journey, DrawnJourney drawn) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.journey = journey;
        this.drawn = drawn;
    }

    boolean measures() {
        return journey.indicators().stream().anyMatch(known -> known.measure() != null);
    }

    Part measured() {
        Part section = sheet.part("measures");
        for (IndicatorResult known : journey.indicators()) {
            Measure measure = known.measure();
            if (measure != null) {
                section.add(
                        "rows",
                        sheet.part("measure-row")
                                .text(
                                        "what",
                                        words.of(
                                                known.indicator().fr(),
                                                known.indicator().en()))
                                .text("found", words.of(measure.sentence()))
                                .say("severity", severity(measure.severity())));
            }
        }
        return section;
    }

    private static String severity(double severity) {
        return severity == 0
                ? "severity.none"
                : severity < 1.0 / 3 ? "severity.some" : severity < 2.0 / 3 ? "severity.clear" : "severity.strong";
    }

    Part index() {
        Part section = sheet.part("index");
        if (!drawn.measured()) {
            return section.text("sentence", none(drawn, words)).drop("letter").drop("note");
        }
        String sentence = sentence("index.sentence", drawn, words);
        section.text("sentence", journey.whole() ? sentence : sentence + " " + part());
        Letter letter = drawn.letter();
        return letter == null ? section.drop("letter") : section.text("letter", lettered(letter));
    }

    /** Why there is no index. */
    static String none(DrawnJourney drawn, Words words) {
        return words.say(drawn.evaluated() ? "index.none" : "index.not-evaluated");
    }

    /** The letter, and what the mark that it bears means: that one only. */
    private String lettered(Letter letter) {
        String said = words.say("index.letter", words.of(letter.french(), letter.english()));
        String unrated = letter.grade() == Letter.Grade.NN ? " " + words.say("index.letter.unrated") : "";
        String provisional = letter.provisional() ? " " + words.say("index.letter.provisional") : "";
        return said + unrated + provisional + (letter.tentative() ? " " + words.say("index.letter.tentative") : "");
    }

    private String part() {
        return words.say("index.part", journey.screens().size());
    }

    /** The index with its coverage beside it, as {@code key} says it. */
    static String sentence(String key, DrawnJourney drawn, Words words) {
        Figures figures = drawn.figures();
        Interval index = figures.index();
        return words.say(
                key,
                words.number(index.value(), 0),
                words.share(figures.coverage()),
                words.number(index.low(), 0),
                words.number(index.high(), 0));
    }

    Part annex() {
        Part annex = sheet.part("annex");
        if (drawn.measured()) {
            Interval index = drawn.figures().index();
            Interval without = drawn.figures().indexWithoutOperator();
            annex.say("bounds", "annex.bounds", whole(index.low()), whole(index.high()))
                    .say(
                            "operator",
                            "annex.operator",
                            whole(without.value()),
                            whole(without.low()),
                            whole(without.high()));
            drawn.figures().personas().forEach(figure -> annex.add("personas", row(figure)));
        } else {
            annex.drop("figures");
        }
        unmeasured(annex);
        List<String> problems = journey.problems();
        if (problems.isEmpty()) {
            return annex.drop("problems");
        }
        annex.text("problems-count", words.count("annex.problems", problems.size()));
        problems.forEach(problem -> annex.add("problem-list", sheet.item(problem)));
        return annex;
    }

    private Part row(PersonaScore figure) {
        Interval score = figure.score();
        return sheet.part("persona-row")
                .text(
                        "name",
                        words.of(figure.profile().french(), figure.profile().english()))
                .say("kind", kind(figure))
                .text("score", figure.blocked() ? words.say("annex.blocked") : whole(score.value()))
                .say("between", "annex.range", whole(score.low()), whole(score.high()))
                .text("weight", words.say("percent", words.number(100 * figure.effectiveWeight(), 1)));
    }

    private String kind(PersonaScore figure) {
        if (!figure.profile().observed()) {
            return "kind.estimated";
        }
        boolean walked =
                Headline.observed(journey).stream().map(PersonaResult::profile).anyMatch(figure.profile()::equals);
        return walked ? "kind.observed" : "kind.assumed";
    }

    private void unmeasured(Part annex) {
        Map<String, IndicatorResult> known = journey.indicators().stream()
                .collect(Collectors.toMap(one -> one.indicator().id(), Function.identity(), (first, second) -> first));
        List<String> lines = Indicators.all().stream()
                .filter(indicator -> {
                    IndicatorResult one = known.get(indicator.id());
                    return one == null || one.state() == State.NOT_MEASURED;
                })
                .map(indicator -> {
                    IndicatorResult one = known.get(indicator.id());
                    String title = words.of(indicator.fr(), indicator.en());
                    return one == null || one.cause().isBlank()
                            ? words.say("annex.unmeasured.line", indicator.id(), title)
                            : words.say("annex.unmeasured.cause", indicator.id(), title, one.cause());
                })
                .toList();
        if (lines.isEmpty()) {
            annex.drop("unmeasured");
            return;
        }
        annex.text("unmeasured-count", words.count("annex.unmeasured", lines.size()));
        lines.forEach(line -> annex.add("indicators", sheet.item(line)));
    }

    private String whole(double value) {
        return words.number(value, 0);
    }
}
