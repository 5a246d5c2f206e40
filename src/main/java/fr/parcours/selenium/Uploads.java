package fr.parcours.selenium;

import fr.parcours.browser.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Files given to a page: to a field, or to the window that a press opens. */
final class Uploads {
    private static final long CHOOSER_MILLIS = 3_000;

    private final Tab tab;
    private final Nodes nodes;

    Uploads(Tab tab, Nodes nodes) {
        this.tab = tab;
        this.nodes = nodes;
    }

    void give(Node told, Path file) {
        tab.touch();
        Node field = nodes.live(told);
        String session = tab.sessions.of(Nodes.frameOf(field));
        String object = object(field);
        tab.wire.call(session, "DOM.setFileInputFiles", "files", List.of(tab.machine.there(file)), "objectId", object);
    }

    /** Whether the opening led to a window to choose a file in; it was given. */
    boolean offer(Path file, Runnable opening) {
        CompletableFuture<Tab.Chooser> next = tab.chooser();
        try {
            opening.run();
            Tab.Chooser chooser = next.get(CHOOSER_MILLIS, TimeUnit.MILLISECONDS);
            tab.wire.call(
                    chooser.session(),
                    "DOM.setFileInputFiles",
                    "files",
                    List.of(tab.machine.there(file)),
                    "backendNodeId",
                    chooser.field());
            return true;
        } catch (ExecutionException | TimeoutException none) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        } finally {
            tab.noChooser();
        }
    }

    private String object(Node node) {
        return tab.wire
                .call(
                        tab.sessions.of(Nodes.frameOf(node)),
                        "Runtime.evaluate",
                        "expression",
                        "parcours.kept[" + Nodes.indexOf(node) + "]",
                        "contextId",
                        tab.worlds.world(Nodes.frameOf(node)))
                .path("result")
                .path("objectId")
                .asText();
    }
}
