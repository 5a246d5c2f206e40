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

/** People fill in with the controls that they know, not with ones that only a deft mouse can move. */
final class NativeWidget implements Check {
    /** A calendar may answer the keys, and so may a signature ask for a hand: that they are all there is hinders, and breaks no rule. */
    private static final About ALONE =
            About.screen("native-widget", Set.of(Dom.class)).feeds("REM09").severity(0.7);

    private static final About ABOUT = ALONE.criteria(rgaa("7.3.1"), wcag("2.1.1"));
    /** What is not told is no matter of keys. */
    private static final About UNTOLD = ABOUT.criteria(rgaa("7.1.1"), wcag("4.1.2"));

    private static final Sentences SENTENCES = Sentences.of(NativeWidget.class);
    private static final Pattern CALENDAR = Pattern.compile("calend|datepicker|date-picker|flatpickr");
    private static final Pattern SIGN = Pattern.compile("\\bsignez\\b|\\bsignature\\b|\\bsign here\\b");
    private static final Pattern DROP = Pattern.compile(
            "glisse[rz]?([- ](et[- ])?depose[rz]?|.{0,40}\\bici\\b)|deposez .{0,30}\\bici\\b|drag (and|&|n) drop");
    private static final String PRESSING = "\\b(clique[rz]?|appuye[rz]|touchez|click(ing)?|tap|press)\\b";
    /** A press instead of dropping: one that only sends what was dropped is another matter. */
    private static final Pattern PRESS = Pattern.compile("\\b(ou|or)\\b[^.;!?]{0,25}" + PRESSING + "|" + PRESSING
            + "[^.;!?]{0,40}\\b(ou|or)\\b[^.;!?]{0,25}\\b(gliss|depos|drag|drop)");

    private static final Pattern BORN = Pattern.compile("date de naissance|nee?( \\(?e\\)?)? le|date of birth");
    private static final String FILE = "input[type=file]";
    private static final int PLAYER = 8;
    /** Made things that the keys reach as one, whatever they are made of. */
    private static final String WHOLE = "[role=combobox], [role=button], [role=listbox], [role=grid], [role=tree],"
            + " [role=spinbutton], [role=menu], [role=radiogroup], [role=tablist]";

    private static final Pattern PLACE = Pattern.compile("drop|dnd|upload|depo[st]|televers");
    private static final String TYPED = "input:not([type=hidden]), select, textarea";

