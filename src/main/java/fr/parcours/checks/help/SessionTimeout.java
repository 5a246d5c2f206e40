package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long a person may stop before what they typed is lost, where the pages tell. Why, and how to mend: {@code SessionTimeout.md}. */
final class SessionTimeout implements Check {
    private static final About ABOUT = About.journey("session-timeout", Set.of(Dom.class))
            .feeds("ERR05")
            .criteria(Criterion.rgaa("13.1.2"), Criterion.rgaa("13.1.4"), Criterion.wcag("2.2.1"));
    private static final Sentences WORDS = Sentences.of(SessionTimeout.class);

    private static final About TASK = ABOUT.feeds().severity(0.4);
    private static final String TASKS_FR =
            "(repondre|remplir|terminer|finir|saisir|valider|payer|confirmer|completer|signer|envoyer|choisir)";
    private static final String TASKS_EN = "(answer|complete|finish|fill|enter|pay|confirm|submit|sign|send|choose)";
    private static final Pattern GIVEN = Pattern.compile(
            "\\b(vous (avez|disposez de|n'avez que)|il (vous )?reste) (encore |exactement |seulement |maximum )?\\d{1,3} ?(secondes?|minutes?|mn|min)\\b.{0,20}\\bpour "
                    + TASKS_FR
                    + "\\b|\\byou (have|have got|only have) (only |just )?\\d{1,3} ?(seconds?|minutes?|mins?)( left| remaining)? to "
                    + TASKS_EN + "\\b");
    private static final double LONG_ENOUGH = 20 * 60;
    private static final double SHORT = 20;
    /** What ends, how many, of what: in French and in English. */
    private static final List<Pattern> DECLARED = List.of(
            Pattern.compile(
                    "\\b(session|demande|dossier|brouillon|saisie|deconnect\\w*|inactivite)\\b.{0,80}?\\b(\\d+) ?(minutes?|mins?|mn|h|heures?|jours?)\\b"
                            + "(?=.{0,60}(inactiv|expir|ouvert|conserv|perd|efface|supprim|deconnect|gard|reprend|\\.|$))"),
            Pattern.compile(
                    "\\b(session|application|answers|form|draft|inactivity|signed out|logged out|time[ds]? ?out)\\b.{0,80}?\\b(\\d+) ?(minutes?|mins?|hours?|days?)\\b"
                            + "(?=.{0,60}(inactiv|expir|end|los[te]|delet|sign|log|sav|keep|kept|\\.|$))"));

