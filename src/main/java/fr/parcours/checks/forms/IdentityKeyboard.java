package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The device may fill in what it knows of the person, and shows the keyboard that fits. */
final class IdentityKeyboard implements Check {
    /** Which keyboard a telephone shows is a matter of comfort: no criterion asks for it. */
    private static final About KEYBOARD =
            About.screen("identity-keyboard", Set.of(Dom.class)).feeds("REM07").severity(0.5);

    private static final About ABOUT = KEYBOARD.criteria(rgaa("11.13.1"), wcag("1.3.5"));
    private static final Sentences SENTENCES = Sentences.of(IdentityKeyboard.class);
    private static final Set<Meaning> OWN = EnumSet.of(
            Meaning.FAMILY_NAME,
            Meaning.GIVEN_NAME,
            Meaning.FULL_NAME,
            Meaning.EMAIL,
            Meaning.PHONE,
            Meaning.STREET,
            Meaning.POSTCODE,
            Meaning.CITY,
            Meaning.CARD_NUMBER,
            Meaning.CARD_EXPIRY,
            Meaning.CARD_CODE);
    private static final Pattern BANK = Pattern.compile("banc|bleue|\\bcb\\b|paiement|credit|debit|\\bbank|payment");
    /** Words tied as in a file of settings, « email-send-dir »: what is asked may be a machine's. */
    private static final Pattern KEY = Pattern.compile("(?iu)(?!e-mail$)[a-z0-9]+([-_.][a-z0-9]+)+");

    /** Of a person, of a project, of a list… */
    private static final Pattern BARE = Pattern.compile("noms?|names?");

    /** Said of an account that somebody who has one already makes for another. */
    private static final Pattern NEWCOMER =
            Pattern.compile("\\b(nouvel|ajouter un|creer un|nouveau compte) ?utilisateur"
                    + "|\\b(new|add (a |new )?|create (a |new )?) ?user\\b");

    private static final Pattern BIRTH =
            Pattern.compile("(votre |your )?(date de naissance|date of birth|birth ?(day|date))");
    /** Written in the hope that the device knows it, and no guard against it. */
    private static final Pattern MARK =
            Pattern.compile("(?i)(?!.*(off|no|none|nope|false|disabled)$)[a-z_-]*(b-?day|birth|naissance)[a-z_-]*");

    /** Where something is, which need not be where the person lives. */
    private static final Pattern PLACE = Pattern.compile(
            "\\b(du |de la |de l'|des |d'une? |of the |of an? |of )(?!domicile|residence|lieu de residence|foyer|demandeur|applicant|home)\\p{L}");

    private static final Set<Meaning> PLACES = EnumSet.of(Meaning.STREET, Meaning.POSTCODE, Meaning.CITY);

    private static final Pattern LEAVE = Pattern.compile("(se )?deconne(xion|cter)|(log|sign) ?(out|off)");

    private static final Pattern OTHER =
            Pattern.compile("identifiant|utilisateur|\\bpseudo|user ?name|\\blogin\\b|\\bou\\b|\\bor\\b");
    /** Nobody takes one of these for another. */
    private static final Set<Meaning> NAMES = EnumSet.of(Meaning.FAMILY_NAME, Meaning.GIVEN_NAME);

    private static final Set<Meaning> APART = EnumSet.of(
            Meaning.EMAIL,
            Meaning.PHONE,
            Meaning.POSTCODE,
            Meaning.FAMILY_NAME,
            Meaning.GIVEN_NAME,
            Meaning.CARD_NUMBER,
            Meaning.CARD_CODE);

    /** It is filled from a list of its own, which that of the device would cover. */
    private static final String PROPOSES =
            "[role=combobox][autocomplete=off][aria-autocomplete=list], [role=combobox][autocomplete=off][aria-autocomplete=both]";

