package fr.parcours.checks.access;

import fr.parcours.checks.Landing;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether keys reach something: by itself, by what it stands in or holds, or by the widget that it is a part of. */
final class Reach {
    private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?\\d");

    private static final Pattern CALL = Pattern.compile("([\\w$.]++)\\s*\\(");
    /** Words of the language, of the browser or of a framework, which say nothing of what is done. */
    private static final Pattern COMMON = Pattern.compile(
            "if|for|while|switch|function|return|catch|setTimeout|alert|confirm|\\$|jQuery|__doPostBack|\\..*|(window|document|event|this|location)\\..*");

    private static final int NEAR = 2;

    static final String COMPOSITE = "[role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree],"
            + " [role=grid], [role=treegrid], [role=radiogroup], [role=toolbar], [role=option], [role=gridcell]";

    private Reach() {}

    /** Keys reach it, what it stands in, or something that it holds. */
    static boolean reached(Element one) {
        return one.matches(Actions.FOCUSABLE)
                || one.ancestors().anyMatch(Reach::keyed)
                || one.select(Actions.FOCUSABLE).findAny().isPresent();
    }

    /** Where keys land, or what hands its presses on; the part of a page that a skip link leads to is neither. */
    static boolean keyed(Element above) {
        return above.matches(Actions.FOCUSABLE + ", label") && !Landing.is(above);
    }

    /** A tabindex that is no number is none: browsers do not read it. */
    static boolean numbered(Element one) {
        return NUMBER.matcher(one.attr("tabindex")).lookingAt();
    }

    /** A field right beside it, once filled in, calls the same function. */
    static boolean doneBeside(Element one) {
        String deed = called(one.attr("onclick"));
        return !deed.isEmpty()
                && one.ancestors()
                        .limit(NEAR)
                        .flatMap(around -> around.select(Actions.FOCUSABLE))
                        .anyMatch(other -> Stream.of("onchange", "oninput")
                                .anyMatch(event -> called(other.attr(event)).equals(deed)));
    }

    /** The function that a line of code calls first, empty when it calls none. */
    private static String called(String code) {
        Matcher call = CALL.matcher(code);
        return call.find() && !COMMON.matcher(call.group(1)).matches() ? call.group(1) : "";
    }

    /** Part of a widget that keeps the focus in one place, and moves inside it with arrows. */
    static boolean inside(Element one) {
        return one.closest(COMPOSITE).isPresent();
    }

    /** Part of a widget that keys reach at one place, be it a part of it or what says to command it. */
    static boolean managed(Element one) {
        return one.parent().flatMap(above -> above.closest(COMPOSITE)).stream()
                .flatMap(whole -> Stream.of(Stream.of(whole), whole.select(Actions.FOCUSABLE), commanding(whole))
                        .flatMap(all -> all))
                .anyMatch(stop -> stop.matches(Actions.FOCUSABLE)
                        && !stop.attr("tabindex").startsWith("-"));
    }

    static Stream<Element> commanding(Element whole) {
        String id = whole.attr("id");
        return id.isEmpty()
                ? Stream.empty()
                : whole.ancestors().reduce((below, above) -> above).stream()
                        .flatMap(root -> root.select("[aria-controls], [aria-owns]"))
                        .filter(other -> List.of((other.attr("aria-controls") + " " + other.attr("aria-owns"))
                                        .strip()
                                        .split("\\s+"))
                                .contains(id));
    }
}
