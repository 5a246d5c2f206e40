package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.checks.Money;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a total grows between screens although the person chose nothing. Why, and how to mend: {@code LateFees.md}. */
final class LateFees implements Check {
    private static final About ABOUT =
            About.journey("late-fees", Set.of(Dom.class)).feeds("INF07").obligation(Obligation.CONSUMER_LAW);
    private static final Sentences WORDS = Sentences.of(LateFees.class);

    private static final Set<String> CHOOSING = Set.of("choose", "check", "uncheck", "fill", "click", "press");
    // answers that a price may honestly hang on
    private static final Pattern PRICED = Pattern.compile(
            "€|euro|option|formule|forfait|assurance|livraison|express|premium|puissance|chevaux|energie|carburant|cylindree"
                    + "|genre|type|quantite|nombre|region|departement(?! de naissance)|code postal|codepostal|quotient|revenu"
                    + "|ajouter|souscrire|tarif|plaques?\\b|immatriculation|duree|mise en circulation");

    /** Where somebody lives: it makes taxes and deliveries dearer, and no other fees. */
    private static final Pattern WHERE = Pattern.compile(
            "(votre |le |la |⟦data:)?(region|departement|code ?postal)( de (residence|naissance))?[⟧ :*]*");

    private static final Pattern FEE =
            Pattern.compile("(?iU)\\bfrais (?!de (port|livraison|transport|envoi|exp[eé]dition)\\b)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, List<Totals>> byLabel = new LinkedHashMap<>();
        trail.arrivals().stream()
                .flatMap(screen -> Totals.of(screen).stream())
                .forEach(total -> byLabel.merge(total.label(), List.of(total), LateFees::joined));
        List<List<Totals>> repeated = byLabel.values().stream()
                .filter(same -> same.stream().map(Totals::screen).distinct().count() > 1)
                .toList();
        List<Finding> rises =
                repeated.stream().flatMap(same -> rises(trail, same).stream()).toList();
        return repeated.isEmpty() || !rises.isEmpty() ? rises.stream() : Stream.of(Finding.passed(ABOUT));
    }

    private static List<Totals> joined(List<Totals> known, List<Totals> more) {
        return Stream.concat(known.stream(), more.stream()).toList();
    }

    private static List<Finding> rises(Trail trail, List<Totals> same) {
        return Stream.iterate(1, i -> i < same.size(), i -> i + 1)
                .filter(i -> same.get(i).screen() > same.get(i - 1).screen())
                .filter(i -> same.get(i).cents() > same.get(i - 1).cents())
                .map(i -> rise(trail, same.get(i - 1), same.get(i)))
                .toList();
    }

    private static Finding rise(Trail trail, Totals early, Totals late) {
        List<String> chosen = trail.acts().stream()
                .filter(act -> act.screen() >= early.screen() && act.screen() < late.screen())
                .filter(act -> CHOOSING.contains(act.word()))
                .map(act -> ScreenText.fold(act.name().isBlank() ? act.data() : act.name()))
                .filter(said -> PRICED.matcher(said).find())
                .toList();
        long more = late.cents() - early.cents();
        Optional<String> fee = fee(early, late).filter(named -> chosen.stream()
                .allMatch(said -> WHERE.matcher(said).matches()));
        double severity = Math.max(
                Measure.between(0, 10, more / 100.0),
                early.cents() == 0 ? 1 : Measure.between(0, 0.1, (double) more / early.cents()));
        Object[] figures = {
            "from", Money.french(early.cents()),
            "to", Money.french(late.cents()),
            "more", Money.french(more),
            "early", early.screen(),
            "late", late.screen(),
            "fee", fee.orElse("")
        };
        Finding finding = fee.isPresent()
                ? Finding.failed(ABOUT, WORDS.say("failed-named", figures))
                : chosen.isEmpty()
                        ? Finding.failed(ABOUT, WORDS.say("failed", figures))
                        : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell", figures));
        return finding.severity(severity).where(Where.of(late.line())).screens(List.of(early.screen(), late.screen()));
    }

    /** The words by which the later screen tells of fees that are just what the total grew by, and that were not told before. */
    private static Optional<String> fee(Totals early, Totals late) {
        String text = late.line().text();
        List<Money> amounts = Money.in(text);
        for (int i = 1; i < amounts.size(); i++) {
            String words =
                    text.substring(amounts.get(i - 1).end(), amounts.get(i).start());
            Matcher named = FEE.matcher(words);
            if (amounts.get(i).cents() == late.cents() - early.cents()
                    && named.find()
                    && !early.line().text().contains(words.strip())) {
                return Optional.of(words.substring(named.start())
                        + text.substring(amounts.get(i).start(), amounts.get(i).end()));
            }
        }
        return Optional.empty();
    }
}
