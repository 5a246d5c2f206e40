package fr.parcours.checks;

import fr.parcours.evidence.Element;

/** A field that only shows a hint behind the one that is written in, in the very same place: nobody fills it in. */
public final class Underlay {
    private Underlay() {}

    public static boolean is(Element field) {
        return field.has("readonly")
                && field.attr("tabindex").startsWith("-")
                && field.parent().stream()
                        .flatMap(above -> above.children().stream())
                        .anyMatch(other -> !other.equals(field)
                                && other.visible()
                                && other.matches("input, textarea")
                                && other.box().equals(field.box()));
    }
}
