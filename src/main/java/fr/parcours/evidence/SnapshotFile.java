package fr.parcours.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One snapshot as a file: gzipped JSON, one property for each kind of evidence. See {@code docs/evidence.md}. */
public final class SnapshotFile {
    /** Number of the format; a reader refuses one it does not know. */
    public static final int FORMAT = 1;

    private static final List<Class<? extends Evidence>> KINDS = List.of(
            AxeResults.class, Picture.class, Network.class, Console.class, Timing.class, FocusWalk.class, Reflow.class);

    /** {@link Dom} as it is stored: it works out the rest by itself. */
    private record Stored(List<Dom.Document> documents, List<String> unseen) {}

    private SnapshotFile() {}

    public static byte[] bytes(Snapshot snapshot) {
        ObjectNode root = Storage.JSON.createObjectNode();
        root.put("format", FORMAT);
        root.set("moment", Storage.JSON.valueToTree(snapshot.moment()));
        root.set("missing", Storage.JSON.valueToTree(new TreeMap<>(snapshot.missing())));
        snapshot.find(Dom.class)
                .ifPresent(dom -> root.set("Dom", Storage.JSON.valueToTree(new Stored(dom.documents(), dom.unseen()))));
        for (Class<? extends Evidence> kind : KINDS) {
            snapshot.find(kind).ifPresent(seen -> root.set(kind.getSimpleName(), Storage.JSON.valueToTree(seen)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            Storage.JSON.writeValue(zip, root);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** Reads a snapshot back; {@link IllegalArgumentException} when it is of another format. */
    public static Snapshot read(byte[] bytes) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            JsonNode root = Storage.JSON.readTree(zip);
            if (root.path("format").asInt() != FORMAT) {
                throw new IllegalArgumentException("evidence of format " + root.path("format") + ", not " + FORMAT);
            }
            List<Evidence> seen = new ArrayList<>();
            if (root.has("Dom")) {
                Stored stored = Storage.JSON.treeToValue(root.get("Dom"), Stored.class);
                seen.add(new Dom(stored.documents(), stored.unseen()));
            }
            for (Class<? extends Evidence> kind : KINDS) {
                if (root.has(kind.getSimpleName())) {
                    seen.add(Storage.JSON.treeToValue(root.get(kind.getSimpleName()), kind));
                }
            }
            Map<String, String> missing = new TreeMap<>();
            root.path("missing")
                    .properties()
                    .forEach(one -> missing.put(one.getKey(), one.getValue().asText()));
            return new Snapshot(Storage.JSON.treeToValue(root.get("moment"), Moment.class), seen, missing);
        } catch (JsonProcessingException garbled) {
            throw new IllegalArgumentException("unreadable evidence: " + garbled.getOriginalMessage(), garbled);
        } catch (IOException garbled) {
            throw new UncheckedIOException(garbled);
        }
    }

    /** Reads one kind of evidence told as plain JSON, as fixtures have it beside their pages. */
    public static <E extends Evidence> E kind(String json, Class<E> kind) {
        try {
            return Storage.JSON.readValue(json, kind);
        } catch (JsonProcessingException garbled) {
            throw new IllegalArgumentException("unreadable evidence: " + garbled.getOriginalMessage(), garbled);
        }
    }
}
