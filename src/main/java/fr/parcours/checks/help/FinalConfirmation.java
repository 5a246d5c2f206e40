package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Console;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether one can look everything over before paying, signing or sending. Why, and how to mend: {@code FinalConfirmation.md}. */
final class FinalConfirmation implements Check {
    private static final About ABOUT = About.journey("final-confirmation", Set.of(Dom.class))
            .feeds("ERR08")
            .criteria(Criterion.rgaa("11.12.1"), Criterion.wcag("3.3.4"));
    private static final Sentences WORDS = Sentences.of(FinalConfirmation.class);

    private static final Pattern FINAL = Pattern.compile(
            "^(je )?(payer|paie|regler|signer|signe|commander|transmettre|soumettre|envoyer|valider|confirmer|souscrire|adherer|accepter)\\b.{0,40}"
                    + "(demande|dossier|contrat|\\bprets?\\b|credit|souscription|adhesion|abonnement|\\boffre\\b|commande|paiement|inscription|declaration|€|definitivement|formulaire)|^(payer|signer|commander|transmettre|soumettre)$"
                    + "|^valider et payer|commande avec obligation de paiement|^place order|^pay\\b");
    private static final Pattern ON = Pattern.compile(
            "^(continuer|suivant|verifier|relire|voir (le|mon) recapitulatif|voir ma commande|etape suivante|passer a (l'etape|la suite)|poursuivre|continue|next|proceed)\\b");
    private static final Pattern CARD = Pattern.compile(
            "(numero|n°) (de )?(la |votre )?(carte (bancaire|bleue|de paiement|de credit)|cb\\b)|card number");
    private static final Pattern REVIEW = Pattern.compile(
            "recapitul|(verifiez|relisez|controlez|verifier|relire) (bien )?(vos|votre|les|le|la|l'|toutes)|resume de (votre|la)"
                    + "|^(modifier|corriger)\\b|votre (panier|commande) :|check your answers|review your");
    private static final Pattern WITHDRAW =
            Pattern.compile("retract|vous pouvez annuler|annuler (votre|la|ma) (demande|commande)");
    private static final Pattern WAIVED = Pattern.compile("renonc|aucun|pas de droit|perd(re|ez)|sans possibilite");
    /** What a box says that is ticked to confirm all that was given. */
    private static final Pattern CONFIRMS = Pattern.compile(
            "\\b(certifi|confirm|attest|verifie)\\w*\\b|\\bdeclare\\b.{0,60}\\b(exact|vrai|sincere)|\\bcertify\\b");

    private static final Pattern ENGAGES = Pattern.compile(
            "\\b(payer|paie|paiement|regler|signer|signe|commander|commande|souscri\\w*|pay|order|sign|€)(\\b|$)");
    private static final Pattern CHARGED = Pattern.compile(
            "\\b(card|account)\\b.{0,30}\\b(has been|was) (charged|debited)\\b|\\b(carte|compte)\\b.{0,30}\\b(a ete|vient d'etre) debitee?\\b|\\bnous avons debite\\b");
    private static final Pattern BACK =
            Pattern.compile("\\b(annuler|cancel|undo|confirmez|are you sure)\\b|etes-vous sur");
    private static final About ERASED = ABOUT.feeds().severity(0.4);
    private static final Pattern ERASES = Pattern.compile(
            "^(tout )?(supprimer|effacer|vider|detruire)\\b.{3,}|^(delete|erase|remove|clear|empty)\\b.{3,}");
    /** One is asked before, or can go back after. */
    private static final Pattern ASKS = Pattern.compile(
            "etes-vous sur|voulez-vous (vraiment )?|souhaitez-vous|(?<!\\bno )(?<!\\bsans )(?<!\\bwithout )confirm|\\bannuler\\b|\\brestaur|\\bretablir|\\bcorbeille|are you sure|do you (really )?want|\\bundo\\b|\\brestore\\b|\\bcancel\\b");

