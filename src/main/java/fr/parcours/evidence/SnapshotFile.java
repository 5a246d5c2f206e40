package fr.parcours.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One snapshot as a file: gzipped JSON, one property for each kind of evidence. See {@code docs/evidence.md}. */
public final class SnapshotFile {
    /** Number of the format; a reader refuses one it does not know. */
    public static final int FORMAT = 1;

    private static final List<Class<? extends Evidence>> KINDS = List.of(
            AxeResults.class,
            Picture.class,
            Network.class,
            Console.class,
            Timing.class,
            FocusWalk.class,
            Reflow.class,
            Reveals.class,
            Eyesight.class,
            States.class,
            Slips.class,
            Idle.class,
            Elapsed.class,
            Media.class,
            Markup.class);

    /** {@link Dom} as it is stored: it works out the rest by itself. */
    private record Stored(List<Dom.Document> documents, List<String> unseen) {}

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private SnapshotFile() {}

    public static byte[] bytes(Snapshot snapshot) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Storage.JSON.createGenerator(new GZIPOutputStream(out))) {
            json.writeStartObject();
            json.writeNumberField("format", FORMAT);
            json.writePOJOField("moment", snapshot.moment());
            json.writePOJOField("missing", new TreeMap<>(snapshot.missing()));
            Optional<Dom> dom = snapshot.find(Dom.class);
            if (dom.isPresent()) {
                json.writePOJOField(
                        "Dom", new Stored(dom.get().documents(), dom.get().unseen()));
            }
            for (Class<? extends Evidence> kind : KINDS) {
                Optional<? extends Evidence> seen = snapshot.find(kind);
                if (seen.isPresent()) {
                    json.writePOJOField(kind.getSimpleName(), seen.get());
                }
            }
            json.writeEndObject();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** Reads a snapshot back; {@link IllegalArgumentException} when it is of another format. */
    public static Snapshot read(byte[] bytes) {
        // unpacked first: a file cut short is then told from one that is not ours
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes));
                JsonParser json = Storage.JSON.createParser(zip.readAllBytes())) {
            return new Reading().read(json);
        } catch (JsonProcessingException garbled) {
            throw new IllegalArgumentException("unreadable evidence: " + garbled.getOriginalMessage(), garbled);
        } catch (IOException garbled) {
            throw new UncheckedIOException(garbled);
        }
    }

    /** Reads property after property, straight into the evidence: a page can be long, and no tree of it is wanted. */
    private static final class Reading {
        private final Map<String, Evidence> seen = new HashMap<>();
        private final Map<String, String> missing = new TreeMap<>();
        private @Nullable Moment moment;

        Snapshot read(JsonParser json) throws IOException {
            String format = "";
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    if (name.equals("format")) {
                        format = json.getText();
                        refuse(format);
                    } else {
                        property(name, json);
                    }
                }
            }
            refuse(format);
            Moment known = moment;
            if (known == null) {
                throw new IllegalArgumentException("unreadable evidence: no moment");
            }
            return new Snapshot(known, inOrder(), missing);
        }

        private static void refuse(String format) {
            if (!format.equals(String.valueOf(FORMAT))) {
                throw new IllegalArgumentException("evidence of format " + format + ", not " + FORMAT);
            }
        }

        private void property(String name, JsonParser json) throws IOException {
            switch (name) {
                case "moment" -> moment = Storage.JSON.readValue(json, Moment.class);
                case "missing" -> missing.putAll(Storage.JSON.readValue(json, TEXTS));
                case "Dom" -> {
                    Stored stored = Storage.JSON.readValue(json, Stored.class);
                    seen.put(name, new Dom(stored.documents(), stored.unseen()));
                }
                default -> {
                    for (Class<? extends Evidence> kind : KINDS) {
                        if (kind.getSimpleName().equals(name)) {
                            seen.put(name, Storage.JSON.readValue(json, kind));
                            return;
                        }
                    }
                    json.skipChildren(); // a kind that a later version added
                }
            }
        }

        private List<Evidence> inOrder() {
            List<Evidence> ordered = new ArrayList<>();
            Evidence dom = seen.get("Dom");
            if (dom != null) {
                ordered.add(dom);
            }
            for (Class<? extends Evidence> kind : KINDS) {
                Evidence one = seen.get(kind.getSimpleName());
                if (one != null) {
                    ordered.add(one);
                }
            }
            return ordered;
        }
    }

    /** Reads one kind of evidence, or of what it is worked out of, told as plain JSON: as a page's script or a fixture tells it. */
    public static <E> E kind(String json, Class<E> kind) {
        try {
            return Storage.JSON.readValue(json, kind);
        } catch (JsonProcessingException garbled) {
            throw new IllegalArgumentException("unreadable evidence: " + garbled.getOriginalMessage(), garbled);
        }
    }
}
