package fr.parcours.checks.access;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one presses in place of a field that keys reach: the words of a choice, the arrow of a list, what stands beside. */
final class FieldPart {
    private static final String CHOICE =
            "input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=switch]";
    private static final String FIELD =
            "input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=reset])"
                    + ":not([type=image]):not([type=radio]):not([type=checkbox]), select, textarea, [role=combobox]";
    private static final int NEAR = 4;
    private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");
    private static final int AROUND = 8;
    private static final int MONTH = 28;
    private static final double NARROW = 48;
    private static final double GAP = 8;

    private static final Pattern MONTH_OF_A_YEAR = Pattern.compile(
            "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{4}");

    private FieldPart() {}

    /** The month that a calendar shows: what a script does with a press on it is often nothing that is missed. */
    static boolean shows(Element one) {
        String words = ScreenText.fold(one.text()).strip();
        return MONTH_OF_A_YEAR.matcher(words).matches();
    }

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

    /**
     * The calendars of a page where a date may be typed in a field instead: what holds the days of a month, and the first of
     * these.
     */
    static Map<Element, Element> calendars(Dom dom) {
        boolean typed = dom.select("input:not([type]), input[type=text], input[type=date]")
                .anyMatch(field -> field.visible() && keyed(field) && !field.has("readonly"));
        List<Element> days = typed
                ? dom.select("td, span, div, a, li").filter(FieldPart::day).toList()
                : List.of();
        Map<Element, Integer> held = new HashMap<>();
        Map<Element, Element> first = new HashMap<>();
        for (Element day : days) {
            around(day).forEach(above -> {
                held.merge(above, 1, Integer::sum);
                first.putIfAbsent(above, day);
            });
        }
        first.keySet().removeIf(above -> held.getOrDefault(above, 0) < MONTH);
        return first;
    }

    /** The first day of the calendar that it is a part of. */
    static Optional<Element> month(Element one, Map<Element, Element> calendars) {
        return around(one).filter(calendars::containsKey).findFirst().map(calendars::get);
    }

    private static Stream<Element> around(Element one) {
        return one.ancestors().limit(AROUND).takeWhile(above -> !above.matches("body, main, form"));
    }

    private static boolean day(Element one) {
        return DAY.matcher(one.ownText().strip()).matches();
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
