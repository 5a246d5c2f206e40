package fr.parcours.checks.law;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Published;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The multi-year plan itself, page or PDF, where a link led to it and its title says that it is one.
 *
 * @param link that led there
 * @param text all that it says, folded
 * @param whole whether all of it was read
 */
record Plan(Published.Link link, Dom dom, String title, String text, boolean whole) {
    private static final int ERROR = 400;
    static final Pattern SCHEME = Pattern.compile(
            "schemas? (pluri-?)?annuels?|plans? pluri-?annuels?|multi-?(year|annual) (accessibility )?(plan|scheme)");
    static final Pattern SPAN = Pattern.compile("\\b(20\\d\\d) ?(?:-|/|a|au|to|jusqu'en) ?(20\\d\\d)\\b");
    /** What it says of the years that it is for. */
    private static final Pattern OWN =
            Pattern.compile("\\b(present schema|ce schema|this (plan|scheme)|schema pluri-?annuel)\\b[^.;]{0,80}\\b"
                    + "(couvre|porte|concerne|periode|annees|etabli|s'etend|prevu|covers?|runs)\\b[^.;]{0,60}");

    private static final Pattern ANOTHER = Pattern.compile("precedent|ancien|dernier|archive|bilan|previous|former");

    /** Words of a plan that goes on beyond the years that it was made for. */
    static final Pattern EXTENDED = Pattern.compile("prolong|prorog|recondui|\\bavenants?\\b|\\bextend(ed|s)?\\b"
            + "|(reste(nt|ra|ront)?|demeure(nt|ra|ront)?|toujours|maintenue?s?) (en vigueur|applicables?|valables?)"
            + "|remains? in force");

    /** The years of a plan, as they are written. */
    record Period(int from, int to) {
        static Period of(MatchResult span) {
            return new Period(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
        }
    }

    static Optional<Plan> of(Trail trail) {
        return Published.PLAN
                .link(trail)
                .flatMap(link -> Published.PLAN
                        .page(trail, link)
                        .filter(seen -> seen.moment().status() < ERROR
                                && seen.moment().obstacle().isEmpty())
                        .flatMap(seen -> of(trail, link, seen)))
                .filter(plan -> SCHEME.matcher(plan.title()).find());
    }

    private static Optional<Plan> of(Trail trail, Published.Link link, Snapshot seen) {
        boolean paper = OnPaper.is(trail, seen);
        return seen.find(Dom.class)
                .map(dom -> new Plan(
                        link,
                        dom,
                        paper ? OnPaper.title(dom) : headings(dom),
                        ScreenText.whole(dom),
                        paper ? OnPaper.whole(dom) : !leads(dom)));
    }

    private static String headings(Dom dom) {
        return dom.select("h1, [role=heading][aria-level=1]")
                .filter(Element::visible)
                .map(one -> ScreenText.fold(one.text()))
                .collect(Collectors.joining(" "));
    }

    /** Whether more of it may be told elsewhere, or within a part that is not read. */
    private static boolean leads(Dom dom) {
        return dom.select("a[href], iframe, object, embed, summary, [role=tab]")
                .anyMatch(one -> one.visible()
                        && !one.attr("href").matches("(#|mailto:|tel:).*")
                        && one.closest(Statement.AROUND).isEmpty());
    }

    /** The years that it is for, by its title or by what it says of itself; a link to another plan, or a word of it, tells nothing. */
    Optional<Period> period() {
        Stream<String> said = ScreenText.lines(dom)
                .filter(line -> line.closest("a").isEmpty()
                        && line.select("a[href]").findAny().isEmpty())
                .map(line -> ScreenText.fold(line.text()))
                .filter(line -> !ANOTHER.matcher(line).find())
                .flatMap(line -> OWN.matcher(line).results().map(one -> line.substring(one.start(), one.end())));
        return latest(Stream.of(title).filter(one -> !ANOTHER.matcher(one).find()))
                .or(() -> latest(said));
    }

    private static Optional<Period> latest(Stream<String> texts) {
        return texts.flatMap(text -> SPAN.matcher(text).results())
                .map(Period::of)
                .filter(one -> one.from() < one.to())
                .max(Comparator.comparingInt(Period::to));
    }

    /** Whether it tells of doings of that year or later. */
    boolean tells(int year) {
        return Calendar.years(text).stream().anyMatch(told -> told >= year);
    }

    /** Whether it says, somewhere, that something goes on beyond what was foreseen. */
    boolean extended() {
        return EXTENDED.matcher(text).find();
    }

    /** Whether a part of it was given up, where anything may be said. */
    boolean cut() {
        return dom.select("object").findAny().isPresent();
    }
}
