package fr.parcours.reports;

import fr.parcours.check.Measure;
import fr.parcours.check.Reviews;
import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Suppressions.Suppression;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Rect;
import fr.parcours.result.Ground;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.Reviewed;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.score.DrawnJourney;
import fr.parcours.score.DrawnMend;
import fr.parcours.score.Figures;
import fr.parcours.score.Interval;
import fr.parcours.score.PersonaScore;
import fr.parcours.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a result and its figures into the shape of {@code result.json}. */
final class Shaping {
    private Shaping() {}

    static ResultFile file(RunResult run, Score score) {
        List<ResultFile.Journey> journeys = new ArrayList<>();
        for (int at = 0; at < run.journeys().size(); at++) {
            journeys.add(journey(run.journeys().get(at), score.journeys().get(at)));
        }
        return file(run, journeys);
    }

    /** The file of {@code run} with these journeys in it. */
    static ResultFile file(RunResult run, List<ResultFile.Journey> journeys) {
        RunResult.Tool tool = run.tool();
        return new ResultFile(
                ResultFile.FORMAT,
                run.id(),
                new ResultFile.Tool("parcours", tool.version(), tool.axe(), tool.browser(), tool.rules()),
                run.started(),
                journeys,
                run.problems());
    }

    static ResultFile.Journey journey(JourneyResult journey, DrawnJourney drawn) {
        JourneyResult.Site site = journey.site();
        return new ResultFile.Journey(
                journey.id(),
                journey.title(),
                journey.goal(),
                new ResultFile.Site(
                        site.name(),
                        site.operator(),
                        site.licence(),
                        site.territory(),
                        site.software(),
                        site.population(),
                        site.start()),
                journey.language(),
                journey.bench(),
                word(journey.outcome()),
                journey.reason(),
                drawn.measured() ? index(drawn) : null,
                drawn.figures().personas().stream()
                        .map(figure -> persona(journey, drawn, figure))
                        .toList(),
                journey.milestones(),
                journey.indicators().stream().map(Shaping::indicator).toList(),
                journey.grounds().stream().map(Shaping::ground).toList(),
                journey.screens().stream().map(Shaping::screen).toList(),
                journey.findings().stream().map(one -> finding(one, null)).toList(),
                drawn.mends().stream().map(Shaping::mend).toList(),
                journey.passed(),
                journey.inapplicable(),
                journey.problems(),
                journey.gate(),
                word(journey.steadiness()),
                journey.reviewed().stream().map(Shaping::reviewed).toList());
    }

    private static ResultFile.Reviewed reviewed(Reviewed one) {
        Review review = one.review();
        return new ResultFile.Reviewed(
                one.finding().about().id(),
                (review.answer() == Reviews.Answer.PROBLEM ? Verdict.FAILED : Verdict.PASSED).word(),
                one.screen() == 0 ? null : one.screen(),
                one.finding().place().map(Where::component).orElse(null),
                one.finding().sentence(),
                review.who(),
                String.valueOf(review.when()),
                review.note());
    }

    private static ResultFile.Index index(DrawnJourney drawn) {
        Figures figures = drawn.figures();
        Interval index = figures.index();
        return new ResultFile.Index(
                tenth(index.value()),
                tenth(index.low()),
                tenth(index.high()),
                rounded(figures.coverage(), 1000),
                drawn.letter() == null ? null : drawn.letter().english(),
                bounds(figures.indexWithoutOperator()));
    }

    /** All nine are written: one that did not walk is deemed to finish as the reference does, and says so. */
    private static ResultFile.Persona persona(JourneyResult journey, DrawnJourney drawn, PersonaScore figure) {
        PersonaResult walked = journey.personas().stream()
                .filter(one -> one.profile() == figure.profile())
                .findFirst()
                .orElseGet(() -> new PersonaResult(
                        figure.profile(), PersonaResult.Outcome.NOT_EVALUATED, 0, null, null, null, List.of()));
        return new ResultFile.Persona(
                figure.profile().id(),
                word(walked.outcome()),
                word(figure.profile().basis()),
                drawn.measured() ? bounds(figure.score()) : null,
                rounded(figure.effectiveWeight(), 10_000),
                walked.screen(),
                walked.reason(),
                walked.where() == null ? null : place(walked.where()),
                walked.picture(),
                walked.difficulties(),
                word(walked.steadiness()));
    }

