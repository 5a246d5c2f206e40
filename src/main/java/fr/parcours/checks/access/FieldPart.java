package fr.parcours.checks.access;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import java.util.List;
import java.util.Optional;

/** What one presses in place of a field that keys reach: the words of a choice, the arrow of a list, what stands beside. */
final class FieldPart {
    private static final String CHOICE =
            "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=switch]";
    private static final String FIELD =
            "input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=reset])"
                    + ":not([type=image]):not([type=radio]):not([type=checkbox]), select, textarea, [role=combobox]";
    private static final int NEAR = 4;
    private static final int AROUND = 8;
    private static final int MONTH = 28;
    private static final double NARROW = 48;
    private static final double GAP = 8;

    private FieldPart() {}

    /** Pressing the words beside a box ticks it, and those right beside a button may do what it does: keys reach those. */
    static boolean beside(Element one) {
        return one.parent().stream()
                .flatMap(above -> above.children().stream())
                .anyMatch(near -> !near.equals(one)
                        && (near.matches("input, select, textarea")
                                || (near.matches("button") && touching(one, near))));
    }

    private static boolean touching(Element one, Element other) {
        return one.next().equals(Optional.of(other)) || other.next().equals(Optional.of(one));
    }

    /** Whether these are the only words beside a choice that keys reach: pressing them chooses it. */
    static boolean namesAChoice(Element one) {
        return one.ancestors()
                .limit(NEAR)
                .filter(above -> above.select(CHOICE).findAny().isPresent())
                .findFirst()
                .filter(row -> !one.text().isBlank()
                        && ScreenText.fold(row.text()).equals(ScreenText.fold(one.text()))
                        && row.select(CHOICE).filter(FieldPart::keyed).count() == 1
                        && row.select(CHOICE).count() == 1)
                .isPresent();
    }

    private static boolean keyed(Element choice) {
        return choice.matches(Actions.FOCUSABLE) && !choice.attr("tabindex").startsWith("-");
    }

    /** Whether it is a day, or another part, of a calendar on a screen where a date may be typed in a field instead. */
    static boolean ofACalendar(Element one) {
        return calendar(one).isPresent()
                && one.ancestors()
                        .reduce((below, above) -> above)
                        .filter(page -> page.select("input:not([type]), input[type=text], input[type=date]")
                                .anyMatch(field -> field.visible() && keyed(field) && !field.has("readonly")))
                        .isPresent();
    }

    /** One question is enough for all the days of a calendar. */
    static boolean firstOfItsCalendar(Element one) {
        return calendar(one)
                .flatMap(holder -> holder.select("td, span, div, a, li")
                        .filter(FieldPart::day)
                        .findFirst())
                .filter(one::equals)
                .isPresent();
    }

    private static Optional<Element> calendar(Element one) {
        return one.ancestors()
                .limit(AROUND)
                .takeWhile(above -> !above.matches("body, main, form"))
                .filter(above -> above.select("td, span, div, a, li")
                                .filter(FieldPart::day)
                                .limit(MONTH)
                                .count()
                        == MONTH)
                .findFirst();
    }

    private static boolean day(Element one) {
        return one.ownText().strip().matches("[1-9]|[12]\\d|3[01]");
    }

    /** Whether it is the narrow part at the end of the one field around, that opens what the field's own keys may open. */
    static boolean opens(Element one) {
        return one.box().width() <= NARROW
                && one.ancestors()
                        .limit(NEAR)
                        .map(above ->
                                above.select(FIELD).filter(Element::visible).toList())
                        .filter(fields -> !fields.isEmpty())
                        .findFirst()
                        .filter(fields -> ends(fields, one.box()))
                        .isPresent();
    }

    private static boolean ends(List<Element> fields, Rect part) {
        Rect field = fields.get(0).box();
        return fields.size() == 1
                && keyed(fields.get(0))
                && part.y() < field.bottom()
                && field.y() < part.bottom()
                && part.x() >= field.x() + field.width() / 2
                && part.x() <= field.right() + GAP;
    }
}
