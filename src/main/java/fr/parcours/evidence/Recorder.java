package fr.parcours.evidence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parcours.evidence.Act.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes the evidence of one journey down as it comes, so that a killed run loses at most the screen in hand. A full disk throws
 * {@link UncheckedIOException}; what was written stays.
 */
public final class Recorder {
    private final Path run;
    private final Path folder;
    private final String name;

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
        Recorder recorder = new Recorder(run, String.format("%03d-%s", position, subject.id()));
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

    public void snapshot(String persona, Snapshot snapshot) {
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