    private static final Pattern SEVERAL = Pattern.compile("\\b(et|ou|and|or)\\b|[/,&]");
    private static final Set<String> DIGITS = Set.of("tel", "numeric", "decimal");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Field> fields = Fields.ofTask(dom);
        boolean within = within(dom);
        OwnData own = OwnData.of(fields);
        boolean alone = fields.stream()
                        .filter(field -> field.written() && OWN.contains(field.meaning()))
                        .count()
                < 2;
        // many cards bear a number; the one that a device knows is asked for with its end date or its code
        boolean paying = fields.stream()
                .anyMatch(field -> field.meaning() == Meaning.CARD_EXPIRY || field.meaning() == Meaning.CARD_CODE);
        Stream<Finding> unknown = fields.stream()
                .filter(field -> field.written() && !(within && Words.says(field.heading(), NEWCOMER)))
                .filter(field -> !own.doubtful(field))
                .filter(IdentityKeyboard::unknownMark)
                .map(IdentityKeyboard::unknown);
        Stream<Finding> known = fields.stream()
                .filter(field -> field.meaning() != Meaning.CARD_NUMBER
                        || paying
                        || BANK.matcher(Words.fold(field.label())).find())
                .filter(field -> field.written() && !field.readOnly() && OWN.contains(field.meaning()))
                .filter(field -> !field.aboutSomebodyElse() || another(field))
                .filter(field -> !(within && Words.says(field.heading(), NEWCOMER)))
                // what no word tells may be anybody's; that it has no name is told elsewhere
                .filter(field -> !field.element().called().isBlank())
                .map(field -> judge(field, alone, own));
        return Stream.concat(unknown, known);
    }

    /** A date of birth whose field bears a word that HTML does not know, where somebody wanted the device to fill it in. */
    private static boolean unknownMark(Field field) {
        String mark = field.element().attr("autocomplete").strip();
        String asked = Words.fold(field.label()).replaceAll("[^\\p{L}]+$", "").strip();
        return BIRTH.matcher(asked).matches()
                && MARK.matcher(mark).matches()
                && !mark.toLowerCase(Locale.ROOT).matches(".*(off|disable|none|no-|new-).*")
                && !Meaning.purpose(mark)
                && !field.readOnly()
                && !field.aboutSomebodyElse();
    }

    private static Finding unknown(Field field) {
        Element element = field.element();
        String mark = element.attr("autocomplete").strip();
        return Finding.failed(
                ABOUT, element, SENTENCES.say("failed-unknown", "name", element.called(), "purpose", mark));
    }

    /** Whoever can leave has an account already. */
    private static boolean within(Dom dom) {
        return dom.select("a[href], button, input[type=submit]")
                .anyMatch(one -> one.visible()
                        && LEAVE.matcher(Words.fold(one.called()).strip()).matches());
    }

    private static Finding judge(Field field, boolean alone, OwnData own) {
        Element element = field.element();
        if (misnamed(field)) {
            return another(element);
        }
        String asked =
                Words.fold(element.called()).replaceAll("[^\\p{L}]+$", "").strip();
        if (KEY.matcher(element.called().strip()).matches()
                || (alone && BARE.matcher(asked).matches())) {
            return Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", element.called()));
        }
        if (!Meaning.purpose(element.attr("autocomplete"))) {
            if (element.matches(PROPOSES)) {
                return Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell-list", "name", element.called()));
            }
            return own.doubtful(field) || ofAPlace(field)
                    ? Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", element.called()))
                    : Finding.failed(ABOUT, element, SENTENCES.say("failed", "name", element.called()));
        }
        if (another(field)) {
            return another(element);
        }
        return fits(field)
                ? Finding.passed(ABOUT, element)
                : Finding.failed(KEYBOARD, element, SENTENCES.say("failed-keyboard", "name", element.called()));
    }

    private static boolean ofAPlace(Field field) {
        return PLACES.contains(field.meaning())
                && PLACE.matcher(Words.fold(field.element().called())).find();
    }

    private static Finding another(Element element) {
        String purpose = element.attr("autocomplete").strip();
        return Finding.failed(
                ABOUT, element, SENTENCES.say("failed-another", "name", element.called(), "purpose", purpose));
    }

    /** A name and nothing else is asked, and the device is told to write an address or a number there. */
    private static boolean misnamed(Field field) {
        String words = Words.fold(field.label()).replaceAll("[^\\p{L}]+$", "").strip();
        Meaning marked = Meaning.of(field.element().attr("autocomplete"), "", "");
        return BARE.matcher(words).matches()
                && field.type().equals("text")
                && APART.contains(marked)
                && marked != Meaning.FAMILY_NAME
                && marked != Meaning.GIVEN_NAME;
    }

    /** Whether the mark is that of another thing than the one thing that is asked. */
    private static boolean another(Field field) {
        String words = field.label().isBlank() ? field.element().name() : field.label();
        Meaning marked = Meaning.of(field.element().attr("autocomplete"), "", "");
        Meaning asked = Meaning.of("", "", words);
        return asked != marked
                && APART.contains(asked)
                && (APART.contains(marked) || (marked == Meaning.FULL_NAME && !NAMES.contains(asked)))
                && !Words.says(words, SEVERAL)
                && (field.type().equals("email") ? asked == Meaning.EMAIL : asked != Meaning.EMAIL);
    }

    /** A name, a number or an address, as one likes: the keyboard of addresses would not suit all. */
    private static boolean eitherWay(Field field) {
        String told = field.label() + " " + field.element().called() + " "
                + field.element().attr("placeholder");
        return Words.says(told, OTHER);
    }

    private static boolean fits(Field field) {
        String mode = field.element().attr("inputmode");
        return switch (field.meaning()) {
            case EMAIL -> field.type().equals("email") || mode.equals("email") || eitherWay(field);
            case PHONE, CARD_NUMBER, CARD_CODE ->
                Set.of("tel", "number", "password").contains(field.type()) || DIGITS.contains(mode);
            default -> true;
        };
    }
}
