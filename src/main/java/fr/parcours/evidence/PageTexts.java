package fr.parcours.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written in the elements of one frozen page, worked out when somebody asks and kept. */
final class PageTexts {
    /** Texts that checks ask for again and again are kept; the longest, those of whole pages, would fill the memory. */
    private static final int LONG = 20_000;

    private final DomIndex index;
    private final int document;
    private final Shape page;
    private final String[] all;
    private final String[] seen;

    PageTexts(DomIndex index, int document, Shape page) {
        this.index = index;
        this.document = document;
        this.page = page;
        all = new String[page.shapes.length];
        seen = new String[page.shapes.length];
    }

    String text(int number, boolean visibleOnly) {
        String[] told = visibleOnly ? seen : all;
        String text = told[number];
        if (text == null) {
            StringBuilder out = new StringBuilder();
            text(number, visibleOnly, out);
            text = Texts.folded(out);
            if (text.length() < LONG) {
                told[number] = text;
            }
        }
        return text;
    }

    /** Blanks and ends of lines as they were typed: where they are shown, they draw. */
    String typed(int number) {
        StringBuilder out = new StringBuilder();
        page.children.get(number).forEach(child -> text(child, true, out));
        return out.toString();
    }

    private void text(int number, boolean visibleOnly, StringBuilder out) {
        Dom.Node node = node(number);
        if (node.tag().equals("#text")) {
            if (!visibleOnly
                    || (!node.lines().isEmpty()
                            && drawn(number).filter(Element::visible).isPresent())) {
                out.append(node.text());
            }
            return;
        }
        if (Texts.SILENT.contains(node.tag())) {
            return;
        }
        boolean apart = !Texts.INLINE.contains(node.tag());
        if (apart) {
            out.append(' ');
        }
        boolean before = false;
        for (int child : page.children.get(number)) {
            boolean choice = Texts.choice(node(child));
            if (choice && before) {
                out.append(' ');
            }
            text(child, visibleOnly, out);
            before = choice;
        }
        if (apart) {
            out.append(' ');
        }
    }

    /** The nearest element around a text that has a place of its own: a slot, or what is laid out as its contents, has none. */
    private Optional<Element> drawn(int number) {
        Optional<Element> above = index.parent(document, number);
        while (above.isPresent() && above.get().node().style() < 0) {
            above = above.get().parent();
        }
        return above;
    }

    String ownText(int number) {
        StringBuilder out = new StringBuilder();
        for (int child : page.children.get(number)) {
            Dom.Node node = node(child);
            if (node.tag().equals("#text")) {
                out.append(node.text());
            }
        }
        return Texts.folded(out);
    }

    List<String> brokenLines(int number) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int child : page.children.get(number)) {
            if (node(child).tag().equals("br") && node(child).style() >= 0) {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                text(child, true, line);
            }
        }
        lines.add(line.toString());
        return lines.stream().map(Texts::folded).toList();
    }

    List<Rect> ownLines(int number) {
        return page.children.get(number).stream()
                .map(child -> node(child))
                .filter(node -> node.tag().equals("#text"))
                .flatMap(node -> node.lines().stream())
                .toList();
    }

    List<Element.Run> ownRuns(int number) {
        return page.children.get(number).stream()
                .map(child -> node(child))
                .filter(node -> node.tag().equals("#text"))
                .map(node -> new Element.Run(Texts.folded(node.text()), node.lines()))
                .toList();
    }

    private Dom.Node node(int number) {
        return page.document.nodes().get(number);
    }
}
