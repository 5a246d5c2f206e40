package fr.parcours.reports;

import fr.parcours.check.About;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Reviews.Answer;
import fr.parcours.check.Reviews.Review;
import fr.parcours.check.Suppressions;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.criteria.Criterion;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Obligation;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Rect;
import fr.parcours.result.Ground;
import fr.parcours.result.IndicatorResult;
import fr.parcours.result.IndicatorResult.Occurrence;
import fr.parcours.result.JourneyResult;
import fr.parcours.result.Judged;
import fr.parcours.result.PersonaResult;
import fr.parcours.result.Reviewed;
import fr.parcours.result.RunResult;
import fr.parcours.result.ScreenResult;
import fr.parcours.result.Steadiness;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the shape of {@code result.json} back into a result: {@link Shaping} the other way round. What a check says of itself
 * is known only as far as its findings tell. A word that we do not know throws {@link IllegalArgumentException}.
 */
final class Rebuilding {
    private Rebuilding() {}

    static RunResult.Tool tool(ResultFile.Tool tool) {
        return new RunResult.Tool(text(tool.version()), text(tool.axe()), text(tool.browser()), text(tool.rules()));
    }

    static JourneyResult journey(ResultFile.Journey file) {
        return new JourneyResult(
                known("id", file.id()),
                text(file.title()),
                text(file.goal()),
                site(known("site", file.site())),
                text(file.language()),
                file.bench(),
                constant(JourneyResult.Outcome.class, file.outcome()),
                file.reason(),
                file.personas().stream().map(Rebuilding::persona).toList(),
                file.milestones(),
                file.indicators().stream().map(Rebuilding::indicator).toList(),
                grounds(file.grounds()),
                file.screens().stream().map(Rebuilding::screen).toList(),
                file.findings().stream()
                        .map(one -> judged(one, About.Scope.JOURNEY).picture(picture(one.target(), null)))
                        .toList(),
                file.passed(),
                file.inapplicable(),
                file.problems(),
                file.gate(),
                steadiness(file.steadiness()),
                file.reviewed() == null
                        ? List.of()
                        : file.reviewed().stream().map(Rebuilding::reviewed).toList());
    }

    private static JourneyResult.Site site(ResultFile.Site site) {
        return new JourneyResult.Site(
                text(site.name()),
                text(site.operator()),
                text(site.licence()),
                text(site.territory()),
                text(site.software()),
                text(site.population()),
                text(site.start()));
    }

    private static PersonaResult persona(ResultFile.Persona file) {
        return new PersonaResult(
                Profile.byId(known("id", file.id())).orElseThrow(() -> unknown(file.id())),
                constant(PersonaResult.Outcome.class, file.outcome()),
                file.screen(),
                file.reason(),
                file.where() == null ? null : place(file.where()),
                file.picture(),
                file.difficulties(),
                steadiness(file.steadiness()));
    }

    private static Where place(ResultFile.Place place) {
        return new Where(
                text(place.selector()),
                text(place.role()),
                text(place.name()),
                text(place.component()),
                text(place.path()),
                box(place.box()));
    }

    private static IndicatorResult indicator(ResultFile.Indicator file) {
        String id = known("id", file.id());
        ResultFile.Measure measure = file.measure();
        return new IndicatorResult(
                Indicators.byId(id).orElseThrow(() -> unknown(id)),
                constant(IndicatorResult.State.class, file.state()),
                measure == null
                        ? null
                        : new Measure(
                                id,
                                known("value", measure.value()).doubleValue(),
                                text(measure.unit()),
                                measure.severity(),
                                known("sentence", measure.sentence()),
                                measure.screens()),
                occurrences(file.occurrences()),
                text(file.cause()));
    }

    private static List<Occurrence> occurrences(List<ResultFile.Occurrence> file) {
        return file.stream()
                .map(one -> new Occurrence(
                        text(one.component()),
                        one.severity(),
                        constant(Position.class, one.position()),
                        one.seen(),
                        one.doubtful()))
                .toList();
    }

    /** Older versions knew nothing of milestones. */
    private static List<Ground> grounds(@Nullable List<ResultFile.Ground> file) {
        return file == null ? List.of() : file.stream().map(Rebuilding::ground).toList();
    }

    private static Ground ground(ResultFile.Ground file) {
        return new Ground(
                text(file.milestone()),
                file.screens(),
                file.indicators().stream()
                        .map(one -> new IndicatorResult(
                                Indicators.byId(known("id", one.id())).orElseThrow(() -> unknown(one.id())),
                                constant(IndicatorResult.State.class, one.state()),
                                null,
                                occurrences(one.occurrences()),
                                ""))
                        .toList(),
                profiles(file.walked()),
                profiles(file.blocked()));
    }

    private static List<Profile> profiles(List<String> ids) {
        return ids.stream()
                .map(id -> Profile.byId(id).orElseThrow(() -> unknown(id)))
                .toList();
    }

