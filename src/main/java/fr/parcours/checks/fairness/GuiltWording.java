package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Labels;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether saying no is worded so that one is ashamed or lost. Why, and how to mend: {@code GuiltWording.md}. */
final class GuiltWording implements Check {
    private static final About ABOUT =
            About.screen("guilt-wording", Set.of(Dom.class)).feeds("INF09");
    private static final Sentences WORDS = Sentences.of(GuiltWording.class);

    private static final String CHOICES = "button, a[href], input[type=submit], input[type=button], [role=button],"
            + " input[type=checkbox], input[type=radio], [role=checkbox], [role=radio], [role=switch]";
    private static final Pattern REFUSAL = Pattern.compile(
            "^non\\b|\\brefuse|\\bne (le |la |les |m'|l')?(souhaite|veux|desire|voulez|souhaitez)|\\bsans (option|assurance)|\\bje (renonce|decline)|\\bdecoche");
    private static final Pattern SHAME = Pattern.compile(
            "^non( merci)?,? (merci,? )?je (prefere|choisis|accepte|assume|prends|renonce|veux|suis pret)\\b.{0,40}"
                    + "\\b(risque|perdre|payer plus(?! tard)|plus cher|rater|manquer|sans protection|tant pis)"
                    + "|\\bje (prefere|choisis de|veux bien) (tout )?(prendre le risque|perdre|payer plus cher|rater)"
                    + "|\\bje (me moque|n'aime pas economiser|ne tiens pas a (etre protegee?|economiser))");
    private static final Pattern TWICE_NO = Pattern.compile(
            "\\bne (souhaite|veux|desire|souhaitez|voulez|desirez) (pas|plus) ne (pas|plus)\\b|\\bne pas ne (pas|plus)\\b"
                    + "|\\b(refuse|refuser|m'oppose|decline) (a |de )?ne (pas|plus)\\b"
                    + "|\\b(ne|n')[^.,;:]{0,30}\\b(pas|plus|jamais)\\b[^.,;:]{0,60}\\b(que|si|sauf)\\b[^.,;:]{0,60}\\b(ne |n')[^.,;:]{0,30}\\b(pas|plus|jamais)\\b"
                    + "|\\b(un(tick|check)|do(n't| not) (tick|check)|opt out)\\b[^.,;:]{0,60}\\b(if|unless|that)\\b[^.,;:]{0,60}\\b(not|don't|never)\\b"
                    + "|\\bdecochez\\b.{0,60}\\bne (souhaite|veux|desire|souhaitez|voulez|desirez)z? (pas|plus)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return dom.select(CHOICES).flatMap(choice -> judge(dom, choice));
    }

    private static Stream<Finding> judge(Dom dom, Element choice) {
        String label = label(dom, choice);
        String words = ScreenText.fold(label);
        if (label.isBlank()) {
            return Stream.empty();
        }
        if (SHAME.matcher(words).find()) {
            return Stream.of(Finding.failed(ABOUT, choice, WORDS.say("failed-shame", "name", label)));
        }
        if (TWICE_NO.matcher(words).find() && !listed(choice) && !asks(choice, label)) {
            return Stream.of(Finding.failed(ABOUT, choice, WORDS.say("failed-twice", "name", label)));
        }
        return REFUSAL.matcher(words).find() ? Stream.of(Finding.passed(ABOUT, choice)) : Stream.empty();
    }

    /** A link in a menu or a list of contents is the title of what it leads to. */
    private static boolean listed(Element choice) {
        return choice.matches("a[href]")
                && choice.closest("nav, li, dd, dt, td").isPresent();
    }

    /** A question, or what unfolds its answer, is no choice to make. */
    private static boolean asks(Element choice, String label) {
        return label.strip().endsWith("?")
                || choice.has("aria-expanded")
                || choice.closest("h1, h2, h3, h4, h5, h6, summary").isPresent();
    }

    /** What a person reads beside it; empty when nothing of it is seen. */
    private static String label(Dom dom, Element choice) {
        boolean seen = choice.visible() || Labels.of(dom, choice).anyMatch(Element::visible);
        return seen ? choice.called() : "";
    }
}
