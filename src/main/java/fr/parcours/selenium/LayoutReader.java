package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Layout;
import fr.parcours.browser.PackedScript;
import fr.parcours.browser.PageFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Freezes the page as laid out, in one call that the page's scripts cannot falsify ({@code DOMSnapshot.captureSnapshot}), and joins
 * what the accessibility tree says of each node.
 */
final class LayoutReader {
    /** Over this the browser's answers alone would take hundreds of megabytes: such a page is not evaluated, and that is said. */
    private static final int MOST_ELEMENTS = 100_000;

    private static final String SIZE = PackedScript.read(LayoutReader.class, "size.js");

    /** Deeper than that the browser itself crashes when it is asked for the layout. */
    private static final int MOST_DEPTH = 2_000;

    private final Tab tab;
    private final Hearing hearing;
    private final List<Layout.Document> documents = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();

    LayoutReader(Tab tab) {
        this.tab = tab;
        this.hearing = new Hearing(tab);
    }

    Layout read() {
        read(tab.mainFrame(), "");
        return new Layout(documents, unseen);
    }

    private void read(String frame, String path) {
        refuseTooMany(frame);
        CompletableFuture<JsonNode> asked = tab.wire.send(
                tab.sessions.of(frame),
                "DOMSnapshot.captureSnapshot",
                "computedStyles",
                Boxes.STYLES,
                "includePaintOrder",
                true);
        hearing.ask(frame); // will be wanted: both travel together
        document(tab.wire.await(asked, "DOMSnapshot.captureSnapshot"), 0, frame, path);
    }

    private void refuseTooMany(String frame) {
        String[] told = tab.worlds.evaluate(frame, SIZE).asText().split(" ", -1);
        int elements = Integer.parseInt(told[0]);
        if (elements > MOST_ELEMENTS) {
            throw new PageFailure(
                    PageFailure.Kind.ENDLESS,
                    "La page compte " + elements + " éléments\u00a0: trop pour être examinée.",
                    "The page has " + elements + " elements: too many to be examined.");
        }
        int depth = Integer.parseInt(told[1]);
        if (depth > MOST_DEPTH) {
            throw new PageFailure(
                    PageFailure.Kind.ENDLESS,
                    "La page emboîte " + depth + " éléments les uns dans les autres\u00a0: trop pour être examinée.",
                    "The page nests " + depth + " elements in one another: too many to be examined.");
        }
    }

    /** One document of an answer, and those of its frames: they live in its process, or elsewhere. */
    private void document(JsonNode answer, int number, String topFrame, String path) {
        JsonNode told = answer.path("documents").path(number);
        Columns columns = new Columns(answer.path("strings"));
        String named = columns.string(told.path("frameId"));
        String frame = named.isEmpty() ? topFrame : named;
        DocumentReading reading = new DocumentReading(told, columns, hearing.of(frame));
        documents.add(reading.read(path));
        for (DocumentReading.Inner inner : reading.frames()) {
            String innerPath = (path.isEmpty() ? "" : path + "/f/") + inner.path();
            if (inner.document() >= 0) {
                document(answer, inner.document(), topFrame, innerPath);
            } else {
                elsewhere(frame, inner.backend(), innerPath);
            }
        }
    }

    /** A frame that lives in another process is asked there. */
    private void elsewhere(String holder, int backend, String path) {
        try {
            String id = tab.wire
                    .call(tab.sessions.of(holder), "DOM.describeNode", "backendNodeId", backend)
                    .path("node")
                    .path("frameId")
                    .asText();
            if (id.isEmpty() || tab.sessions.of(id).equals(tab.sessions.of(holder))) {
                unseen.add(path);
            } else {
                read(id, path);
            }
        } catch (Wire.Refused lost) {
            unseen.add(path);
        }
    }
}
