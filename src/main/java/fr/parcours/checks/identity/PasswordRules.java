package fr.parcours.checks.identity;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.checks.PageScripts;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A password that a person can make up, check with their own eyes, and paste. */
final class PasswordRules implements Check {
    private static final About ABOUT = About.screen("password-rules", Set.of(Dom.class, FocusWalk.class, Slips.class))
            .feeds("IDE02");
    /** What is said once it was refused was due before. */
    private static final About AFTER = ABOUT.criteria(rgaa("11.10.5"), wcag("3.3.2"));

    private static final Sentences SENTENCES = Sentences.of(PasswordRules.class);
    private static final int LONG = 12;
    private static final int TOO_MANY = 4;
    private static final int MANY = 3;
    private static final List<Pattern> COMPOSITION = List.of(
            Pattern.compile("majuscule|upper ?case"),
            Pattern.compile("minuscule|lower ?case"),
            Pattern.compile("\\bchiffre|\\bnumerique|\\bdigit|\\bnumber"),
            Pattern.compile("caracteres? special|caracteres? speciaux|symbole|ponctuation|special character"));
    private static final List<Pattern> CODED = List.of(
            Pattern.compile("A-Z"),
            Pattern.compile("a-z"),
            Pattern.compile("0-9|\\\\d"),
            Pattern.compile("\\\\W|[!@#?&*]\\]"));
    private static final Pattern LENGTH = Pattern.compile("(\\d+)( a \\d+)? (caracteres|signes|characters)");
    private static final Pattern SHOW = Pattern.compile(
            "(afficher|montrer|voir|rendre visible|show|reveal) (le |les |votre |mon |your )?(mots? de passe|password)"
                    + "|^(afficher|montrer|voir|show)$");
    private static final String REFUSES = "paste refuses";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Password.created(dom)
                .map(field -> judge(snapshot, field, Password.all(dom).toList()));
    }

    private static Finding judge(Snapshot seen, Field field, List<Field> passwords) {
        Element element = field.element();
        if (passwords.stream().anyMatch(one -> noPaste(seen, one.element()))) {
            return Finding.failed(ABOUT, element, SENTENCES.say("failed-paste", "name", element.called()));
        }
        Optional<String> late = toldAfter(seen, field);
        if (late.isPresent()) {
            return Finding.failed(
                    AFTER, element, SENTENCES.say("failed-after", "name", element.called(), "text", late.get()));
        }
        Demands demands = demands(field);
        double severity = Measure.between(1, TOO_MANY, demands.count());
        Object[] said = {"name", element.called(), "count", demands.rules()};
        if (severity == 0) {
            return Finding.passed(ABOUT, element);
        }
        // two rules on a long password are what France's data authority asks for
        return (demands.rules() >= MANY
                        ? Finding.failed(
                                ABOUT, element, SENTENCES.say(demands.shown() ? "failed" : "failed-blind", said))
                        : Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", element.called())))
                .severity(severity);
    }

    /** The message that gives a rule of which nothing stood there before: one too short was tried. Rules still hidden may come while one types. */
    private static Optional<String> toldAfter(Snapshot seen, Field field) {
        String path = field.element().path();
        boolean there = field.element().closest("form, main, body").stream()
                .flatMap(form -> form.select("*"))
                .anyMatch(one -> !one.matches("script, style") && ruled(Words.fold(one.ownText())));
        return there || ruled(Words.fold(rules(field) + " " + field.element().attr("title")))
                ? Optional.empty()
                : seen.find(Slips.class).stream()
                        .flatMap(Slips::refused)
                        .filter(slip ->
                                slip.how() == Slips.How.WRONG && slip.fields().contains(path))
                        .flatMap(slip -> slip.messages().stream())
                        .map(Slips.Message::text)
                        .filter(text -> ruled(Words.fold(text)))
                        .findFirst();
    }

    private static boolean ruled(String folded) {
        return length(folded) > 0
                || COMPOSITION.stream().anyMatch(rule -> rule.matcher(folded).find());
    }

    /** Whether a script of the page, written on the field or waiting on it, refuses what is pasted. */
    static boolean noPaste(Snapshot seen, Element element) {
        Stream<String> heard = FocusWalk.heard(seen)
                .filter(handler -> handler.path().equals(element.path()))
                .flatMap(handler -> handler.does().stream());
        return Stream.concat(heard, PageScripts.of(seen.the(Dom.class)).deeds(element).stream())
                .anyMatch(deed -> deed.startsWith(REFUSES));
    }

    /**
     * What a field asks of the password.
     *
     * @param rules on its letters and its length
     * @param told whether they stand there before anything is typed
     * @param shown whether what is typed can be made visible
     */
    private record Demands(int rules, boolean told, boolean shown) {
        int count() {
            return rules + (told ? 0 : 1) + (shown ? 0 : 1);
        }
    }

    private static Demands demands(Field field) {
        String said = Words.fold(rules(field));
        String pattern = field.element().attr("pattern");
        int told = (int)
                COMPOSITION.stream().filter(rule -> rule.matcher(said).find()).count();
        int coded = pattern.contains("(?=")
                ? (int) CODED.stream()
                        .filter(rule -> rule.matcher(pattern).find())
                        .count()
                : 0;
        int length = Math.max(length(said), number(field.element().attr("minlength")));
        boolean hidden = told == 0 && length(said) == 0 && (coded > 0 || length > 0);
        return new Demands(Math.max(told, coded) + (length > LONG ? 1 : 0), !hidden, shows(field));
    }

    /** The rules may stand beside the field, or in a list of their own in the same group. */
    private static String rules(Field field) {
        String near = field.around() + " " + field.element().state("description") + " "
                + field.element().attr("placeholder");
        return near + " "
                + field.element().closest("fieldset, form, main").stream()
                        .flatMap(form -> form.select("p, li, small, span, div"))
                        .filter(one -> one.visible()
                                && Words.says(
                                        one.ownText(),
                                        Pattern.compile("mot de passe|caractere|majuscule|chiffre|password")))
                        .filter(one -> one.closest("label, legend, button, a").isEmpty())
                        .map(Element::ownText)
                        .reduce("", (all, one) -> all + " " + one);
    }

    private static int length(String said) {
        return LENGTH.matcher(said)
                .results()
                .map(MatchResult::group)
                .mapToInt(found -> number(found.replaceAll("\\D.*$", "")))
                .max()
                .orElse(0);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private static boolean shows(Field field) {
        return field.element().closest("form, main, body").stream()
                .flatMap(form -> form.select("button, [role=button], input[type=checkbox], [role=switch], label, a"))
                .anyMatch(one -> (Words.says(one.name(), SHOW)
                                || Words.says(one.text(), SHOW)
                                || Words.says(one.attr("title"), SHOW))
                        && (one.visible() || one.is("focusable")));
    }
}
