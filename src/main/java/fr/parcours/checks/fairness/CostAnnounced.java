package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Money;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the price is told before the person says who they are. Why, and how to mend: {@code CostAnnounced.md}. */
final class CostAnnounced implements Check {
    private static final About ABOUT =
            About.journey("cost-announced", Set.of(Dom.class)).feeds("INF03").obligation(Obligation.CONSUMER_LAW);
    private static final Sentences WORDS = Sentences.of(CostAnnounced.class);

    // amounts that are not the price of the procedure
    private static final Pattern OTHER_AMOUNT = Pattern.compile(
            "amende|contravention|/ ?min|par minute|prix d'un appel|economis|remise|reduction|au lieu de|capital"
                    + "|par exemple|plafond|revenu|remboursement");
    private static final Pattern ESTIMATE = Pattern.compile(
            "(a partir de|des|environ|en moyenne|entre) \\d[^€]{0,20}(€|euro)|\\bsimul(er|ez|ateur|ation)"
                    + "|(calcul|estim)\\w*\\b.{0,40}(prix|cout|tarif|taxe|montant|frais)");
    private static final Pattern CARD = Pattern.compile(
            "(numero|n°) (de )?(la |votre )?(carte (bancaire|bleue|de paiement|de credit)|cb\\b)|card number");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> before = Beginning.beforePersonalData(trail);
        List<Snapshot> all = trail.arrivals();
        OptionalInt priced = all.stream()
                .filter(screen -> !amounts(screen).isEmpty() || card(screen.the(Dom.class)))
                .mapToInt(screen -> screen.moment().screen())
                .findFirst();
        // a card may be asked for before any price is told
        OptionalInt told = all.stream()
                .filter(one -> !amounts(one).isEmpty())
                .mapToInt(one -> one.moment().screen())
                .findFirst();
        boolean free = before.stream().anyMatch(CostAnnounced::free);
        if (priced.isEmpty()) {
            return free ? Stream.of(Finding.passed(ABOUT)) : Stream.empty();
        }
        List<Long> announced =
                before.stream().flatMap(screen -> amounts(screen).stream()).toList();
        if (announced.isEmpty() && !free) {
            boolean estimate = ScreenText.says(before, ESTIMATE);
            if (estimate || before.size() == all.size() || !ScreenText.french(trail)) {
                return Stream.of(Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-estimate"))
                        .severity(estimate ? 0.5 : 1));
            }
            int screen = told.orElse(priced.getAsInt());
            return Stream.of(
                    Finding.failed(ABOUT, WORDS.say("failed", "screen", screen)).screens(List.of(screen)));
        }
        return Stream.of(against(trail, announced, before));
    }

    /** What was announced beside the total at the end. */
    private static Finding against(Trail trail, List<Long> announced, List<Snapshot> before) {
        OptionalLong last = trail.arrivals().stream()
                .flatMap(screen -> Totals.of(screen).stream())
                .mapToLong(Totals::cents)
                .reduce((earlier, later) -> later);
        long highest = announced.stream().mapToLong(Long::longValue).max().orElse(0);
        if (last.isPresent() && last.getAsLong() > highest) {
            // the person's own choices, or the vehicle's tax, may explain it
            return Finding.cannotTell(
                    ABOUT,
                    WORDS.say(
                            "cannot-tell-higher",
                            "announced",
                            highest == 0 ? "gratuit" : Money.french(highest),
                            "final",
                            Money.french(last.getAsLong())));
        }
        boolean exact = last.isPresent() && announced.contains(last.getAsLong());
        if (!exact && ScreenText.says(before, ESTIMATE)) {
            return Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-estimate")).severity(0.5);
        }
        return Finding.passed(ABOUT);
    }

    private static List<Long> amounts(Snapshot screen) {
        return screen.the(Dom.class)
                .once(Amounts.class, page -> new Amounts(told(page)))
                .cents();
    }

    private record Amounts(List<Long> cents) {}

    private static List<Long> told(Dom dom) {
        return ScreenText.lines(dom)
                .map(Element::text)
                .filter(line -> !OTHER_AMOUNT.matcher(ScreenText.fold(line)).find())
                .flatMap(line -> Money.in(line).stream())
                .map(Money::cents)
                .filter(cents -> cents > 0)
                .toList();
    }

    private static boolean free(Snapshot screen) {
        return ScreenText.lines(screen.the(Dom.class)).anyMatch(line -> Money.free(line.text()));
    }

    private static boolean card(Dom dom) {
        return dom.select("input")
                .anyMatch(field -> field.attr("autocomplete").startsWith("cc-")
                        || CARD.matcher(ScreenText.fold(field.called())).find());
    }
}
