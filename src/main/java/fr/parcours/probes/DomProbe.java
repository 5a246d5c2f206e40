package fr.parcours.probes;

import fr.parcours.browser.Box;
import fr.parcours.browser.Layout;
import fr.parcours.browser.Page;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Rect;
import fr.parcours.probe.Probe;
import java.util.List;

/** Freezes the page as laid out: nodes, computed styles, boxes, texts as seen, and what assistive technology hears of each. */
final class DomProbe implements Probe {
    private final Met met;

    DomProbe(Met met) {
        this.met = met;
    }

    @Override
    public Class<Dom> kind() {
        return Dom.class;
    }

    @Override
    public boolean everyWalk() {
        return true;
    }

    @Override
    public Dom look(Page page) {
        Layout layout = page.senses().layout();
        met.note(page, layout);
        return new Dom(layout.documents().stream().map(DomProbe::document).toList(), layout.unseen());
    }

    private static Dom.Document document(Layout.Document seen) {
        Dom.Builder builder = new Dom.Builder();
        for (Layout.Item item : seen.items()) {
            builder.add(new Dom.Node(
                    item.parent(),
                    item.tag(),
                    item.attributes(),
                    item.text(),
                    builder.style(item.styles()),
                    item.box().equals(Box.NONE) ? null : rect(item.box()),
                    lines(item.lines()),
                    item.paint(),
                    item.role(),
                    item.name(),
                    item.states()));
        }
        return builder.build(seen.url(), seen.title(), seen.frame(), seen.width(), seen.height());
    }

    private static List<Rect> lines(List<Box> boxes) {
        return boxes.stream().map(DomProbe::rect).toList();
    }

    static Rect rect(Box box) {
        return new Rect(box.x(), box.y(), box.width(), box.height());
    }
}
