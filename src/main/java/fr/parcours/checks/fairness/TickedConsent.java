package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nobody agrees to advertising, or to share what they told, by a box that was ticked for them. See {@code TickedConsent.md}. */
final class TickedConsent implements Check {
    private static final About ABOUT =
            About.screen("ticked-consent", Set.of(Dom.class)).severity(0.7).obligation(Obligation.CONSUMER_LAW);
    private static final Sentences WORDS = Sentences.of(TickedConsent.class);
    private static final String SOLD =
            "(newsletter|lettres? d'informations?|offres?(?! d'emploi)|promotion\\w*|publicit\\w*|communications? commerciales?"
                    + "|informations? commerciales?|bons plans|sollicitation|prospection|marketing|offers?|deals|adverti\\w*|promotional)";
    private static final Pattern AGREES = Pattern.compile(
            "\\b(recevoir|receive|send me|envoyez|m'abonne|m'inscri\\w*|inscrivez|subscribe|sign me up|abonnez|abonner|email me|keep me)\\b.{0,80}\\b"
                    + SOLD + "\\b|\\b" + SOLD
                    + "\\b.{0,40}\\b(par (e-?mail|courriel|sms|telephone)|by (e-?mail|text|post))"
                    + "|\\b(transm\\w+|partag\\w+|communiqu\\w+|cede\\w*|shar\\w+|pass(ed)?)\\b.{0,80}\\b((?<!(services?|organismes?|administrations?|guichets?) )partenaires?|tiers|partners?|third part\\w+)\\b");
    private static final Pattern REFUSES = Pattern.compile(
            "\\b(ne|n')\\b.{0,30}\\b(pas|plus|aucune?)\\b|\\brefus|\\bnot\\b|\\bdon't\\b|\\bno\\b|opt out|unsubscribe|desinscri|desabonn");

    private static final String TOLD =
            "input[type=email], input[type=tel], input[autocomplete=email], input[autocomplete$=name]";
    private static final Pattern CHOICES = Pattern.compile(
            "\\b(preferences?|abonnements?|parametres|reglages|notifications?|mon (compte|profil)|settings|subscriptions?|my (account|profile))\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        if (snapshot.moment().when() != Moment.When.ARRIVAL) {
            return Stream.empty(); // later moments show what the person chose
        }
        Dom dom = snapshot.the(Dom.class);
        return dom.select("input[type=checkbox], [role=checkbox], [role=switch]")
                .flatMap(box -> judge(dom, box).stream());
    }

    /** Whether these folded words agree to advertisements, or to have the answers given to others. */
    static boolean agrees(String said) {
        return AGREES.matcher(said).find() && !REFUSES.matcher(said).find();
    }

    private static Optional<Finding> judge(Dom dom, Element box) {
        String said = ScreenText.fold(TickedOption.label(dom, box));
        if (box.has("disabled")
                || box.is("disabled")
                || !TickedOption.seen(dom, box)
                || !AGREES.matcher(said).find()) {
            return Optional.empty();
        }
        if (!TickedOption.ticked(box) || REFUSES.matcher(said).find()) {
            return Optional.of(Finding.passed(ABOUT, box));
        }
        return Optional.of(
                known(dom)
                        ? Finding.cannotTell(ABOUT, box, WORDS.say("cannot-tell", "name", box.called()))
                        : Finding.failed(ABOUT, box, WORDS.say("failed", "name", box.called())));
    }

    /** The page shows what the person gave before: their address, or the choices that they come to change. */
    private static boolean known(Dom dom) {
        return dom.select(TOLD).anyMatch(one -> !one.attr("value").isBlank())
                || dom.select("h1, title").anyMatch(one -> CHOICES.matcher(ScreenText.fold(one.allText()))
                        .find());
    }
}
