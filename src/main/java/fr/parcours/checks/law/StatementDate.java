package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Trail;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An accessibility statement was worth three years at most on the day of the walk. See {@code StatementDate.md}. */
final class StatementDate implements Check {
    private static final About ABOUT =
            About.journey("statement-date", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(StatementDate.class);
    private static final int YEARS = 3;
    /** Texts of law bear dates that tell nothing of the statement. */
    private static final Pattern LAW = Pattern.compile(
            "\\b(?:lois?|decrets?|ordonnances?|arretes?|directives?|reglements?|law|act|decree|order|regulation)\\b"
                    + "[^.;]{0,40}?\\b(?:du|of) " + Calendar.DATE);
    /** What tells that a statement, or the page that bears it, was made or made anew on that date. */
    private static final Pattern ESTABLISHED = Pattern.compile(
            "(?:\\b(?:etablie?|publiee?|mise? a jour|mises a jour|actualisee?|revisee?|redigee?|date|datee?|du|dated?"
                    + "|prepared|updated|published|reviewed|revised|drawn up|created)\\b[^!?]{0,60}?)"
                    + Calendar.DATE);

    private static final Pattern STATEMENT = Pattern.compile(
            "declaration|statement|cette page|this page|^(page |elle a ete|it was|etablie le|(derniere )?mise a jour|last)");
    /** Other things are published and updated too. */
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(rgaa|referentiel|normes?|standards?|en 301|wcag|audits?|auditee?s?|tests?|versions?|schemas?|plans?|site)\\b");

    private static final Pattern SENTENCES_END = Pattern.compile("(?<=[.;!?]) ");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return trail.day().equals(LocalDate.EPOCH)
                ? Stream.empty() // nobody told which day it was
                : Statement.of(trail).stream().flatMap(one -> judge(one, trail.day(), Duty.of(trail)));
    }

    private static Stream<Finding> judge(Statement statement, LocalDate day, Duty duty) {
        String text = LAW.matcher(statement.text()).replaceAll(" ");
        Optional<LocalDate> established = statement.lines().stream()
                .map(line -> LAW.matcher(line).replaceAll(" ").strip())
                .flatMap(SENTENCES_END::splitAsStream)
                .filter(one ->
                        STATEMENT.matcher(one).find() && !ANOTHER.matcher(one).find())
                .flatMap(one -> ESTABLISHED.matcher(one).results())
                .flatMap((MatchResult one) -> Calendar.date(one, 0).stream())
                .max(Comparator.naturalOrder());
        LocalDate limit = day.minusYears(YEARS);
        if (established.filter(date -> !date.isBefore(limit)).isPresent()) {
            return Stream.of(statement.on(Finding.passed(ABOUT)));
        }
        boolean recent = Calendar.years(text).stream()
                .anyMatch(year -> !Year.of(year).atMonth(12).atEndOfMonth().isBefore(limit));
        if (established.isPresent()) {
            Object[] told = told(established.get(), day);
            return Stream.of(statement.on(
                    recent
                            ? Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell", told))
                            : duty.missing(
                                    ABOUT, SENTENCES.say("failed", told), SENTENCES.say("cannot-tell-due", told))));
        }
        List<LocalDate> others = Calendar.dates(text);
        return others.isEmpty() || recent
                ? Stream.empty()
                : Stream.of(statement.on(Finding.cannotTell(
                        duty.on(ABOUT),
                        SENTENCES.say(
                                "cannot-tell-any",
                                told(
                                        others.stream()
                                                .max(Comparator.naturalOrder())
                                                .get(),
                                        day)))));
    }

    private static Object[] told(LocalDate date, LocalDate day) {
        Sentence then = Calendar.told(date);
        Sentence now = Calendar.told(day);
        return new Object[] {"dateFr", then.fr(), "dateEn", then.en(), "dayFr", now.fr(), "dayEn", now.en()};
    }
}