    private static ResultFile.Place place(Where where) {
        return new ResultFile.Place(
                where.selector(), where.role(), where.name(), where.component(), where.path(), box(where.box()));
    }

    private static ResultFile.Indicator indicator(IndicatorResult known) {
        Measure measure = known.measure();
        return new ResultFile.Indicator(
                known.indicator().id(),
                word(known.state()),
                measure == null
                        ? null
                        : new ResultFile.Measure(
                                number(measure.value()),
                                measure.unit(),
                                measure.severity(),
                                measure.sentence(),
                                measure.screens()),
                occurrences(known),
                known.cause());
    }

    private static List<ResultFile.Occurrence> occurrences(IndicatorResult known) {
        return known.occurrences().stream()
                .map(one -> new ResultFile.Occurrence(
                        one.component(), one.severity(), word(one.position()), one.seen(), one.doubtful()))
                .toList();
    }

    private static ResultFile.Ground ground(Ground ground) {
        return new ResultFile.Ground(
                ground.milestone(),
                ground.screens(),
                ground.walked().stream().map(Profile::id).toList(),
                ground.blocked().stream().map(Profile::id).toList(),
                ground.indicators().stream()
                        .map(one -> new ResultFile.Known(one.indicator().id(), word(one.state()), occurrences(one)))
                        .toList());
    }

    private static ResultFile.Screen screen(ScreenResult screen) {
        return new ResultFile.Screen(
                screen.number(),
                screen.name(),
                screen.url(),
                screen.status(),
                screen.picture(),
                screen.pictureWidth(),
                screen.pictureHeight(),
                screen.evaluated() ? "evaluated" : "not-evaluated",
                screen.reason(),
                screen.findings().stream()
                        .map(one -> finding(one, screen.picture()))
                        .toList());
    }

    private static ResultFile.Finding finding(Judged judged, @Nullable String picture) {
        var finding = judged.finding();
        var about = finding.about();
        Where where = finding.where();
        return new ResultFile.Finding(
                about.id(),
                about.engine(),
                finding.verdict().word(),
                List.copyOf(about.act()),
                finding.indicator(),
                about.criteria().stream().map(Criterion::reference).toList(),
                about.obligation().id(),
                finding.persona(),
                finding.severity(),
                word(judged.position()),
                where == null
                        ? new ResultFile.Target(
                                null, null, null, null, null, judged.fingerprint(), null, null, null, null)
                        : target(judged, where, picture),
                finding.sentence(),
                finding.screens(),
                judged.alsoSeenBy(),
                suppressed(judged.suppressed()),
                by(judged.reviewed()));
    }

    /** @param screens the picture of the screen that holds the finding: its size is told there */
    private static ResultFile.Target target(Judged judged, Where where, @Nullable String screens) {
        Picture picture = judged.picture();
        Picture own = picture == null || picture.file().equals(screens) ? null : picture;
        return new ResultFile.Target(
                where.selector(),
                where.role(),
                where.name(),
                where.component(),
                where.path(),
                judged.fingerprint(),
                picture == null ? null : picture.file(),
                own == null ? null : own.width(),
                own == null ? null : own.height(),
                box(where.box()));
    }

    private static ResultFile.@Nullable By by(@Nullable Review review) {
        return review == null ? null : new ResultFile.By(review.who(), String.valueOf(review.when()), review.note());
    }

    private static ResultFile.@Nullable Suppressed suppressed(@Nullable Suppression by) {
        return by == null
                ? null
                : new ResultFile.Suppressed(by.reason(), by.owner(), by.until().toString());
    }

    private static ResultFile.Mend mend(DrawnMend mend) {
        return new ResultFile.Mend(
                mend.indicator() == null ? null : mend.indicator().id(),
                mend.check(),
                mend.sentence(),
                mend.components(),
                mend.screens(),
                tenth(mend.points()),
                mend.certain(),
                mend.stops().stream().map(Profile::id).toList());
    }

    private static ResultFile.Bounds bounds(Interval figure) {
        return new ResultFile.Bounds(tenth(figure.value()), tenth(figure.low()), tenth(figure.high()));
    }

    private static List<Number> box(Rect box) {
        return Stream.of(box.x(), box.y(), box.width(), box.height())
                .map(Shaping::number)
                .toList();
    }

    /** A whole number is written as one. */
    private static Number number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Number) (long) value : (Number) value;
    }

    private static double tenth(double value) {
        return rounded(value, 10);
    }

    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