    private static final Pattern HANDED = Pattern.compile(
            "\\b(fichiers?|documents?|photos?|images?|pieces?|justificatifs?|files?|pictures?|uploads?)\\b|\\bici\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.of(
                        Fields.of(dom).stream().filter(NativeWidget::told).map(NativeWidget::field),
                        dom.select("canvas").filter(Element::visible).flatMap(NativeWidget::signature),
                        drops(dom),
                        lists(dom),
                        calendars(dom))
                .flatMap(found -> found);
    }

    /** A role within what is hidden from assistive technology is told to nobody: what bears it is a drawing. */
    private static boolean told(Field field) {
        return !field.type().equals("custom")
                || field.element().closest("[aria-hidden=true]").isEmpty()
                || field.members().stream().anyMatch(NativeWidget::focusable);
    }

    private static Finding field(Field field) {
        Element element = field.element();
        if (field.type().equals("custom")) {
            return field.members().stream().anyMatch(one -> reachable(one) || player(one))
                    ? Finding.cannotTell(ABOUT, element, SENTENCES.say("cannot-tell", "name", Called.of(element)))
                    : Finding.failed(ABOUT, element, SENTENCES.say("failed-keyboard", "name", Called.of(element)))
                            .severity(1);
        }
        boolean date = field.meaning() == Meaning.DATE || field.meaning() == Meaning.BIRTH_DATE;
        if (!date || !field.written() || !field.readOnly() || field.prefilled()) {
            return Finding.passed(ABOUT, element);
        }
        boolean calendar = element.has("aria-haspopup")
                || Words.says(element.attr("class") + " " + field.block().attr("class"), CALENDAR)
                || field.block()
                        .select("button, [role=button]")
                        .anyMatch(button -> Words.says(button.name(), CALENDAR));
        return calendar && field.meaning() == Meaning.BIRTH_DATE
                ? Finding.failed(ALONE, element, SENTENCES.say("failed-calendar", "name", Called.of(element)))
                : Finding.cannotTell(ALONE, element, SENTENCES.say("cannot-tell-date", "name", Called.of(element)));
    }

    /** Whether the Tab key can land on it, on a part of it, or on the group that it belongs to. */
    private static boolean reachable(Element element) {
        return focusable(element)
                || element.has("tabindex")
                || element.has("contenteditable")
                || element.select("*").anyMatch(NativeWidget::focusable)
                || element.closest("[aria-activedescendant]").isPresent()
                || element.closest("a[href], button").isPresent()
                || element.ancestors().anyMatch(above -> above.matches(WHOLE) && focusable(above));
    }

    /** A film's volume and place often change by the arrows of its other commands. */
    private static boolean player(Element element) {
        return element.role().equals("slider")
                && element.ancestors()
                        .limit(PLAYER)
                        .takeWhile(above -> !above.matches("form, main, body")
                                && above.select(TYPED).allMatch(element::equals))
                        .anyMatch(
                                above -> above.select("video, audio").findAny().isPresent());
    }

    private static boolean focusable(Element element) {
        return element.is("focusable") || element.has("tabindex");
    }

    private static Stream<Finding> signature(Element canvas) {
        Element box = canvas.closest("fieldset, [role=group], section, form, div:has(button), div:has(input)")
                .orElse(canvas);
        if (!Words.says(
                canvas.called() + " " + canvas.attr("id") + " " + canvas.attr("class") + " " + box.text(), SIGN)) {
            return Stream.empty();
        }
        boolean another = box.select("input[type=text], " + FILE + ", input[type=checkbox], input[type=radio]")
                .anyMatch(Element::visible);
        return Stream.of(
                another
                        ? Finding.cannotTell(ABOUT, canvas, SENTENCES.say("cannot-tell-signature"))
                        : Finding.failed(ALONE, canvas, SENTENCES.say("failed-signature"))
                                .severity(1));
    }

    /** A list made by hand whose choices are not told as choices. */
    private static Stream<Finding> lists(Dom dom) {
        return dom.select("[role=listbox]")
                .filter(one -> one.visible()
                        && one.select("[role=option], option").findAny().isEmpty())
                .filter(NativeWidget::offers)
                .map(one -> Finding.failed(UNTOLD, one, SENTENCES.say("failed-list", "name", named(one))));
    }

    /** Several things to pick: a word that there is nothing, or the one slide that shows, is no choice. */
    private static boolean offers(Element list) {
        boolean several = list.children().stream().filter(Element::visible).count() > 1
                || list.select("[tabindex], a[href], button")
                                .filter(Element::visible)
                                .count()
                        > 1;
        return several
                && list.select("h1, h2, h3, h4, h5, h6").findAny().isEmpty()
                && list.closest("[class*=carousel], [class*=slide]").isEmpty();
    }

    /** A calendar where a date of birth must be picked, with no field to type it in. */
    private static Stream<Finding> calendars(Dom dom) {
        List<Element> found = dom.select("form div, form table, form section")
                .filter(one -> CALENDAR.matcher(Words.fold(one.attr("id") + " " + one.attr("class")))
                        .find())
                .filter(Element::visible)
                .toList();
        return found.stream()
                .filter(one -> found.stream().noneMatch(outer -> !outer.equals(one) && outer.holds(one)))
                .filter(one -> one.closest("form").stream().noneMatch(form -> dated(dom, form)))
                .map(one -> born(one)
                        ? Finding.failed(ALONE, one, SENTENCES.say("failed-calendar", "name", named(one)))
                        : Finding.cannotTell(ALONE, one, SENTENCES.say("cannot-tell-date", "name", named(one))));
    }

    /** Its name, else the few words right before it. */
    private static String named(Element one) {
        return one.name().isBlank()
                ? one.parent().stream()
                        .flatMap(above -> above.children().stream().takeWhile(child -> !child.equals(one)))
                        .map(Element::text)
                        .filter(text -> !text.isBlank() && Words.count(text) <= 8)
                        .reduce((earlier, later) -> later)
                        .orElse(one.called())
                : one.name();
    }

    private static boolean dated(Dom dom, Element form) {
        return Fields.of(dom).stream()
                .filter(field -> form.holds(field.element()) && !field.readOnly())
                .anyMatch(field -> field.meaning() == Meaning.DATE || field.meaning() == Meaning.BIRTH_DATE);
    }

    private static boolean born(Element calendar) {
        return calendar.closest("form")
                .filter(form -> Words.says(form.text(), BORN))
                .isPresent();
    }

    /** A place to drop files, when the page has no other way to hand one over. */
    private static Stream<Finding> drops(Dom dom) {
        if (dom.select(FILE).anyMatch(one -> one.visible() || one.is("focusable"))) {
            return Stream.empty();
        }
        boolean file = dom.select(FILE).findAny().isPresent();
        return dom.select("div, section, p, label, span, li")
                .filter(one -> one.visible() && Words.says(one.ownText(), DROP) && invites(one))
                .filter(one -> held(one) || calls(one) || dom.select(TYPED).anyMatch(Element::visible))
                .limit(1)
                .map(one -> file || chosen(one) || pressed(one) || !(held(one) || calls(one))
                        ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-drop"))
                                .severity(1)
                        : Finding.failed(ABOUT, one, SENTENCES.say("failed-drop"))
                                .severity(1));
    }

    /** A place made for dropping says so in its code, or is drawn as one. */
    private static boolean held(Element one) {
        return Stream.concat(Stream.of(one), one.ancestors().limit(3))
                .anyMatch(up -> up.has("ondrop")
                        || up.style("border-top-style").matches("dashed|dotted")
                        || PLACE.matcher(Words.fold(up.attr("class") + " " + up.attr("id")))
                                .find());
    }

    /** It begins with the call itself, and is no line of a text about it. */
    private static boolean calls(Element one) {
        List<Element> beside = one.parent().map(Element::children).orElse(List.of());
        return !one.matches("li")
                && DROP.matcher(Words.fold(one.ownText())).lookingAt()
                && beside.stream()
                                .filter(other -> other.matches("p") && other.visible())
                                .count()
                        < 3;
    }

    /** It speaks of what is dropped, and is no entry of a list of subjects. */
    private static boolean invites(Element one) {
        return one.closest("nav, [role=tree], li li").isEmpty()
                && Words.says(
                        one.text() + " " + one.parent().map(Element::ownText).orElse(""), HANDED);
    }

    /** It says itself that a press does as well; what opens then, and whether keys open it, is to be tried. */
    private static boolean pressed(Element one) {
        return Words.says(one.text() + " " + one.parent().map(Element::ownText).orElse(""), PRESS);
    }

    /** Whether a button or a link stands with it, which may open the chooser. */
    private static boolean chosen(Element zone) {
        Element box = zone.closest("form, section, fieldset, main").orElse(zone);
        return focusable(zone)
                || zone.ancestors().limit(3).anyMatch(NativeWidget::focusable)
                || box.select("button, a[href], [role=button], label[for]")
                        .anyMatch(
                                one -> one.visible()
                                        && Words.says(
                                                one.name() + " " + one.text(),
                                                Pattern.compile(
                                                        "parcourir|choisir|selectionner|ajouter|joindre|fichier|browse|file|upload")));
    }
}
