package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.TimeWords;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Elapsed;
import fr.parcours.evidence.Elapsed.Turn;
import fr.parcours.evidence.Elapsed.What;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form waits for whoever fills it in, or offers them more time. See {@code TimedOut.md}. */
final class TimedOut implements Check {
    private static final About ABOUT = About.journey("timed-out", Set.of(Dom.class, Elapsed.class))
            .severity(0.7)
            .criteria(rgaa("13.1.3"), wcag("2.2.1"));
    private static final About RELOADS = ABOUT.criteria(rgaa("13.1.1"), wcag("2.2.1"));
    private static final About CLOSES = ABOUT.criteria(rgaa("13.1.4"), wcag("2.2.1"));
    private static final Sentences WORDS = Sentences.of(TimedOut.class);

    /** What comes sooner may be the way itself: a page that only leads to the next. */
    private static final long A_WHILE = 20;

    private static final int SEVERAL = 2;
    /** What may be meant, to protect who fills in, or come of how the page draws itself, is never sure. */
    private static final Set<What> GONE = Set.of(What.LEFT, What.RELOADED);

    private static final Pattern YES = Pattern.compile("\\boui\\b|\\byes\\b|\\bok\\b");
    /** What is on a screen before anything comes: a form's own button may say continue. */
    private static final Pattern OFFERED = Pattern.compile(
            "prolonger|plus de temps|rester (connecte|en ligne|sur)|(poursuivre|continuer) (ma|la|votre) session|(ajouter|rajouter|encore|plus|\\+) ?(\\d+ ?)?(min|temps|heure)|add \\d+ ?min|extend|stay (signed|logged|on)|more time|keep me|\\bpause\\b|suspendre|arreter le (compte|minuteur|temps)|stop the (timer|clock)|desactiver");

    private static final Pattern OVER = Pattern.compile(
            "session (a|est|has|was|is) (ete )?(expir|termin|fermee|over|ended|timed out|closed)|session (expired|ended|timed out|terminee|fermee)|delai (est )?(depasse|expire|ecoule)"
                    + "|(been|were|are now) (signed|logged) out|ete deconnecte|temps (est )?ecoule|has timed out|time is up");
    private static final Pattern KEPT = Pattern.compile(
            "brouillon|(reponses?|saisie|demande|formulaire|dossier).{0,40}(enregistre|sauvegard|conserve)|enregistrer et|sauvegarder|reprendre|\\bdraft|\\bsaved? (and|your|for|automatically)|answers are (saved|kept)|\\bresume\\b");
    /** A page on which one waits, or from which one is led on. */
    private static final Pattern AWAITS = Pattern.compile(
            "redirig|redirection|redirect|patientez|veuillez attendre|traitement (est )?en cours|en cours de (traitement|verification)|file d'attente|please wait|in the queue|being processed|actualis|rafraichi|refresh|se met a jour|mise a jour automatique|updates? (itself|automatically)");
    /** Something that would be worth nothing without its time, or is held for one person alone. */
    private static final Pattern BOUND = Pattern.compile(
            "creneau|rendez-vous|\\breserver|reservation|billet|enchere|examen|epreuve|\\bquiz|paiement|carte bancaire|code (recu|a usage|envoye)|time slot|appointment|booking|ticket|auction|\\bexam\\b|payment|one-time");

    /** A time that is shown, or spoken of. */
    private static final Pattern CLOCK =
            Pattern.compile("\\b\\d+ ?(min|minutes?|heures?|hours?|h)\\b|\\b\\d?\\d:\\d\\d\\b");

    private static final String FIELDS =
            "input:not([type=hidden]):not([type=search]):not([type=button]):not([type=submit]):not([type=reset]):not([type=image]), textarea, select";
    /** What stands around a form, and asks for something else. */
    private static final String BESIDE =
            "[role=search], search, aside, header, footer, nav, dialog, [role=dialog], [role=complementary], [role=contentinfo]";

