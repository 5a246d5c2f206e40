package fr.parcours.checks.identity;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Meaning;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proving who one is takes no feat of memory, copying or calculation. */
final class CognitiveTest implements Check {
    private static final About ABOUT = About.screen("cognitive-test", Set.of(Dom.class, FocusWalk.class))
            .feeds("IDE10")
            .criteria(wcag("3.3.8"));
    private static final Sentences SENTENCES = Sentences.of(CognitiveTest.class);
    private static final Pattern SECRET = Pattern.compile(
            "question (secrete|de securite|personnelle)|reponse secrete|nom de jeune fille de (votre )?mere"
                    + "|premier animal|security question");
    private static final Pattern SOME_LETTERS = Pattern.compile(
            "(\\d+ ?(e|er|eme)|premiere?|deuxieme|troisieme|dernier) .{0,20}(caractere|lettre|chiffre) (de|du) (votre )?(mot de passe|code)"
                    + "|(\\d+ ?(st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|last) .{0,20}(character|letter|digit)s?"
                    + " (of|from|in) (your )?(password|passcode|pin|memorable|security code|secret)");
    private static final Pattern CODE = Pattern.compile("\\bcode\\b");
    private static final int BOXES = 4;
    private static final Pattern DIGIT = Pattern.compile("^\\d$");
    private static final Set<String> IN_ORDER =
            Set.of("1234567890", "0123456789", "7894561230", "7894560123", "1234567809");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(Fields.ofTask(dom).stream().flatMap(one -> field(snapshot, one)), keypads(dom));
    }

    private static Stream<Finding> field(Snapshot seen, Field field) {
        Element element = field.element();
        String words = field.label() + " " + element.name();
        if (Words.says(words, SECRET)) {
            return Stream.of(
                    Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", element.called())));
        }
        if (Words.says(words, SOME_LETTERS)) {
            return Stream.of(Finding.failed(ABOUT, element, SENTENCES.say("failed-letters", "name", element.called())));
        }
        if (ImageCaptcha.deaf(field)) {
            // a form with a password proves who one is: outside of it the picture is the matter of another check
            return passworded(field)
                    ? Stream.of(Finding.failed(ABOUT, element, SENTENCES.say("failed-copy", "name", element.called())))
                    : Stream.empty();
        }
        if (received(field) && first(field) && PasswordRules.noPaste(seen, element)) {
            return Stream.of(
                    Finding.failed(ABOUT, element, SENTENCES.say("failed-paste-code", "name", element.called())));
        }
        if (!field.type().equals("password") || Password.again(field)) {
            return Stream.empty();
        }
        return Stream.of(
                PasswordRules.noPaste(seen, element)
                        ? Finding.failed(ABOUT, element, SENTENCES.say("failed-paste", "name", element.called()))
                        : Finding.passed(ABOUT, element));
    }

    /** A code that came by message, in one field or in a box for each digit. */
    private static boolean received(Field field) {
        boolean box = field.element().attr("maxlength").strip().equals("1");
        return field.written()
                && !field.readOnly()
                && (field.meaning() == Meaning.ONE_TIME_CODE
                        || (box && group(field).filter(one -> boxed(one)).isPresent()));
    }

    private static Optional<Element> group(Field field) {
        return field.element().closest("fieldset, [role=group], form");
    }

    private static boolean boxed(Element group) {
        return group.select("input[maxlength='1']").filter(Element::visible).count() >= BOXES
                && Words.says(group.text(), CODE);
    }

    /** Of boxes side by side the first one speaks for all. */
    private static boolean first(Field field) {
        return !field.element().attr("maxlength").strip().equals("1")
                || group(field).stream()
                        .flatMap(one -> one.select("input[maxlength='1']"))
                        .filter(Element::visible)
                        .findFirst()
                        .filter(field.element()::equals)
                        .isPresent();
    }

    private static boolean passworded(Field field) {
        return field.element().closest("form").stream()
                .flatMap(form -> form.select("input[type=password]"))
                .anyMatch(Element::visible);
    }

    /** Ten keys with a digit each, in disorder, and no field where one may type. */
    private static Stream<Finding> keypads(Dom dom) {
        Map<Element, List<Element>> keys = dom.select("button, [role=button], input[type=button], a")
                .filter(one -> one.visible() && DIGIT.matcher(digit(one)).matches())
                .collect(Collectors.groupingBy(CognitiveTest::board, LinkedHashMap::new, Collectors.toList()));
        return keys.entrySet().stream()
                .filter(board -> board.getValue().stream()
                                        .map(CognitiveTest::digit)
                                        .distinct()
                                        .count()
                                == 10
                        && board.getValue().size() == 10)
                .map(board -> keypad(dom, board.getKey(), board.getValue()));
    }

    private static Finding keypad(Dom dom, Element board, List<Element> keys) {
        String order = keys.stream().map(CognitiveTest::digit).collect(Collectors.joining());
        boolean typed =
                Fields.ofTask(dom).stream().anyMatch(field -> field.type().equals("password") && !field.readOnly());
        if (typed) {
            return Finding.passed(ABOUT, board);
        }
        return IN_ORDER.contains(order)
                ? Finding.cannotTell(ABOUT, board, SENTENCES.say("cannot-tell-keypad"))
                : Finding.failed(ABOUT, board, SENTENCES.say("failed-keypad"));
    }

    private static String digit(Element key) {
        return key.text().isBlank() ? key.name().strip() : key.text();
    }

    /** The nearest block that holds ten keys at least. */
    private static Element board(Element key) {
        return key.ancestors()
                .filter(above -> above.select("button, [role=button], input[type=button], a")
                                .count()
                        >= 10)
                .findFirst()
                .orElse(key);
    }
}
