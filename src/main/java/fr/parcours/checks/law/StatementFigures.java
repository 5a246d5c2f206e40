package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Trail;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The word that tells how far a site conforms agrees with the rate of the audit, and is the same all over the site. See {@code StatementFigures.md}. */
final class StatementFigures implements Check {
    private static final About ABOUT =
            About.journey("statement-figures", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(StatementFigures.class);
    /** The words of the law, wherever they stand. */
    private static final Pattern WORD = Pattern.compile("\\b(non|partiellement|totalement)[ -]conformes?\\b");
    /** One of them, said of the site. */
    private static final Pattern STATE = Pattern.compile(
            "(?:\\best (?:actuellement |a ce jour |donc )?|: ?|\\bdeclaree? )(non|partiellement|totalement)[ -]conformes?\\b");

    private static final Pattern RATE = Pattern.compile("(?<![\\d,.])(\\d{1,3}(?:[.,]\\d+)?) ?%");
    /** What a rate counts: the criteria that are met, on the whole sample. */
    private static final Pattern MET =
            Pattern.compile("criteres?\\b.*respecte|respecte.*criteres?\\b|taux de conformite|taux global");
    /** What turns a rate into another: of what is not met, of an average, of a threshold. */
    private static final Pattern OTHER = Pattern.compile(
            "taux moyen|en moyenne|moyenne|ne sont pas|non respecte|non applicable|au moins|moins de|plus de|superieur|inferieur|objectif");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Statement.of(trail).stream()
                .flatMap(one -> judge(one, trail).stream().map(one::on));
    }

    private static Optional<Finding> judge(Statement statement, Trail trail) {
        List<String> lines = statement.lines();
        lines.removeIf(line -> AccessibilityMention.MENTION.matcher(line).find());
        Set<String> states = said(STATE, lines);
        if (states.size() != 1 || said(WORD, lines).size() != 1) {
            return Optional.empty(); // several sites, or a reminder of what each word means
        }
        String state = states.iterator().next();
        Duty duty = Duty.of(trail);
        Set<String> mentions = mentions(statement, trail);
        if (mentions.size() == 1 && !mentions.contains(state)) {
            Object[] told = {"state", state, "mention", mentions.iterator().next()};
            return Optional.of(duty.missing(
                    ABOUT, SENTENCES.say("failed-mention", told), SENTENCES.say("cannot-tell-mention", told)));
        }
        return rate(lines).map(rate -> judge(state, rate, duty));
    }

    private static Set<String> said(Pattern words, List<String> lines) {
        Set<String> said = new HashSet<>();
        lines.forEach(line -> words.matcher(line).results().forEach(one -> said.add(one.group(1))));
        return said;
    }

    private static Finding judge(String state, BigDecimal rate, Duty duty) {
        Object[] told = {"state", state, "rate", Sentence.of(rate)};
        boolean whole = rate.compareTo(ALL) == 0;
        boolean half = rate.compareTo(HALF) >= 0;
        boolean above = state.equals("totalement") ? !whole : state.equals("partiellement") && !half;
        boolean below = state.equals("partiellement") ? whole : state.equals("non") && half;
        if (above) {
            return duty.missing(ABOUT, SENTENCES.say("failed", told), SENTENCES.say("cannot-tell", told));
        }
        return below
                ? Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-below", told))
                : Finding.passed(ABOUT);
    }

    /** The one rate told of criteria that are met; empty when none is, or several are. */
    private static Optional<BigDecimal> rate(List<String> lines) {
        Set<BigDecimal> rates = new HashSet<>();
        for (String line : lines) {
            if (MET.matcher(line).find() && !OTHER.matcher(line).find()) {
                RATE.matcher(line)
                        .results()
                        .map(one -> new BigDecimal(one.group(1).replace(',', '.')).stripTrailingZeros())
                        .filter(one -> one.compareTo(ALL) <= 0)
                        .forEach(rates::add);
            }
        }
        return rates.size() == 1 ? Optional.of(rates.iterator().next()) : Optional.empty();
    }

    /** What the pages of the same site mention, as a rule at their foot. */
    private static Set<String> mentions(Statement statement, Trail trail) {
        Set<String> mentions = new HashSet<>();
        Statement.seen(trail)
                .filter(one -> Site.of(one.moment().url()).equals(statement.site()))
                .forEach(one -> {
                    Matcher told = AccessibilityMention.MENTION.matcher(ScreenText.whole(one.the(Dom.class)));
                    while (told.find()) {
                        mentions.add(told.group(AccessibilityMention.STATE));
                    }
                });
        return mentions;
    }
}
