package fr.parcours.checks.fairness;

import fr.parcours.checks.Money;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One total as a screen states it: « Total de vos frais : 61,80 € ».
 *
 * @param screen number
 * @param label folded words that stand before the amount
 * @param line the element that says it
 */
record Totals(int screen, String label, long cents, Element line) {
    private static final Pattern TOTAL = Pattern.compile(
            "\\btotal\\b|\\b(montant|somme|net|prix|reste)( total)? a (payer|regler)\\b|\\bprix tout compris\\b|\\bprix total\\b");
    private static final Pattern PART = Pattern.compile("sous-total|subtotal|\\bhors\\b|\\bht\\b|economi|remise");

    /** Every total of a screen, in document order. */
    static List<Totals> of(Snapshot screen) {
        return screen.the(Dom.class)
                .once(
                        All.class,
                        page -> new All(ScreenText.lines(page)
                                .flatMap(line -> of(screen.moment().screen(), line))
                                .toList()))
                .totals();
    }

    private record All(List<Totals> totals) {}

    private static Stream<Totals> of(int screen, Element line) {
        String text = line.text();
        return Money.in(text).stream().limit(1).flatMap(amount -> {
            String before = ScreenText.fold(text.substring(0, amount.start()));
            String label = before.isBlank() ? neighbour(line) : before;
            String told = label.replaceAll("[^a-z ]", " ").replaceAll(" +", " ").strip();
            return TOTAL.matcher(told).find() && !PART.matcher(label).find() && label.length() < 80
                    ? Stream.of(new Totals(screen, told, amount.cents(), line))
                    : Stream.empty();
        });
    }

    /** The words of the cell or term just before an amount that stands alone. */
    private static String neighbour(Element amount) {
        Optional<Element> above = amount.parent();
        List<Element> row = above.map(Element::children).orElse(List.of());
        int at = row.indexOf(amount);
        return at > 0 ? ScreenText.fold(row.get(at - 1).text()) : "";
    }
}
