package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who has no bank card can pay. See {@code CardOnly.md}. */
final class CardOnly implements Check {
    private static final About ABOUT =
            About.journey("card-only", Set.of(Dom.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(CardOnly.class);
    private static final Pattern CARD = Pattern.compile(
            "\\b(pay\\w+|paiements?|regl\\w+|pay|payment)\\b.{0,60}\\b(carte (bancaire|bleue|de paiement|de credit)|cb|(bank|credit|debit) cards?|by card)\\b");
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(cheques?|especes|virements?|prelevements?|mandats?|tip|paypal|wallet|cesu|ticket|en liquide|cash|cheque|bank transfer|direct debit)\\b|\\b(bureau de tabac|buraliste|tresor public|paiement de proximite|regie)\\b"
                    + "|\\bautres? (moyens?|facons?|modes?) de (paiement|payer|reglement|regler)\\b|\\bother ways? to pay\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    /** Asked once; another way told on one screen serves for all. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        if (!Procedure.administrative(trail) || Procedure.otherWay(screens) || ScreenText.says(screens, OTHERWISE)) {
            return Stream.empty();
        }
        return screens.stream()
                .flatMap(screen -> ScreenText.lines(screen.the(Dom.class))
                        .filter(line -> line.closest("nav, footer").isEmpty()
                                && CARD.matcher(ScreenText.fold(line.text())).find())
                        .map(line -> Finding.cannotTell(
                                        ABOUT, line, SENTENCES.say("cannot-tell", "text", line.called()))
                                .screens(List.of(screen.moment().screen()))))
                .limit(1);
    }
}