    private static ScreenResult screen(ResultFile.Screen file) {
        return new ScreenResult(
                file.number(),
                text(file.name()),
                text(file.url()),
                file.status(),
                file.picture(),
                file.pictureWidth(),
                file.pictureHeight(),
                file.reason(),
                file.findings().stream()
                        .map(one -> judged(one, About.Scope.SCREEN).picture(picture(one.target(), file)))
                        .toList());
    }

    /** @param screen that holds the finding, whose picture it may be; null for the whole journey */
    private static @Nullable Picture picture(ResultFile.@Nullable Target target, ResultFile.@Nullable Screen screen) {
        String shown = target == null ? null : target.picture();
        if (target == null || shown == null) {
            return null;
        }
        Integer width = target.pictureWidth();
        Integer height = target.pictureHeight();
        if (width != null && height != null) {
            return new Picture(shown, width, height);
        }
        return screen != null && shown.equals(screen.picture())
                ? new Picture(shown, screen.pictureWidth(), screen.pictureHeight())
                : null;
    }

    private static Judged judged(ResultFile.Finding file, About.Scope scope) {
        ResultFile.Target target = known("target", file.target());
        Finding finding = new Finding(
                about(file, scope),
                verdict(file.verdict()),
                where(target),
                known("sentence", file.sentence()),
                file.severity(),
                file.indicator(),
                file.persona(),
                file.screens());
        return new Judged(
                        finding,
                        constant(Position.class, file.position()),
                        known("fingerprint", target.fingerprint()),
                        file.alsoSeenBy())
                .reviewed(review(file, target));
    }

    /** Who made a barrier of a doubt; where the answer stood in its file is not told. */
    private static @Nullable Review review(ResultFile.Finding file, ResultFile.Target target) {
        ResultFile.By by = file.reviewed();
        return by == null
                ? null
                : review(file.check(), target.component(), Answer.PROBLEM, by.who(), by.when(), by.note());
    }

    private static Reviewed reviewed(ResultFile.Reviewed file) {
        Integer screen = file.screen();
        String component = file.component();
        Answer answer = verdict(file.verdict()) == Verdict.FAILED ? Answer.PROBLEM : Answer.NO_PROBLEM;
        About about = About.screen(known("check", file.check()), Set.of());
        return new Reviewed(
                screen == null ? 0 : screen,
                new Finding(
                        about,
                        Verdict.CANNOT_TELL,
                        component == null ? null : Where.component(component),
                        known("sentence", file.sentence()),
                        1,
                        null,
                        null,
                        List.of()),
                review(about.id(), component, answer, file.who(), file.when(), file.note()));
    }

    private static Review review(
            String check, @Nullable String component, Answer answer, String who, String when, String note) {
        String target = component == null || component.isEmpty() ? Suppressions.PAGE : component;
        try {
            return new Review(check, target, "", "", "", "", answer, who, LocalDate.parse(when), text(note));
        } catch (DateTimeParseException odd) {
            throw unknown(when);
        }
    }

    private static About about(ResultFile.Finding file, About.Scope scope) {
        String indicator = file.indicator();
        return new About(
                known("check", file.check()),
                known("engine", file.engine()),
                scope,
                indicator == null ? Set.of() : Set.of(indicator),
                file.severity(),
                file.criteria().stream().map(Criterion::new).collect(Collectors.toSet()),
                obligation(file.obligation()),
                Set.copyOf(file.act()),
                Set.of());
    }

    private static @Nullable Where where(ResultFile.Target target) {
        String component = target.component();
        return component == null
                ? null
                : new Where(
                        text(target.selector()),
                        text(target.role()),
                        text(target.name()),
                        component,
                        text(target.path()),
                        target.box() == null ? Rect.NONE : box(target.box()));
    }

    private static Rect box(List<Number> sides) {
        if (sides.size() != 4) {
            throw unknown("box " + sides);
        }
        return new Rect(
                sides.get(0).doubleValue(),
                sides.get(1).doubleValue(),
                sides.get(2).doubleValue(),
                sides.get(3).doubleValue());
    }

    /** Older versions walked once and said nothing of it. */
    private static Steadiness steadiness(@Nullable String word) {
        return word == null ? Steadiness.ONCE : constant(Steadiness.class, word);
    }

    private static Verdict verdict(@Nullable String word) {
        return Arrays.stream(Verdict.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(String.valueOf(word)));
    }

    private static Obligation obligation(@Nullable String word) {
        return Arrays.stream(Obligation.values())
                .filter(one -> one.id().equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(String.valueOf(word)));
    }

    static <E extends Enum<E>> E constant(Class<E> kind, @Nullable String word) {
        String name = known(kind.getSimpleName().toLowerCase(Locale.ROOT), word)
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(String.valueOf(word)));
    }

    /** A text that describes: one that is absent is empty. */
    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A value without which nothing could be understood. */
    static <T> T known(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    private static IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException(word);
    }
}