    private static final Pattern EXPIRES = Pattern.compile(
            "\\bexpir|inactiv|deconnect|reste ouvert|conserve|enregistre pendant|gardons|effac|supprim"
                    + "|\\b(will|may) (end|be (lost|deleted|signed out|logged out))\\b|\\btimes? ?out\\b|\\bwe (keep|save)\\b|without activity");
    private static final Pattern REFRESH = Pattern.compile("^\\s*(\\d+)\\s*[;,]\\s*url\\s*=\\s*['\"]?(.+)$");
    private static final Pattern AWAY = Pattern.compile("expir|timeout|logout|deconnexion|session|inactiv|fin-de");
    private static final Pattern TOLD = Pattern.compile("\\bsession\\b.{0,60}\\d+ ?min|\\binactivit[ey]\\b");
    private static final Pattern LOSS = Pattern.compile(
            "(session|inactivite|minutes|inactivity).{0,120}(perdue?s?|effacee?s?|supprimee?s?|tout recommencer|lost|deleted|start again)\\b");
    private static final Pattern EXTEND = Pattern.compile(
            "prolonger|rester connecte|plus de temps|poursuivre ma session|continuer ma session|extend|stay (signed|logged) in");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Stream.concat(
                shortest(trail).filter(limit -> lost(trail, limit)).stream().map(limit -> Finding.failed(
                                ABOUT,
                                WORDS.say(limit.silent() ? "failed" : "failed-told", "minutes", round(limit.minutes())))
                        .severity(severity(trail, limit))
                        .screens(limit.screens())),
                given(trail).stream());
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        return shortest(trail).filter(limit -> !lost(trail, limit)).stream()
                .map(limit -> new Measure(
                        "ERR05",
                        limit.minutes(),
                        "minutes",
                        severity(trail, limit),
                        WORDS.say("measure", "french", told(limit, "heures"), "english", told(limit, "hours")),
                        limit.screens()));
    }

    /** So many seconds or minutes to answer, and nothing that offers more. */
    private static Optional<Finding> given(Trail trail) {
        return extended(trail)
                ? Optional.empty()
                : trail.arrivals().stream()
                        .flatMap(screen -> ScreenText.lines(screen.the(Dom.class))
                                .map(line -> GIVEN.matcher(ScreenText.fold(line.text())))
                                .filter(Matcher::find)
                                .map(found -> Finding.cannotTell(
                                                TASK,
                                                WORDS.say(
                                                        "cannot-tell-task",
                                                        "words",
                                                        found.group().strip()))
                                        .screens(List.of(screen.moment().screen()))))
                        .findFirst();
    }

    /** Short, with no way to extend it, and either silent or said to lose everything. */
    private static boolean lost(Trail trail, Limit limit) {
        double severity = severity(trail, limit);
        return severity == 1 || (severity > 0 && limit.minutes() < SHORT && !extended(trail) && said(trail));
    }

    private static boolean said(Trail trail) {
        return trail.arrivals().stream().anyMatch(screen -> ScreenText.says(screen.the(Dom.class), LOSS));
    }

    private static boolean extended(Trail trail) {
        return trail.snapshots().stream().anyMatch(screen -> ScreenText.says(screen.the(Dom.class), EXTEND));
    }

    private static double severity(Trail trail, Limit limit) {
        if (limit.minutes() >= LONG_ENOUGH || SaveAndResume.offered(trail)) {
            return 0;
        }
        // said in advance, or more than twenty minutes: less than the worst, more than what can be prolonged
        return limit.silent() && !extended(trail) && limit.minutes() < SHORT ? 1 : 0.4;
    }

    private static Optional<Limit> shortest(Trail trail) {
        List<Limit> limits = new ArrayList<>();
        for (Snapshot screen : trail.arrivals()) {
            Dom dom = screen.the(Dom.class);
            int number = screen.moment().screen();
            boolean told = ScreenText.says(dom, TOLD);
            dom.select("meta[http-equiv]")
                    .flatMap(meta -> refresh(meta).stream())
                    .forEach(minutes -> limits.add(new Limit(minutes, !told, List.of(number))));
            ScreenText.lines(dom)
                    .map(line -> ScreenText.fold(line.text()))
                    .filter(line -> line.length() < 400 && EXPIRES.matcher(line).find())
                    .flatMap(line -> declared(line).stream())
                    .forEach(minutes -> limits.add(new Limit(minutes, false, List.of(number))));
        }
        return limits.stream()
                .min(Comparator.comparing(Limit::minutes))
                .map(limit -> new Limit(
                        limit.minutes(),
                        limit.silent(),
                        limits.stream()
                                .filter(other -> other.minutes() == limit.minutes())
                                .flatMap(other -> other.screens().stream())
                                .distinct()
                                .toList()));
    }

    /** Minutes after which the page leaves for a screen that says it is over. */
    private static Optional<Double> refresh(Element meta) {
        if (!meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
            return Optional.empty();
        }
        Matcher leaves = REFRESH.matcher(ScreenText.fold(meta.attr("content")));
        // a shorter delay forwards; another address may be the next screen of a queue
        return leaves.matches()
                        && leaves.group(1).length() < 8
                        && Integer.parseInt(leaves.group(1)) >= 20
                        && AWAY.matcher(leaves.group(2)).find()
                ? Optional.of(Integer.parseInt(leaves.group(1)) / 60.0)
                : Optional.empty();
    }

    private static Optional<Double> declared(String line) {
        return DECLARED.stream()
                .map(language -> language.matcher(line))
                .filter(said -> said.find() && said.group(2).length() <= 5)
                .findFirst()
                .map(said -> Integer.parseInt(said.group(2)) * each(said.group(3)));
    }

    private static double each(String unit) {
        return unit.startsWith("m") ? 1 : unit.startsWith("h") ? 60 : 24 * 60;
    }

    private static String told(Limit limit, String hours) {
        return limit.minutes() >= 120
                ? Math.round(limit.minutes() / 60) + " " + hours
                : round(limit.minutes()) + " minutes";
    }

    private static String round(double minutes) {
        return String.valueOf(Math.max(1, Math.round(minutes)));
    }

    /** A limit found on some screens; {@code silent} when nothing on the screen speaks of it. */
    private record Limit(double minutes, boolean silent, List<Integer> screens) {}
}
