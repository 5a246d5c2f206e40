package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Labels;
import fr.parcours.checks.Money;
import fr.parcours.checks.ScreenText;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an option that costs money is ticked before the person touches it. Why, and how to mend: {@code TickedOption.md}. */
final class TickedOption implements Check {
    private static final About ABOUT =
            About.screen("ticked-option", Set.of(Dom.class)).feeds("INF06").obligation(Obligation.CONSUMER_LAW);
    private static final Sentences WORDS = Sentences.of(TickedOption.class);

    private static final String CHOICES =
            "input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [role=radio]";
    private static final Pattern SOLD =
            Pattern.compile("\\boption|\\bassurance|\\bpremium\\b|\\bexpress\\b|\\bpaiement en \\d");
    private static final Pattern INCLUDED =
            Pattern.compile("\\binclus|\\bofferte?s?\\b|\\bcomprise?s?\\b|\\bgratuit|\\bobligatoire");
    // "I accept to pay" is the contract itself, not an option
    private static final Pattern CONTRACT =
            Pattern.compile("j'accepte|je certifie|je reconnais|conditions generales|j'ai lu");
    /** What sorts a list by price sells nothing. */
    private static final Pattern SORTS = Pattern.compile(
            "^(moins de|plus de|de \\d.* a |entre|jusqu'a|a partir de|under|over|up to|less than|more than|between|from)\\b");
    /** What one came to pay, of which one may leave some for another day. */
    private static final Pattern DUE = Pattern.compile(
            "\\b(panier|a payer|a regler|factures?|impayes?|echeances?|articles?|cart|basket|invoices?|bills?|to pay|items?)\\b");

    private static final int LONGEST_LABEL = 240;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        // later moments show what the person chose
        if (snapshot.moment().when() != Moment.When.ARRIVAL) {
            return Stream.empty();
        }
        Dom dom = snapshot.the(Dom.class);
        return dom.select(CHOICES).flatMap(choice -> judge(dom, choice).stream());
    }

    private static Optional<Finding> judge(Dom dom, Element choice) {
        String label = label(dom, choice);
        String folded = ScreenText.fold(label);
        if (choice.has("disabled") || choice.is("disabled") || label.isBlank() || !seen(dom, choice)) {
            return Optional.empty();
        }
        OptionalLong price = price(label);
        boolean sold = SOLD.matcher(folded).find();
        if ((price.isEmpty() && !sold) || SORTS.matcher(folded).find()) {
            return Optional.empty();
        }
        if (!ticked(choice) || INCLUDED.matcher(folded).find() || cheapest(dom, choice, price)) {
            return Optional.of(Finding.passed(ABOUT, choice));
        }
        if (CONTRACT.matcher(folded).find() || price.isEmpty() || (!sold && due(dom, choice))) {
            // a word such as "assurance" may speak of something that is not for sale
            return Optional.of(Finding.cannotTell(ABOUT, choice, WORDS.say("cannot-tell", "name", choice.called())));
        }
        long cents = price.getAsLong();
        boolean priced = Money.in(choice.called()).stream().anyMatch(said -> said.cents() == cents);
        String key = priced ? "failed-priced" : "failed";
        return Optional.of(
                Finding.failed(ABOUT, choice, WORDS.say(key, "name", choice.called(), "price", Money.french(cents))));
    }

    private static boolean due(Dom dom, Element choice) {
        boolean radio = choice.attr("type").equals("radio") || choice.role().equals("radio");
        String heads = Stream.concat(
                        choice.closest("fieldset, [role=group], table, section").stream()
                                .flatMap(group -> Stream.of(group.name())),
                        dom.select("h1, h2").filter(Element::visible).map(Element::text))
                .collect(Collectors.joining(" "));
        return !radio && DUE.matcher(ScreenText.fold(heads)).find();
    }

    static boolean ticked(Element choice) {
        String state = choice.state("checked");
        return state.isEmpty()
                ? choice.has("checked") || choice.attr("aria-checked").equals("true")
                : state.equals("true");
    }

    /** Whether it is a radio button that costs no more than any other of its group. */
    private static boolean cheapest(Dom dom, Element choice, OptionalLong price) {
        boolean radio = choice.attr("type").equals("radio") || choice.role().equals("radio");
        if (!radio) {
            return false;
        }
        List<Element> others = group(dom, choice);
        return others.isEmpty()
                || others.stream().noneMatch(other -> price(label(dom, other)).orElse(0) < price.orElse(0));
    }

    private static List<Element> group(Dom dom, Element radio) {
        String name = radio.attr("name");
        Stream<Element> all = name.isEmpty()
                ? radio.closest("[role=radiogroup], fieldset").stream().flatMap(group -> group.select("[role=radio]"))
                : dom.select("input[type=radio]")
                        .filter(other -> other.attr("name").equals(name));
        return all.filter(other -> !other.equals(radio)).toList();
    }

    private static OptionalLong price(String label) {
        return Money.in(label).stream()
                .mapToLong(Money::cents)
                .filter(cents -> cents > 0)
                .findFirst();
    }

    /** A native box is often transparent, with a drawn one over it: its label is what is seen. */
    static boolean seen(Dom dom, Element choice) {
        return choice.visible() || Labels.of(dom, choice).anyMatch(Element::visible);
    }

    /** The words of its label, and of the small box that holds it alone, where a price often stands. */
    static String label(Dom dom, Element choice) {
        String own = String.join(" ", Labels.of(dom, choice).map(Element::text).toList());
        String around = choice.ancestors()
                .limit(3)
                .takeWhile(above -> !above.matches("form, main, body, section, fieldset")
                        && above.select("input, select, textarea, button, [role=checkbox], [role=radio]")
                                        .count()
                                == 1)
                .map(Element::text)
                .filter(text -> text.length() <= LONGEST_LABEL)
                .reduce("", (inner, outer) -> outer);
        return (own + " " + choice.name() + " " + around).strip();
    }
}
