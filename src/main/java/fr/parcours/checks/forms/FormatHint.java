package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field that wants its answer written in one way shows an example of that way. */
final class FormatHint implements Check {
    /** A hint helps whoever writes; it is due where the page takes one way of writing only. */
    private static final About HELP =
            About.screen("format-hint", Set.of(Dom.class)).feeds("REM04").severity(0.5);

    private static final About ABOUT = HELP.criteria(rgaa("11.10.5"), wcag("3.3.2"));
    private static final Sentences SENTENCES = Sentences.of(FormatHint.class);
    private static final Set<String> FREE = Set.of("text", "tel", "search", "url");
    /** Digits alone: what brings up the keyboard of figures on a telephone, and no form to explain. */
    private static final Pattern DIGITS = Pattern.compile("\\^?(\\[0-9\\]|\\\\d)[*+]\\$?");

    private static final String COMMANDS = "input, select, textarea, button, a";
    private static final Pattern SHOWS = Pattern.compile(
            "\\bexemple|\\bex\\b|\\bformat\\b|\\bforme\\b|\\bjj\\b|\\be\\.?g\\b|\\bexample|\\bfor instance");
    private static final Pattern CALENDAR = Pattern.compile("calend|date-?(time-?)?picker|flatpickr|vdatefield");
    private static final int PARTS = 4;
    /** Things that are always written in one given way, whatever the code of the page says. */
    private static final Set<Meaning> SHAPED = Set.of(
            Meaning.DATE,
            Meaning.BIRTH_DATE,
            Meaning.PLATE,
            Meaning.FISCAL_NUMBER,
            Meaning.SOCIAL_NUMBER,
            Meaning.FORMULA);
    /** Everybody writes these alike, or their form is written on the card itself. */
    private static final Set<Meaning> EVIDENT = Set.of(
            Meaning.POSTCODE,
            Meaning.CARD_NUMBER,
            Meaning.CARD_CODE,
            Meaning.ONE_TIME_CODE,
            Meaning.EMAIL,
            Meaning.CITY,
            Meaning.FAMILY_NAME,
            Meaning.GIVEN_NAME,
            Meaning.FULL_NAME,
            Meaning.STREET);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return Fields.ofTask(snapshot.the(Dom.class)).stream()
                .filter(field -> FREE.contains(field.type()) && !field.readOnly())
                // a box for one character shows by itself what it takes
                .filter(field -> Boxes.around(field.element()).isEmpty())
                .flatMap(FormatHint::judge);
    }

    private static Stream<Finding> judge(Field field) {
        Meaning meaning = field.meaning();
        Element element = field.element();
        boolean constrained = constrained(element);
        if (EVIDENT.contains(meaning) || (!constrained && !SHAPED.contains(meaning) && meaning != Meaning.PHONE)) {
            return Stream.empty();
        }
        // what already stands in it shows how it is written
        if (field.shaped() || field.prefilled() || grouped(field) || above(field)) {
            return Stream.of(Finding.passed(ABOUT, element));
        }
        if (!constrained && picked(field)) {
            return Stream.of(
                    Finding.cannotTell(HELP, element, SENTENCES.say("cannot-tell-picker", "name", Called.of(element))));
        }
        // a phone field with no rule in the code often takes any writing: only trying tells
        return Stream.of(
                meaning == Meaning.PHONE && !constrained
                        ? Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", Called.of(element)))
                        : Finding.failed(
                                constrained ? ABOUT : HELP,
                                element,
                                SENTENCES.say(constrained ? "failed-form" : "failed", "name", Called.of(element))));
    }

    /** A calendar beside it writes the date as it must be. */
    private static boolean picked(Field field) {
        return (field.meaning() == Meaning.DATE || field.meaning() == Meaning.BIRTH_DATE)
                && Stream.concat(
                                Stream.of(field.element()),
                                field.near().stream().flatMap(one -> Stream.concat(Stream.of(one), one.select("*"))))
                        .anyMatch(one -> CALENDAR.matcher(
                                        Words.fold(String.join(" ", one.attr("class"), one.attr("id"), one.name())))
                                .find());
    }

    /** The day, the month and the year have one example for the three of them. */
    private static boolean grouped(Field field) {
        return field.element().closest("fieldset, [role=group]").stream()
                .filter(group -> group.select("input, select, textarea").count() <= PARTS)
                .flatMap(group -> group.select("legend, p, div, span, small"))
                .filter(one -> one.visible()
                        && one.select("input, select, textarea").findAny().isEmpty())
                .anyMatch(one -> Words.says(one.ownText(), Field.EXAMPLE));
    }

    /** A sentence of its own, right above the only field of its block, may show the example. */
    private static boolean above(Field field) {
        Element block = field.element();
        while (block.parent().filter(one -> alone(one, field)).isPresent()) {
            block = block.parent().orElseThrow();
        }
        List<Element> beside = block.parent().map(Element::children).orElse(List.of());
        int place = beside.indexOf(block);
        return place > 0
                && beside.get(place - 1).matches("p, div, span, small")
                && beside.get(place - 1).visible()
                && beside.get(place - 1).select(COMMANDS).findAny().isEmpty()
                && Words.says(beside.get(place - 1).text(), SHOWS);
    }

    private static boolean alone(Element block, Field field) {
        return !block.matches("form, fieldset, main, body")
                && block.select("input:not([type=hidden]), select, textarea").allMatch(field.element()::equals);
    }

    private static boolean constrained(Element element) {
        String pattern = element.attr("pattern").strip();
        return !(pattern.isEmpty()
                        || DIGITS.matcher(pattern).matches()
                        || pattern.startsWith(".")
                        || pattern.startsWith("\\S")
                        || pattern.contains("\\p{L}"))
                || Stream.of("data-mask", "data-inputmask", "data-inputmask-mask", "data-cleave", "v-mask")
                        .anyMatch(element::has);
    }
}
