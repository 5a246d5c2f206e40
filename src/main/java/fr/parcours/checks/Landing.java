package fr.parcours.checks;

import fr.parcours.evidence.Element;

/** A part of the page that takes the keyboard's focus only so that a skip link or a script can lead to it: it is no control. */
public final class Landing {
    private static final String PLACES = "main, [role=main], body, html, header, footer, section:not([role]),"
            + " article:not([role]), div:not([role]):has(h1), #content, #contenu";

    private Landing() {}

    /** Whether that element is one: a negative {@code tabindex} on a part of the page, or any on its main part. */
    public static boolean is(Element one) {
        return one.attr("tabindex").startsWith("-") ? one.matches(PLACES) : one.matches("main, [role=main]");
    }
}
