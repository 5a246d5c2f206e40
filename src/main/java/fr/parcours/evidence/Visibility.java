package fr.parcours.evidence;

/** Tells whether a person who looks at the screen can see an element. */
final class Visibility {
    private Visibility() {}

    static boolean seen(Element element) {
        Rect box = element.box();
        if (element.node().style() < 0 || hiddenItself(element)) {
            return false;
        }
        // display: contents has no box of its own but shows what it holds
        if (element.style("display").equals("contents")) {
            return element.parent().map(Element::visible).orElse(true);
        }
        if (box.width() <= 1 || box.height() <= 1) {
            // an element with no size may still let its content overflow it: a line of text, a floated child
            boolean lets = !clips(element)
                    && (!element.ownLines().isEmpty() || !element.children().isEmpty());
            return lets && !off(box) && element.ancestors().noneMatch(Visibility::swallows);
        }
        return !off(box) && element.ancestors().noneMatch(Visibility::swallows);
    }

    private static boolean hiddenItself(Element element) {
        String visibility = element.style("visibility");
        return element.style("display").equals("none")
                || visibility.equals("hidden")
                || visibility.equals("collapse")
                || transparent(element)
                || clippedAway(element);
    }

    /** Whether an ancestor hides all that it holds (visibility is inherited, and may be undone below). */
    private static boolean swallows(Element above) {
        Rect box = above.box();
        return transparent(above)
                || clippedAway(above)
                || (clips(above) && above.node().box() != null && (box.width() <= 1 || box.height() <= 1))
                || above.style("display").equals("none");
    }

    private static boolean transparent(Element element) {
        String opacity = element.style("opacity");
        return !opacity.isEmpty() && opacity.length() < 6 && Double.parseDouble(opacity) < 0.02;
    }

    private static boolean clips(Element element) {
        String overflow = element.style("overflow-x");
        return !overflow.isEmpty() && !overflow.equals("visible");
    }

    private static boolean clippedAway(Element element) {
        String path = element.style("clip-path").replace(" ", "");
        String clip = element.style("clip").replace(" ", "").replace("px", "");
        return path.startsWith("inset(50%)")
                || path.startsWith("inset(100%)")
                || clip.equals("rect(0,0,0,0)")
                || clip.equals("rect(1,1,1,1)");
    }

    /** Pushed off the page to the left or above, where no scrolling leads. */
    private static boolean off(Rect box) {
        return box.right() <= 0 || box.bottom() <= 0;
    }
}
