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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One and the same thing has one price on a screen. Why, and how to mend: {@code TwoPrices.md}. */
final class TwoPrices implements Check {
    private static final About ABOUT = About.screen("two-prices", Set.of(Dom.class))
            .feeds("INF07")
            .severity(0.6)
            .obligation(Obligation.CONSUMER_LAW);
    private static final Sentences WORDS = Sentences.of(TwoPrices.class);
    private static final String ASIDE =
            "header, nav, footer, aside, table, select, del, s, strike, dialog, [role=dialog], article, figure, blockquote, details";
    private static final String LISTED = "li, [role=listitem]";
    private static final Pattern REVIEW = Pattern.compile(
            "recapitul|resume|votre (commande|panier|demande|inscription|reservation|achat)|a payer|summary|your (order|basket|request)|review");
    /** Words by which a price is told, whatever it is the price of. */
    private static final Set<String> TELLING = Set.of(
            "prix", "tarif", "tarifs", "cout", "coute", "coutent", "couts", "montant", "somme", "frais", "est", "sont",
            "les", "des", "une", "pour", "par", "que", "qui", "vous", "votre", "vos", "nous", "ttc", "euro", "euros",
            "eur", "payer", "payez", "sera", "dans", "sur", "aux", "cette", "ces", "the", "price", "cost", "costs",
            "fee", "for", "per", "your", "you", "pay", "will", "and", "are", "avec", "tout", "toute");

    private static final int LONG = 160;

    /** A price that is told, what of (the words that tell it), and under which heading. */
    private record Told(Element line, Set<String> of, long cents, Optional<Element> heading) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        List<Told> all = told(screen.the(Dom.class));
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (contradict(all.get(j), all.get(i))) {
                    return Stream.of(Finding.cannotTell(
                            ABOUT,
                            all.get(i).line(),
                            WORDS.say(
                                    "cannot-tell",
                                    "name",
                                    String.join(" ", all.get(i).of()),
                                    "one",
                                    Money.french(all.get(j).cents()),
                                    "other",
                                    Money.french(all.get(i).cents()))));
                }
            }
        }
        return Stream.empty();
    }

    private static boolean contradict(Told one, Told other) {
        boolean same = one.of().equals(other.of()) && one.cents() != other.cents();
        boolean listed = Stream.of(one, other)
                .allMatch(told -> told.line().closest(LISTED).isPresent());
        return same
                && !listed
                && (one.heading().equals(other.heading())
                        || Stream.of(one, other).anyMatch(told -> told.heading()
                                .filter(up -> REVIEW.matcher(ScreenText.fold(up.text()))
                                        .find())
                                .isPresent()));
    }

    /** Each line that holds one amount, with the subject that its words leave once a price's own words are taken off. */
    private static List<Told> told(Dom dom) {
        List<Told> found = new ArrayList<>();
        List<Element> headings = dom.select("h1, h2, h3, h4, h5, h6, [role=heading]")
                .filter(Element::visible)
                .toList();
        ScreenText.lines(dom)
                .filter(line -> line.closest(ASIDE).isEmpty()
                        && line.select("del, s, strike").findAny().isEmpty()
                        && line.text().length() <= LONG)
                .forEach(line -> {
                    List<Money> amounts = Money.in(line.text());
                    if (amounts.size() == 1) {
                        Set<String> of = subject(line.text(), amounts.get(0));
                        if (!of.isEmpty()) {
                            Optional<Element> heading = headings.stream()
                                    .filter(one -> one.precedes(line) || one.equals(line))
                                    .reduce((before, after) -> after);
                            found.add(new Told(line, of, amounts.get(0).cents(), heading));
                        }
                    }
                });
        return found;
    }

    private static Set<String> subject(String text, Money amount) {
        String rest = text.substring(0, amount.start()) + " " + text.substring(amount.end());
        Set<String> of = new TreeSet<>();
        Arrays.stream(ScreenText.fold(rest).split("[^a-z0-9]+", -1))
                .filter(word -> (word.length() > 2 || word.matches("\\d+")) && !TELLING.contains(word))
                .forEach(of::add);
        return of;
    }
}
