package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Receives the files that a site hands over, into a folder of ours that goes with the walk. Files are refused unless the person asked
 * for one; nothing opens them.
 */
final class Downloads implements AutoCloseable {
    private static final long BEGIN_MILLIS = 15_000;
    private static final long WHOLE_MILLIS = 60_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private final Tab tab;
    private final List<Received> received = new ArrayList<>();
    private @Nullable Path folder;
    private volatile boolean awaiting;
    private String guid = "";
    private String name = "";
    private String url = "";
    private String state = "";
    private double bytes;

    Downloads(Tab tab) {
        this.tab = tab;
    }

    /** Whether a file is awaited: what would show in the browser is then handed over too. */
    boolean awaiting() {
        return awaiting;
    }

    /** Does what makes the site hand a file over, and waits for the file. */
    Received receive(Runnable pressing) {
        if (!(tab.machine instanceof LocalMachine)) {
            throw new PageFailure(
                    PageFailure.Kind.UNEXPECTED,
                    "Sur une grille, le fichier resterait sur l’autre machine : il n’a pas été demandé.",
                    "On a grid, the file would stay on the other machine: it was not asked for.");
        }
        Path there = folder();
        begin(there);
        try {
            pressing.run();
            await(BEGIN_MILLIS, () -> !guid.isEmpty() || tab.heard.refusedMain());
            refuseOutside();
            await(WHOLE_MILLIS, () -> state.equals("completed") || state.equals("canceled") || bytes > MOST_BYTES);
            return taken(there);
        } finally {
            end();
        }
    }

    /** The lock is not kept while the browser is asked: it tells of files on the thread that brings its answers. */
    private void begin(Path there) {
        forget();
        tab.wire.call(
                "",
                "Browser.setDownloadBehavior",
                "behavior",
                "allowAndName",
                "browserContextId",
                tab.context,
                "downloadPath",
                there.toString(),
                "eventsEnabled",
                true);
        tab.gate.guardAll();
    }

    private synchronized void forget() {
        guid = "";
        name = "";
        url = "";
        state = "";
        bytes = 0;
        awaiting = true;
    }

    private void end() {
        awaiting = false;
        tab.wire.tell("", "Browser.setDownloadBehavior", "behavior", "deny", "browserContextId", tab.context);
        tab.gate.guardAll();
        closeEmpty();
    }

    /** A tab that was opened for the file alone, and holds nothing. */
    private void closeEmpty() {
        tab.windows.fresh().ifPresent(window -> {
            try {
                String shown = tab.wire
                        .call("", "Target.getTargetInfo", "targetId", window.target())
                        .path("targetInfo")
                        .path("url")
                        .asText();
                if (shown.isEmpty() || shown.equals("about:blank")) {
                    tab.wire.call("", "Target.closeTarget", "targetId", window.target());
                }
            } catch (Wire.Refused closed) {
                // the browser closed it itself
            }
        });
    }

    synchronized void event(String method, JsonNode params) {
        String told = params.path("guid").asText();
        if (method.equals("Browser.downloadWillBegin") && awaiting && guid.isEmpty()) {
            guid = told;
            name = params.path("suggestedFilename").asText();
            url = params.path("url").asText();
        } else if (method.equals("Browser.downloadProgress") && told.equals(guid)) {
            state = params.path("state").asText();
            bytes = params.path("receivedBytes").asDouble();
        }
        notifyAll();
    }

    /** What is waited for. */
    private interface Sign {
        boolean there();
    }

    private synchronized void await(long millis, Sign sign) {
        long end = System.nanoTime() + millis * 1_000_000;
        try {
            while (!sign.there() && System.nanoTime() < end) {
                wait(50);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
    }

    private void refuseOutside() {
        if (guid.isEmpty()) {
            String led = tab.heard.mainRefused();
            if (!led.isEmpty()) {
                throw tab.outside(led);
            }
        }
        if (!guid.isEmpty() && !tab.heard.hosts().allow(url)) {
            tab.wire.tell("", "Browser.cancelDownload", "guid", guid, "browserContextId", tab.context);
            throw tab.outside(url);
        }
    }

    private Received taken(Path there) {
        Path file = there.resolve(guid.isEmpty() ? "none" : guid);
        if (state.equals("completed") && Files.isRegularFile(file)) {
            try {
                Received one = new Received(name, FirstBytes.type(file), Files.size(file), file);
                synchronized (this) {
                    received.add(one);
                }
                return one;
            } catch (IOException unreadable) {
                throw none();
            }
        }
        if (!guid.isEmpty()) {
            tab.wire.tell("", "Browser.cancelDownload", "guid", guid, "browserContextId", tab.context);
        }
        throw bytes > MOST_BYTES
                ? new PageFailure(
                        PageFailure.Kind.UNEXPECTED,
                        "Le fichier dépasse 200 Mo : il n’a pas été reçu.",
                        "The file is over 200 MB: it was not received.")
                : none();
    }

    private static PageFailure none() {
        return new PageFailure(PageFailure.Kind.UNEXPECTED, "Aucun fichier n’a été reçu.", "No file was received.");
    }

    /** The files received since the last call. */
    synchronized List<Received> take() {
        List<Received> all = List.copyOf(received);
        received.clear();
        return all;
    }

    private Path folder() {
        Path known = folder;
        if (known == null) {
            try {
                known = Files.createTempDirectory("parcours-received-");
            } catch (IOException full) {
                throw new java.io.UncheckedIOException(full);
            }
            folder = known;
        }
        return known;
    }

    @Override
    public void close() {
        Path known = folder;
        if (known == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(known)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException busy) {
            known.toFile().deleteOnExit();
        }
    }
}
