package fr.parcours.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parcours.evidence.Act.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the evidence of one journey down as it comes, so that a killed run loses at most the screen in hand. A full disk throws
 * {@link UncheckedIOException}; what was written stays.
 */
public final class Recorder {
    /** Who packs a screen while the browser is on its way to the next one. */
    private static final Executor WRITERS = task -> {
        Thread writer = new Thread(task, "evidence");
        writer.setDaemon(true);
        writer.start();
    };

    private final Path run;
    private final Path folder;
    private final String name;
    private CompletableFuture<@Nullable Void> writing = CompletableFuture.completedFuture(null);

    private Recorder(Path run, String name) {
        this.run = run;
        this.name = name;
        this.folder = run.resolve("evidence").resolve(name);
    }

    /**
     * Begins the evidence of a journey.
     *
     * @param position of the journey in the run, from 1
     */
    public static Recorder begin(Path run, int position, Subject subject) {
        Recorder recorder = new Recorder(run, name(position, subject));
        ObjectNode root = Storage.JSON.createObjectNode();
        root.put("format", SnapshotFile.FORMAT);
        root.set("subject", Storage.JSON.valueToTree(subject));
        try {
            Files.createDirectories(recorder.folder);
            Files.write(recorder.folder.resolve("subject.json"), Storage.JSON.writeValueAsBytes(root));
            return recorder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * Keeps the journey as its author wrote it, so that what was walked can be walked again.
     *
     * @param name of the file, such as {@code journey.yaml}
     * @param masked its text, every typed value already hidden
     */
    public void journey(String name, String masked) {
        try {
            Files.writeString(folder.resolve(name), masked);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Where this journey's evidence is. */
    public Path folder() {
        return folder;
    }

    /** Keeps a picture and gives its evidence. */
    public Picture picture(String persona, int number, byte[] jpeg, int width, int height) {
        String file = "pictures/" + name + "/" + persona + "-" + String.format("%03d", number) + ".jpg";
        try {
            Path target = run.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, jpeg);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new Picture(file, width, height);
    }

    /**
     * Keeps what was seen, while the walk goes on: it is on disk before anything that follows is, and what went wrong is told by the
     * next call, {@link #flush()} at the latest.
     */
    public void snapshot(String persona, Snapshot snapshot) {
        flush();
        writing = CompletableFuture.runAsync(() -> write(persona, snapshot), WRITERS);
    }

    /**
     * Waits until all is on disk.
     *
     * @throws UncheckedIOException when something cannot be written
     */
    public void flush() {
        try {
            writing.join();
        } catch (CompletionException failed) {
            writing = CompletableFuture.completedFuture(null);
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error heavy) {
                throw heavy;
            }
            throw failed;
        }
    }

    private void write(String persona, Snapshot snapshot) {
        try {
            Path walk = Files.createDirectories(folder.resolve(persona));
            Path whole =
                    walk.resolve(String.format("%03d.json.gz", snapshot.moment().number()));
            Path part = walk.resolve("part");
            Files.write(part, SnapshotFile.bytes(snapshot));
            Files.move(part, whole, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public void act(String persona, Act act) {
        line(persona, "act", act);
    }

    public void passed(String persona, Passed milestone) {
        line(persona, "passed", milestone);
    }

    /** The name of the folder of a journey's evidence. */
    public static String name(int position, Subject subject) {
        return String.format("%03d-%s", position, subject.id());
    }

    /** How a walk ended that was written before; empty when it did not come to its last line. */
    public Optional<Ending> ending(String persona) {
        Path lines = folder.resolve(persona).resolve("walk.jsonl");
        if (!Files.exists(lines)) {
            return Optional.empty();
        }
        try {
            List<String> all = Files.readAllLines(lines);
            JsonNode last = all.isEmpty() ? null : Storage.JSON.readTree(all.get(all.size() - 1));
            return last == null || !last.has("end")
                    ? Optional.empty()
                    : Optional.of(Storage.JSON.treeToValue(last.get("end"), Ending.class));
        } catch (IOException cut) {
            return Optional.empty(); // killed while it was being written
        }
    }

    /** Forgets what a walk that was cut short has left. */
    public void restart(String persona) {
        flush();
        Path pictures = run.resolve("pictures").resolve(name);
        try {
            for (Path old : files(folder.resolve(persona))) {
                Files.delete(old);
            }
            for (Path old : files(pictures)) {
                if (String.valueOf(old.getFileName()).matches(Pattern.quote(persona) + "-\\d+\\.jpg")) {
                    Files.delete(old);
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /**
     * Keeps the bytes of a file that the site handed over, under a name of ours, and gives its place from the run's folder.
     *
     * @param type what it is, for its extension
     */
    public String handed(String persona, int step, String type, byte[] bytes) {
        String file = "evidence/" + name + "/" + persona + "/handed/" + String.format("%03d", step) + "." + type;
        try {
            Path target = run.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return file;
    }

    public void handed(String persona, Handed file) {
        line(persona, "handed", file);
    }

    /** How the walk ended: the last line of its file. */
    public void end(String persona, Ending ending) {
        line(persona, "end", ending);
    }

    /** How a walk ended. */
    public record Ending(Walk.Ending ending, @Nullable Trouble trouble) {}

    private void line(String persona, String kind, Object value) {
        flush();
        try {
            Path walk = Files.createDirectories(folder.resolve(persona));
            ObjectNode line = Storage.JSON.createObjectNode();
            line.set(kind, Storage.JSON.valueToTree(value));
            Files.writeString(
                    walk.resolve("walk.jsonl"),
                    Storage.JSON.writeValueAsString(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
