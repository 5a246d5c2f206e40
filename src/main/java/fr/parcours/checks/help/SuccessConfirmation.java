package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ErrorWords;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the last screen tells a person who has finished: five points. Why, and how to mend: {@code SuccessConfirmation.md}. */
final class SuccessConfirmation implements Check {
    private static final About ABOUT =
            About.journey("success-confirmation", Set.of(Dom.class)).feeds("ERR07");
    private static final Sentences WORDS = Sentences.of(SuccessConfirmation.class);

    private static final Pattern SUCCESS = Pattern.compile(
            "\\b(merci|bravo|felicitations|confirmation)\\b|(bien|est|sont|ete) (ete )?(bien )?(envoyee?|enregistree?|recue?|validee?|transmise?|effectuee?|acceptee?|prise? en compte|terminee?|confirmee?|payee?|creee?)s?\\b"
                    + "|\\b(operation|demande|paiement|inscription|commande|demarche) (effectuee?|enregistree?|validee?|confirmee?|terminee?|acceptee?|envoyee?|reussie?)\\b|nous avons (bien )?recu|thank you|successful");
    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(numero|n°) (de |d'|du )?(votre )?(dossier|demande|commande|inscription|suivi|reference|confirmation|enregistrement)|\\breference|\\bref\\.|code de cession|reference number");
    private static final Pattern NEXT = Pattern.compile(
            "et (maintenant|apres|ensuite)|prochaines? etapes?|la suite|suite de (la|votre)|vous (allez )?rece(voir|vez|vrez)|nous (allons|vous|traitons|examinons)|sera (traitee?|examinee?|etudiee?|envoyee?|instruite?)|arrive chez vous|vous n'avez (plus )?rien|what happens next|next steps");
    private static final Pattern DELAY = Pattern.compile(
            "\\bdelai (indicatif|moyen|maximal)|\\b(sous|dans|d'ici|avant|en|delai (de|maximum de)|environ) (un delai de |environ |le |les |l'|la )?(\\d+|un|une|deux|trois|sept|huit|dix|quinze|quelques|heure|journee|semaine|mois|jours)\\b|\\b\\d+ (a \\d+ )?(jours?|semaines?|heures?|mois)\\b|within \\d+");
    private static final Pattern KEPT = Pattern.compile(
            "\\b(courriel|e-?mail|mail|sms)\\b|telecharge|imprime|accuse de (reception|enregistrement)|recepisse|\\bpdf\\b|download");
    private static final Pattern SENT = Pattern.compile(
            "\\b(sent|received|submitted|recorded|registered|confirmed|confirmation|completed?|accepted|saved|booked|paid|thanks?|done|success\\w*)\\b"
                    + "|\\b(envoye|transmis|enregistre|recu|valide|confirme|pris en compte|cree|paye|reserve|depose|reussi|accuse|succes|c'est fait)");
    /** What a person presses to send for good. */
    private static final Pattern SENDING = Pattern.compile(
            "^(je )?(envoyer|envoie|valider|valide|confirmer|confirme|transmettre|soumettre|deposer|payer|paie|signer|commander|s'inscrire|send|submit|confirm|pay|place order)\\b");

    private static final String MORE_TO_DO =
            "input:not([type=hidden]):not([type=search]), select, textarea, [aria-current=step], progress, [role=progressbar], iframe, canvas, img";
    private static final List<Point> POINTS = List.of(
            new Point("success", SUCCESS),
            new Point("reference", REFERENCE),
            new Point("next", NEXT),
            new Point("delay", DELAY),
            new Point("kept", KEPT));

    /** @param name what it is called in the sentences */
    private record Point(String name, Pattern words) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Measure> measure(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        boolean finished = trail.walk(Trail.REFERENCE)
                .filter(walk -> walk.ending() == Walk.Ending.COMPLETED)
                .isPresent();
        if (!finished || screens.size() < 2 || !ScreenText.french(trail)) {
            return Stream.empty();
        }
        Snapshot last = screens.get(screens.size() - 1);
        String words = useful(last.the(Dom.class));
        // without any word of success, and off the bench, it may not be the end at all
        if (!trail.subject().bench() && !SUCCESS.matcher(words).find()) {
            return Stream.empty();
        }
        List<Point> missing = POINTS.stream()
                .filter(point -> !point.words().matcher(words).find())
                .toList();
        double points = POINTS.size() - missing.size();
        return Stream.of(new Measure(
                "ERR07",
                points,
                "points of five",
                Measure.between(4, 1, points),
                told(missing),
                List.of(last.moment().screen())));
    }

    private static Sentence told(List<Point> missing) {
        return missing.stream()
                .map(point -> WORDS.say(point.name()))
                .reduce((all, one) -> new Sentence(all.fr() + ", " + one.fr(), all.en() + ", " + one.en()))
                .map(names -> WORDS.say("measure", "count", POINTS.size() - missing.size(), "missing", names))
                .orElseGet(() -> WORDS.say("measure-all"));
    }

    /** After what sends for good, a last screen that asks for nothing more ought to say that it is done, and most say what comes next. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        boolean finished = trail.walk(Trail.REFERENCE)
                .filter(walk -> walk.ending() == Walk.Ending.COMPLETED)
                .isPresent();
        if (!finished || screens.size() < 2) {
            return Stream.empty();
        }
        Snapshot last = screens.get(screens.size() - 1);
        Dom dom = last.the(Dom.class);
        int before = screens.get(screens.size() - 2).moment().screen();
        boolean sent = trail.acts().stream()
                .filter(act -> act.screen() == before && act.word().equals("click"))
                .reduce((early, late) -> late)
                .filter(act -> SENDING.matcher(ScreenText.fold(act.name())).find())
                .isPresent();
        String words = useful(dom);
        boolean said = Stream.of(SENT, SUCCESS, REFERENCE, NEXT, DELAY, KEPT)
                .anyMatch(point -> point.matcher(words).find());
        boolean more = dom.select(MORE_TO_DO)
                .anyMatch(one -> one.visible()
                        && one.closest("header, nav, footer, aside").isEmpty());
        return !sent || said || more || ErrorWords.wrong(words) || words.isBlank() || !read(dom)
                ? Stream.empty()
                : Stream.of(Finding.cannotTell(
                                ABOUT,
                                WORDS.say("cannot-tell", "screen", last.moment().screen()))
                        .severity(0.6)
                        .screens(List.of(last.moment().screen())));
    }

    /** Whether it is in a language whose words are known here. */
    private static boolean read(Dom dom) {
        String language = dom.root().attr("lang");
        return language.startsWith("fr") || language.startsWith("en");
    }

    /** The screen's own words: what stands on every screen confirms nothing. */
    private static String useful(Dom dom) {
        return String.join(
                " ",
                ScreenText.lines(dom)
                        .filter(line ->
                                line.closest("header, nav, footer, aside").isEmpty())
                        .map(line -> ScreenText.fold(line.text()))
                        .toList());
    }
}