    private static final String COMMANDS =
            "button, a[href], [role=button], input[type=button], input[type=submit], input[type=checkbox]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<Said, List<Integer>> screens = new LinkedHashMap<>();
        List<Dom> before = new ArrayList<>();
        for (Snapshot screen : trail.arrivals()) {
            before.add(screen.the(Dom.class));
            screen.find(Elapsed.class)
                    .flatMap(elapsed -> judge(elapsed, screen, before))
                    .ifPresent(said -> screens.computeIfAbsent(said, one -> new ArrayList<>())
                            .add(screen.moment().screen()));
        }
        return screens.entrySet().stream().map(one -> one.getKey().finding().screens(one.getValue()));
    }

    /** What is said of a screen; said once for all that are alike. */
    private record Said(About about, Verdict verdict, String key, long after, String came) {
        static Said passed() {
            return new Said(ABOUT, Verdict.PASSED, "", 0, "");
        }

        static Said asks(About about, String key, Turn turn) {
            return new Said(about, Verdict.CANNOT_TELL, key, turn.after(), turn.text());
        }

        Finding finding() {
            if (verdict == Verdict.PASSED) {
                return Finding.passed(about);
            }
            Object[] words = {"french", time("seconde"), "english", time("second"), "came", came};
            return verdict == Verdict.FAILED
                    ? Finding.failed(about, WORDS.say("failed-" + key, words))
                    : Finding.cannotTell(about, WORDS.say("cannot-tell-" + key, words));
        }

        private String time(String second) {
            boolean minutes = after >= 120;
            long count = minutes ? Math.round(after / 60.0) : after;
            return count + " " + (minutes ? "minute" : second) + (count > 1 ? "s" : "");
        }
    }

    /** @param before the screens so far, this one the last */
    private static Optional<Said> judge(Elapsed elapsed, Snapshot screen, List<Dom> before) {
        Optional<Turn> end = elapsed.end();
        Optional<Turn> warning = elapsed.said()
                .filter(one -> says(one, TimeWords.WARNS) && !says(one, OVER))
                .filter(one -> counted(one, elapsed))
                .findFirst();
        if (warning.filter(TimedOut::offers).isPresent() || (end.isPresent() && stays(screen.the(Dom.class)))) {
            return Optional.of(Said.passed());
        }
        if (warning.isPresent()) {
            About about = end.map(one -> about(one.what())).orElse(CLOSES);
            return warning.map(one -> Said.asks(about, "warned", one));
        }
        return end.isPresent()
                ? end.flatMap(one -> ended(one, elapsed, screen, before))
                : elapsed.said().filter(one -> says(one, OVER)).findFirst().map(one -> Said.asks(CLOSES, "over", one));
    }

    /** A text that merely holds a time is news; one that warns speaks of what ends, or something ended after it. */
    private static boolean counted(Turn said, Elapsed elapsed) {
        return elapsed.end().isPresent()
                || says(said, TimeWords.TOLD)
                || elapsed.said().anyMatch(one -> says(one, OVER));
    }

    private static boolean says(Turn one, Pattern what) {
        return what.matcher(ScreenText.fold(one.text())).find();
    }

    /** A question about time that takes a yes, or a button that comes with the warning and says so. */
    private static boolean offers(Turn said) {
        return (says(said, TimeWords.TOLD) || more(said.text()))
                && (said.what() == What.ASKED || said.commands().stream().anyMatch(TimedOut::more));
    }

    private static boolean more(String text) {
        String folded = ScreenText.fold(text);
        return TimeWords.STAY.matcher(folded).find() || YES.matcher(folded).find();
    }

    /** Whether a button is there from the start that gives more time. */
    private static boolean stays(Dom dom) {
        return dom.select(COMMANDS)
                .anyMatch(one -> one.visible()
                        && OFFERED.matcher(ScreenText.fold(one.called())).find());
    }

    private static Optional<Said> ended(Turn end, Elapsed elapsed, Snapshot screen, List<Dom> before) {
        Dom dom = screen.the(Dom.class);
        About about = about(end.what());
        String key = end.what().name().toLowerCase(Locale.ROOT);
        boolean sure = GONE.contains(end.what())
                && end.after() > A_WHILE
                && end.withheld() == 0
                && fields(dom)
                && elapsed.said().allMatch(one -> says(one, OVER))
                && before.stream().noneMatch(TimedOut::speaks)
                && !other(dom);
        if (!sure) {
            return Optional.of(new Said(about, Verdict.CANNOT_TELL, key, end.after(), ""));
        }
        return told(screen) ? Optional.empty() : Optional.of(new Said(about, Verdict.FAILED, key, end.after(), ""));
    }

    private static About about(What what) {
        return what == What.LEFT ? ABOUT : what == What.RELOADED ? RELOADS : CLOSES;
    }

    /** Whether several things are asked for, in the page itself. */
    private static boolean fields(Dom dom) {
        return dom.select(FIELDS)
                        .filter(one -> one.visible() && one.closest(BESIDE).isEmpty())
                        .limit(SEVERAL)
                        .count()
                == SEVERAL;
    }

    /** Whether a screen speaks of a limit, of more time, or of finding everything again: then somebody must look. */
    private static boolean speaks(Dom dom) {
        return Stream.of(OFFERED, KEPT, TimeWords.TOLD).anyMatch(one -> ScreenText.says(dom, one));
    }

    /** Whether the screen says why it goes, or may say so where it is not read. */
    private static boolean other(Dom dom) {
        return Stream.of(AWAITS, BOUND, CLOCK).anyMatch(one -> ScreenText.says(dom, one))
                || dom.select("iframe, frame").anyMatch(Element::visible);
    }

    /** The same page may be reproached already for what its source says. */
    private static boolean told(Snapshot screen) {
        return new LeavesByItself()
                .judge(screen)
                .anyMatch(one -> one.verdict() == Verdict.FAILED
                        && one.about().criteria().contains(wcag("2.2.1")));
    }
}
