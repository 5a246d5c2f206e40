package fr.parcours.checks.seen;

import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import java.util.Set;

/** Things to press whose size the browser alone decides, since no style sheet touched them. */
final class Untouched {
    /** Letters of 13.3333 pixels in an edge of two: no field and no button that a style sheet left alone is higher. */
    private static final double HIGHEST = 22;

    /** A button of one line, as high as the browser draws it. */
    private static final double LINE = 21;

    private static final Set<String> PLAIN = Set.of("rgb(239, 239, 239)", "rgb(255, 255, 255)");

    private Untouched() {}

    /** Whether it looks as browsers draw it by themselves, in a size that nobody chose: the criterion lets it be. */
    static boolean is(Element one, Rect area) {
        if (one.matches("input[type=checkbox], input[type=radio]")) {
            // the words around it may be anybody's: the box is the browser's
            return one.box().width() == 13 && one.box().height() == 13;
        }
        if (one.tag().equals("a")) {
            return one.style("line-height").equals("normal")
                    && one.style("font-size").equals("16px")
                    && one.style("display").equals("inline")
                    && area.height() <= HIGHEST;
        }
        String edge = one.style("border-top-width");
        if (one.matches("select[multiple], select[size]")) {
            // as high as its lines, as wide as its words
            return one.style("font-size").equals("13.3333px") && edge.equals("1px");
        }
        double highest = one.select("svg, img").findAny().isPresent() ? HIGHEST + 2 : HIGHEST;
        boolean untouched = one.style("font-size").equals("13.3333px") && area.height() <= highest;
        return untouched
                && (one.tag().equals("select")
                        ? edge.equals("1px")
                        : edge.equals("2px")
                                && one.matches("button, input, textarea")
                                && (PLAIN.contains(one.style("background-color")) || onlyColoured(one)));
    }

    /** Another colour behind the words changes nothing of the size. */
    private static boolean onlyColoured(Element one) {
        return one.matches("button, input[type=button], input[type=submit], input[type=reset]")
                && one.box().width() > LINE
                && Math.abs(one.box().height() - LINE) < 1;
    }
}
