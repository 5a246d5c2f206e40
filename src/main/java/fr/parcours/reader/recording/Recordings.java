package fr.parcours.reader.recording;

import fr.parcours.reader.JourneyMistake;
import fr.parcours.reader.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads recordings of other tools, and makes a journey of each. */
public final class Recordings {
    private static final Pattern OURS = Pattern.compile("\"(?:journey|campaign|suppressions)\"\\s*:");
    private static final Pattern CHROME =
            Pattern.compile("\"type\"\\s*:\\s*\"(?:navigate|setViewport|click|change|keyDown)\"|\"selectors\"\\s*:");

    private Recordings() {}

    /** Whether a file given for a journey is a recording: Selenium IDE's by its name, Chrome's by what it holds. */
    public static boolean recording(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".side") || (name.endsWith(".json") && chrome(file));
    }

    private static boolean chrome(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > Json.MOST_BYTES) {
                return false;
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return !OURS.matcher(text).find() && CHROME.matcher(text).find();
        } catch (IOException unreadable) {
            return false; // whoever reads it will say so
        }
    }

    /**
     * The journeys made from a recording: one from Chrome, one for each test from Selenium IDE, each with an id of its own.
     *
     * @throws JourneyMistake when the file cannot be read as a recording
     */
    public static List<Imported> read(Path file, Asked asked) {
        Json root = Json.read(file);
        boolean side = root.at("tests").there()
                || String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".side");
        List<Draft> drafts = side ? SideProject.read(root, asked) : List.of(ChromeRecording.read(root, asked));
        String source = Clean.name(String.valueOf(file.getFileName()));
        List<Imported> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Draft draft : drafts) {
            Imported one = JourneyText.of(draft, asked, source);
            for (int twin = 2; !ids.add(one.id()); twin++) {
                one = JourneyText.of(draft.called(draft.title() + " " + twin), asked, source);
            }
            all.add(one);
        }
        return all;
    }
}
