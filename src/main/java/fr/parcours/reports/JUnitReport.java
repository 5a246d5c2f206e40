package fr.parcours.reports;

import fr.parcours.report.Explanations;
import fr.parcours.report.ReportFormat;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.RunResult;
import fr.parcours.result.Steadiness;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.Gate;
import fr.parcours.score.Gate.Line;
import fr.parcours.score.Gate.State;
import fr.parcours.score.Score;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** JUnit's XML, which every pipeline shows: a suite for each journey, a case for each condition, check and line of the gate. */
final class JUnitReport implements ReportFormat {
    private final Explanations explanations;
    private final Gate gate;

    JUnitReport(Explanations explanations, Gate gate) {
        this.explanations = explanations;
        this.gate = gate;
    }

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String extension() {
        return "xml";
    }

    @Override
    public void write(RunResult run, Score score, String language, OutputStream out) throws IOException {
        Words words = Words.in(language);
        List<JUnitSuite> suites = new ArrayList<>();
        for (int at = 0; at < run.journeys().size(); at++) {
            suites.add(suite(run.journeys().get(at), score.journeys().get(at), words));
        }
        if (!gate.of("").isEmpty() || !run.problems().isEmpty()) {
            JUnitSuite whole = new JUnitSuite(run.id());
            gate.of("").forEach(line -> decided(line, run.id(), whole, words));
            run.problems().forEach(problem -> whole.error(run.id(), words.say("junit.problem"), problem));
            suites.add(whole);
        }
        JUnitSuite.write(suites, out);
    }

    private JUnitSuite suite(JourneyResult journey, DrawnJourney drawn, Words words) {
        JUnitSuite suite = new JUnitSuite(journey.id());
        suite.property("title", journey.title());
        suite.property("site", journey.site().name());
        suite.property("headline", Headline.of(journey, words));
        if (drawn.measured()) {
            suite.property("index", Figuring.sentence("summary.index", drawn, words));
        }
        nominal(journey, suite, words);
        journey.personas().stream()
                .filter(one -> one.profile().observed())
                .forEach(one -> condition(one, journey, suite, words));
        checks(journey, suite, words);
        gate.of(journey.id()).forEach(line -> decided(line, journey.id(), suite, words));
        journey.problems().forEach(problem -> suite.passed(journey.id() + ".problems", problem, ""));
        return suite;
    }

    private static void nominal(JourneyResult journey, JUnitSuite suite, Words words) {
        String group = journey.id() + ".conditions";
        String name = words.say("junit.nominal");
        String why = journey.reason() == null ? "" : words.of(journey.reason());
        if (journey.outcome() == JourneyResult.Outcome.NOT_EVALUATED) {
            suite.skipped(group, name, why);
        } else if (!journey.whole()) {
            suite.failed(group, name, "broken", why, journey.steadiness() == Steadiness.CONFIRMED);
        } else if (journey.steadiness() == Steadiness.FLAKY) {
            suite.flaky(group, name, why);
        } else {
            suite.passed(group, name, "");
        }
    }

    private static void condition(PersonaResult one, JourneyResult journey, JUnitSuite suite, Words words) {
        String group = journey.id() + ".conditions";
        String name = Headline.name(one, words);
        String why = Conditions.reason(one, words);
        switch (one.outcome()) {
            case NOT_EVALUATED -> suite.skipped(group, name, why);
            case BLOCKED ->
                suite.failed(
                        group,
                        name,
                        one.steadiness() == Steadiness.FLAKY ? "flaky" : "blocked",
                        Conditions.outcome(one, journey, words) + ". " + why,
                        one.steadiness() == Steadiness.CONFIRMED);
            case COMPLETED, HINDERED -> {
                if (one.steadiness() == Steadiness.FLAKY) {
                    suite.flaky(group, name, why);
                } else {
                    suite.passed(group, name, why);
                }
            }
        }
    }

    private void checks(JourneyResult journey, JUnitSuite suite, Words words) {
        Novelty novelty = new Novelty(journey, gate);
        SortedMap<String, List<Novelty.Placed>> byCheck = new TreeMap<>();
        journey.passed().keySet().forEach(check -> byCheck.put(check, new ArrayList<>()));
        novelty.all().forEach(one -> byCheck.computeIfAbsent(one.check(), unused -> new ArrayList<>())
                .add(one));
        byCheck.forEach((check, found) -> check(check, found, journey.id() + ".checks", suite, words));
    }

    private void check(String check, List<Novelty.Placed> found, String group, JUnitSuite suite, Words words) {
        String name = words.of(explanations.of(check).title()) + " (" + check + ")";
        List<String> failed = told(found.stream().filter(Novelty.Placed::failed).toList(), words);
        List<String> doubts = told(found.stream().filter(one -> !one.failed()).toList(), words);
        int fresh = (int) found.stream().filter(Novelty.Placed::fresh).count();
        if (!failed.isEmpty()) {
            String count = words.count("screen.count", failed.size());
            String message = fresh == 0 ? count : words.count("junit.new", fresh) + " (" + count + ")";
            suite.failed(group, name, fresh == 0 ? "barrier" : "new-barrier", message, failed);
        } else if (!doubts.isEmpty()) {
            suite.skipped(group, name, words.count("summary.review", doubts.size()) + " " + String.join(" ", doubts));
        } else {
            suite.passed(group, name, "");
        }
    }

    private static List<String> told(List<Novelty.Placed> found, Words words) {
        return found.stream()
                .map(one -> {
                    String sentence = words.of(one.judged().finding().sentence());
                    String placed = one.number() == 0 ? sentence : words.say("review.fact", one.number(), sentence);
                    return one.fresh() ? words.say("junit.fresh", placed) : placed;
                })
                .toList();
    }

    private static void decided(Line line, String journey, JUnitSuite suite, Words words) {
        String group = journey + ".gate";
        String name = words.say("gate." + line.rule());
        String said = words.of(line.sentence());
        if (line.state() == State.BROKEN || line.state() == State.UNSURE) {
            suite.failed(group, name, line.state() == State.BROKEN ? "gate" : "unsure", said, false);
        } else {
            suite.passed(group, name, said);
        }
    }
}
