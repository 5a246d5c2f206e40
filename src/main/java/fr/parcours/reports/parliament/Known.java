package fr.parcours.reports.parliament;

import fr.parcours.result.IndicatorResult;
import fr.parcours.result.JourneyResult;
import fr.parcours.score.DrawnMend;
import java.util.Locale;
import java.util.Optional;

/** How far one indicator is known on one site: what is not known is never counted as good or bad. */
enum Known {
    /** Something hinders, for sure. */
    FOUND,
    /** A person must look. */
    DOUBT,
    /** It was looked at, and nothing was found. */
    CLEAR,
    /** The procedure has nothing of the kind. */
    WITHOUT_OBJECT,
    /** Nobody looked, or could look. */
    UNKNOWN;

    static Known of(JourneyResult journey, String indicator) {
        return find(journey, indicator).map(Known::of).orElse(UNKNOWN);
    }

    static Optional<IndicatorResult> find(JourneyResult journey, String indicator) {
        return journey.indicators().stream()
                .filter(one -> one.indicator().id().equals(indicator))
                .findFirst();
    }

    static Known of(IndicatorResult one) {
        boolean sure = one.occurrences().stream().anyMatch(each -> !each.doubtful() && each.severity() > 0);
        return switch (one.state()) {
            case NOT_APPLICABLE -> WITHOUT_OBJECT;
            case NOT_MEASURED -> UNKNOWN;
            case MEASURED -> sure ? FOUND : CLEAR;
            case TO_REVIEW -> sure ? FOUND : one.occurrences().isEmpty() ? UNKNOWN : DOUBT;
        };
    }

    /** Whether somebody or something looked, and there was something to look at. */
    boolean looked() {
        return this == FOUND || this == DOUBT || this == CLEAR;
    }

    /** Its place among the words. */
    String key() {
        return "known." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What was found there, in a sentence; empty where no sentence was kept. */
    static Optional<String> sentence(Site site, String indicator, Desk desk) {
        Optional<String> measured = find(site.journey(), indicator)
                .map(IndicatorResult::measure)
                .map(measure -> desk.words().of(measure.sentence()));
        return measured.isPresent()
                ? measured
                : site.brief().drawn().mends().stream()
                        .filter(mend -> mend.indicator() != null
                                && mend.indicator().id().equals(indicator))
                        .map(DrawnMend::sentence)
                        .findFirst()
                        .or(() -> Optional.ofNullable(site.brief().said().get(indicator)))
                        .map(desk.words()::of);
    }
}
