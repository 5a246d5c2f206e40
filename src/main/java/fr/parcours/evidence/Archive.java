package fr.parcours.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the evidence of a run back from its folder, with no browser; a walk that was cut short is read as far as it went. */
public final class Archive {
    /** Walks are told in this order, whatever their folders are called; others follow by name. */
    private static final List<String> ORDER =
            List.of(Trail.REFERENCE, "keyboard", "screen-reader", "smartphone", "low-vision", "slow-network");

    private static final Act.Trouble CUT = new Act.Trouble(
            "INTERRUPTED",
            "Le parcours a été interrompu avant la fin.",
            "The walk was interrupted before its end.",
            "");

    private static final Act.Trouble DAMAGED = new Act.Trouble(
            "INTERRUPTED",
            "Une partie de ce qui a été vu est abîmée et n’a pas pu être relue.",
            "A part of what was seen is damaged and could not be read again.",
            "");

    private Archive() {}

    /** Folders of the journeys of a run, in order. */
    public static List<Path> journeys(Path run) {
        Path root = run.resolve("evidence");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        return list(root).stream()
                .filter(folder -> Files.isRegularFile(folder.resolve("subject.json")))
                .toList();
    }

    /** One journey's trail; {@link IllegalArgumentException} when it is of another format. */
    public static Trail read(Path journey) {
        try {
            JsonNode root = Storage.JSON.readTree(Files.readAllBytes(journey.resolve("subject.json")));
            if (root.path("format").asInt() != SnapshotFile.FORMAT) {
                throw new IllegalArgumentException(
                        "evidence of format " + root.path("format") + ", not " + SnapshotFile.FORMAT);
            }
            List<Walk> walks = new ArrayList<>();
            for (Path folder : list(journey)) {
                if (Files.isDirectory(folder)) {
                    walks.add(walk(folder));
                }
            }
            walks.sort(Comparator.comparingInt(Archive::rank).thenComparing(Walk::persona));
            return new Trail(Storage.JSON.treeToValue(root.get("subject"), Subject.class), joined(walks));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One walk of a journey; empty when there is none of that name. */
    public static Optional<Walk> walk(Path journey, String persona) {
        Path folder = journey.resolve(persona);
        try {
            return Files.isDirectory(folder) ? Optional.of(walk(folder)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What forms answered to somebody who erred, or who left them alone, belongs to the screen as the nominal walk found it. */
    private static List<Walk> joined(List<Walk> walks) {
        Map<Integer, Slips> slips = later(walks, Trail.STUMBLE, Slips.class);
        Map<Integer, Idle> idle = later(walks, Trail.IDLE, Idle.class);
        return walks.stream()
                .filter(walk -> !walk.persona().equals(Trail.IDLE)) // nobody walked there
                .map(walk -> walk.persona().startsWith(Trail.REFERENCE)
                        ? walk.with(slips).with(idle)
                        : walk)
                .toList();
    }

    private static <E extends Evidence> Map<Integer, E> later(List<Walk> walks, String who, Class<E> kind) {
        Map<Integer, E> known = new HashMap<>();
        walks.stream()
                .filter(walk -> walk.persona().equals(who))
                .flatMap(walk -> walk.snapshots().stream())
                .forEach(seen ->
                        seen.find(kind).ifPresent(one -> known.put(seen.moment().screen(), one)));
        return known;
    }

    /** What a journey's evidence is of; empty when it cannot be read, and then it is worth nothing. */
    public static Optional<Subject> subject(Path journey) {
        try {
            JsonNode root = Storage.JSON.readTree(Files.readAllBytes(journey.resolve("subject.json")));
            return Optional.ofNullable(Storage.JSON.treeToValue(root.get("subject"), Subject.class));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static int rank(Walk walk) {
        int at = ORDER.indexOf(walk.persona());
        return at < 0 ? ORDER.size() : at;
    }

    private static Walk walk(Path folder) throws IOException {
        List<Snapshot> snapshots = new ArrayList<>();
        boolean whole = true;
        for (Path file : list(folder)) {
            if (String.valueOf(file.getFileName()).endsWith(".json.gz")) {
                try {
                    snapshots.add(SnapshotFile.read(Files.readAllBytes(file)));
                } catch (IOException | UncheckedIOException damaged) {
                    whole = false;
                }
            }
        }
        List<Act> acts = new ArrayList<>();
        List<Passed> passed = new ArrayList<>();
        List<Handed> handed = new ArrayList<>();
        Recorder.@Nullable Ending ending = null;
        Path lines = folder.resolve("walk.jsonl");
        for (String line : Files.exists(lines) ? Files.readAllLines(lines) : List.<String>of()) {
            JsonNode said;
            try {
                said = Storage.JSON.readTree(line);
            } catch (JsonProcessingException cut) {
                break; // killed while it was being written: what comes before stands
            }
            if (said.has("act")) {
                acts.add(Storage.JSON.treeToValue(said.get("act"), Act.class));
            } else if (said.has("passed")) {
                passed.add(Storage.JSON.treeToValue(said.get("passed"), Passed.class));
            } else if (said.has("handed")) {
                handed.add(Storage.JSON.treeToValue(said.get("handed"), Handed.class));
            } else if (said.has("end")) {
                ending = Storage.JSON.treeToValue(said.get("end"), Recorder.Ending.class);
            }
        }
        String persona = String.valueOf(folder.getFileName());
        if (!whole && ending != null) {
            return new Walk(persona, snapshots, acts, Walk.Ending.BROKEN, DAMAGED, passed, handed);
        }
        return ending == null
                ? new Walk(persona, snapshots, acts, Walk.Ending.BROKEN, CUT, passed, handed)
                : new Walk(persona, snapshots, acts, ending.ending(), ending.trouble(), passed, handed);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
