package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No banner or box lies over the page before anybody asked for it. See {@code BlockingLayer.md}. */
final class BlockingLayer implements Check {
    private static final About ABOUT =
            About.screen("blocking-layer", Set.of(Dom.class)).feeds("NAV10").severity(0.5);
    private static final Sentences SENTENCES = Sentences.of(BlockingLayer.class);
    private static final String BOXES = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";
    private static final String CLOSERS = "button, a[href], [role=button], input[type=button], input[type=submit]";
    private static final String FIELDS =
            "input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=button])"
                    + ":not([type=submit]), select, textarea";

    /** The window of the nominal walk. */
    private static final Rect WINDOW = new Rect(0, 0, 1366, 768);

    private static final String WAITING =
            "(merci de |veuillez )?(patientez?|patienter|attendez?|chargement( de la page)?|un instant)( s'il vous plait)?( en cours)?[ .…!]*"
                    + "|(please )?(wait|loading)( please)?[ .…!]*";

    private static final double LARGE_SHARE = 0.30;
    /** A box that holds less than this part of what is blocked is not what blocks it. */
    private static final double VEILED = 0.7;

    /** A column is nearly as tall as the window, and leaves some of its width. */
    private static final double TALL = 0.9;

    private static final double NARROW = 0.6;

    private static final double LEAST_TARGET = 24;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        if (snapshot.moment().when() != Moment.When.ARRIVAL) {
            // later on, the person may have asked for the box
            return Stream.empty();
        }
        Dom dom = snapshot.the(Dom.class);
        Rect window = window(dom);
        List<Element> layers = dom.select("body *")
                .filter(one -> (one.style("position").equals("fixed") || one.matches(BOXES)) && one.visible())
                .filter(one -> !one.style("pointer-events").equals("none") && lifted(one))
                .filter(one ->
                        one.select("h1, main, [role=main], header, footer").noneMatch(Element::visible))
                .filter(one -> one.closest("main").isEmpty()
                        || one.matches(BOXES)
                        || one.style("position").equals("fixed"))
                .toList();
        return layers.stream()
                .filter(one -> one.ancestors().noneMatch(layers::contains))
                .filter(one -> !one.text().isBlank() && !waits(one))
                .filter(one -> one.matches(BOXES) || overText(dom, one))
                .filter(one -> veiled(one, layers, window) || !besideAll(dom, one))
                .map(one -> judge(one, share(one, layers, window), window));
    }

    /** It says that the page is coming, asks for nothing, and goes by itself. */
    private static boolean waits(Element layer) {
        return ScreenText.fold(layer.text()).matches(WAITING)
                && layer.select("a[href], button, input, [role=button]").noneMatch(Element::visible);
    }

    /** What stands in the flow of the page, like the picture of a box in a catalogue, lies over nothing. */
    private static boolean lifted(Element one) {
        return Stream.concat(Stream.of(one), one.ancestors())
                .anyMatch(at -> at.style("position").matches("fixed|absolute|sticky"));
    }

    private static Finding judge(Element layer, double share, Rect window) {
        if (share <= LARGE_SHARE) {
            return Finding.passed(ABOUT, layer);
        }
        long percent = Math.round(share * 100);
        String over = shown(layer, window) < VEILED * share ? "-veil" : "";
        if (layer.select(FIELDS).anyMatch(Element::visible)) {
            return Finding.cannotTell(ABOUT, layer, SENTENCES.say("cannot-tell" + over, "percent", percent));
        }
        boolean closable = layer.select(CLOSERS)
                .anyMatch(one -> one.visible()
                        && one.box().width() >= LEAST_TARGET
                        && one.box().height() >= LEAST_TARGET
                        && !one.attr("tabindex").startsWith("-")
                        && !one.has("disabled"));
        String told = "failed" + over + (closable ? "" : "-stuck");
        return Finding.failed(ABOUT, layer, SENTENCES.say(told, "percent", percent))
                .severity(closable ? 0.5 : 1);
    }

    /** What the layer holds of the window, with the veil that stands behind it when there is one. */
    private static double share(Element layer, List<Element> layers, Rect window) {
        double own = covered(layer, window);
        double veil = layers.stream()
                .filter(one -> one.text().isBlank() && one.paint() <= layer.paint())
                .mapToDouble(one -> covered(one, window))
                .max()
                .orElse(0);
        return Math.max(own, veil);
    }

    /** What holds the layer's words: the box itself, where the layer is a veil with a box in its middle. */
    private static double shown(Element layer, Rect window) {
        List<Element> inside = layer.children().stream()
                .filter(one -> one.visible() && !one.text().isBlank())
                .toList();
        boolean seenThrough = !layer.style("background-color").startsWith("rgb(");
        return seenThrough && layer.ownText().isBlank() && inside.size() == 1
                ? covered(inside.get(0), window)
                : covered(layer, window);
    }

    private static double covered(Element one, Rect window) {
        // a box inside a fixed wrapper of full size: the wrapper stops the mouse as well
        Rect box = one.box();
        double width = Math.min(box.right(), window.right()) - Math.max(box.x(), window.x());
        double height = Math.min(box.bottom(), window.bottom()) - Math.max(box.y(), window.y());
        return Math.max(0, width) * Math.max(0, height) / (window.width() * window.height());
    }

    /** Whether it lies above some text of the page, rather than behind all of it. */
    private static boolean overText(Dom dom, Element layer) {
        return dom.select("p, h1, h2, label, button, li")
                .anyMatch(one -> one.visible()
                        && !layer.holds(one)
                        && one.paint() < layer.paint()
                        && one.box().touches(layer.box()));
    }

    /** It says that the rest of the page waits, or a veil behind it does. */
    private static boolean veiled(Element layer, List<Element> layers, Rect window) {
        return layer.matches("dialog, [aria-modal=true]")
                || layer.select("dialog, [aria-modal=true]").anyMatch(Element::visible)
                || share(layer, layers, window) > covered(layer, window);
    }

    /** A column from top to bottom that the page makes room for: none of its words lies under, to more than a part. */
    private static boolean besideAll(Dom dom, Element layer) {
        Rect box = layer.box();
        boolean column = box.height() >= WINDOW.height() * TALL
                && box.width() < window(dom).width() * NARROW
                && (box.x() <= 0 || box.right() >= window(dom).right());
        return column
                && dom.select("p, h1, h2, h3, label, button, li, a, td")
                        .filter(one -> one.visible() && !layer.holds(one) && one.paint() < layer.paint())
                        .noneMatch(one -> middle(one).touches(box));
    }

    /** The words themselves: the half of them that stands in the middle of where they are written. */
    private static Rect middle(Element one) {
        Rect words = one.box();
        return new Rect(words.x() + words.width() / 4, words.y(), words.width() / 2, words.height());
    }

    private static Rect window(Dom dom) {
        double width = dom.documents().get(0).width();
        return width > 0 && width < WINDOW.width() ? new Rect(0, 0, width, WINDOW.height()) : WINDOW;
    }
}