    private static final String ASKED =
            "main input:not([type=hidden], [type=search], [type=submit], [type=button]), main select, main textarea, form textarea";
    private static final String BOXES = "input[type=checkbox], [role=checkbox]";
    private static final int SHOWN_ANSWERS = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        Optional<Snapshot> decisive =
                screens.stream().filter(screen -> decisive(trail, screen)).reduce((earlier, later) -> later);
        return Stream.of(
                        sent(trail, decisive),
                        erased(trail).stream(),
                        decisive.isPresent() ? Stream.<Finding>of() : charged(trail).stream())
                .flatMap(all -> all);
    }

    /** After a press a screen says that money was taken, and none before or after asked, summed up or gave a way back. */
    private static Optional<Finding> charged(Trail trail) {
        List<Snapshot> all = trail.snapshots();
        int taken = IntStream.range(1, all.size())
                .filter(i -> ScreenText.says(all.get(i).the(Dom.class), CHARGED))
                .findFirst()
                .orElse(0);
        boolean checked = all.stream()
                        .anyMatch(seen -> ScreenText.says(seen.the(Dom.class), BACK)
                                || ScreenText.says(seen.the(Dom.class), WITHDRAW))
                || all.subList(0, taken).stream().anyMatch(FinalConfirmation::reviewed)
                || trail.acts().stream().noneMatch(act -> act.word().equals("click"));
        int screen = taken == 0 ? 0 : all.get(taken).moment().screen();
        return taken == 0 || checked
                ? Optional.empty()
                : Optional.of(Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-charged", "screen", screen))
                        .screens(List.of(screen)));
    }

    /** What was pressed erases something, and nothing seen before or after asks whether it should, or gives it back. */
    private static Optional<Finding> erased(Trail trail) {
        boolean asked = trail.snapshots().stream()
                .anyMatch(seen -> ScreenText.says(seen.the(Dom.class), ASKS)
                        || seen.the(Dom.class)
                                .select("dialog[open], [role=dialog], [role=alertdialog]")
                                .anyMatch(Element::visible));
        return asked
                ? Optional.empty()
                : trail.acts().stream()
                        .filter(act -> act.word().equals("click")
                                && ERASES.matcher(ScreenText.fold(act.name())).find())
                        .findFirst()
                        .map(act -> Finding.cannotTell(
                                        ERASED,
                                        WORDS.say("cannot-tell-erased", "name", act.name(), "screen", act.screen()))
                                .screens(List.of(act.screen())));
    }

    private static Stream<Finding> sent(Trail trail, Optional<Snapshot> decisive) {
        return decisive.stream().map(screen -> {
            int number = screen.moment().screen();
            boolean shown = trail.snapshots().stream()
                    .filter(seen -> seen.moment().screen() <= number)
                    .anyMatch(FinalConfirmation::reviewed);
            if (shown) {
                return Finding.passed(ABOUT);
            }
            return unseen(trail, number).screens(List.of(number));
        });
    }

    private static Finding unseen(Trail trail, int number) {
        Optional<Element> box = confirming(trail, number);
        if (box.isPresent()) {
            Object[] said = {"screen", number, "name", box.get().called()};
            return Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-box", said));
        }
        if (!engages(trail, number) && alone(trail, number)) {
            return Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-alone", "screen", number));
        }
        return ScreenText.french(trail)
                ? Finding.failed(ABOUT, WORDS.say("failed", "screen", number))
                : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell", "screen", number));
    }

    /** Money or a signature goes with it. */
    private static boolean engages(Trail trail, int number) {
        return trail.acts().stream()
                        .filter(act -> act.screen() == number && act.word().equals("click"))
                        .anyMatch(act ->
                                ENGAGES.matcher(ScreenText.fold(act.name())).find())
                || trail.arrivals().stream()
                        .filter(screen -> screen.moment().screen() == number)
                        .anyMatch(screen -> pays(screen.the(Dom.class)));
    }

    /** All that was asked stands on that one screen, where the person still sees it when they send it. */
    private static boolean alone(Trail trail, int number) {
        return trail.arrivals().stream()
                .filter(screen -> screen.moment().screen() < number)
                .allMatch(screen -> screen.the(Dom.class).select(ASKED).noneMatch(Element::visible));
    }

    /** A box that the person ticked, or has to tick, to say that it is all right. */
    private static Optional<Element> confirming(Trail trail, int last) {
        return trail.snapshots().stream()
                .filter(seen -> seen.moment().screen() <= last)
                .flatMap(seen -> seen.the(Dom.class).select(BOXES))
                .filter(box -> CONFIRMS.matcher(ScreenText.fold(box.called())).find())
                .findFirst();
    }

    /** The screen where one pays, signs or sends for good, whether the walk did it or stopped before. */
    /** The only way on says that something more comes before it is settled. */
    private static boolean goesOn(Dom dom) {
        List<String> ways = dom.select("button, input[type=submit], [role=button]")
                .filter(Element::visible)
                .map(one -> ScreenText.fold(one.called()))
                .filter(said -> !said.isBlank())
                .toList();
        return ways.stream().anyMatch(said -> ON.matcher(said).find())
                && ways.stream().noneMatch(said -> FINAL.matcher(said).find());
    }

    private static boolean decisive(Trail trail, Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        boolean sends = trail.acts().stream()
                .filter(act ->
                        act.screen() == screen.moment().screen() && act.word().equals("click"))
                .map(Act::name)
                .anyMatch(name -> FINAL.matcher(ScreenText.fold(name)).find());
        return (pays(dom) && !goesOn(dom)) || sends;
    }

    private static boolean pays(Dom dom) {
        return dom.select("input")
                .anyMatch(field -> field.visible()
                        && (field.attr("autocomplete").equals("cc-number")
                                || CARD.matcher(ScreenText.fold(field.called())).find()));
    }

    private static boolean reviewed(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        boolean asked = screen.find(Console.class)
                .filter(console -> !console.dialogs().isEmpty())
                .isPresent();
        long answers = dom.select("dd, td, li, p, span")
                .map(Element::ownText)
                .filter(text -> text.contains("⟦data:"))
                .distinct()
                .count();
        return asked
                || answers >= SHOWN_ANSWERS
                || ScreenText.lines(dom)
                        .map(line -> ScreenText.fold(line.text()))
                        .anyMatch(line -> REVIEW.matcher(line).find()
                                || (WITHDRAW.matcher(line).find()
                                        && !WAIVED.matcher(line).find()));
    }
}
