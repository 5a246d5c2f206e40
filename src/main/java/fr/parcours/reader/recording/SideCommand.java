package fr.parcours.reader.recording;

import fr.parcours.reader.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * One command of Selenium IDE, as it was recorded.
 *
 * @param targets the locator chosen, then those that would have served as well
 * @param off whether its author disabled it
 * @param opens the name given to the window it opens, empty when it opens none
 */
record SideCommand(
        Spot at,
        String name,
        String target,
        String value,
        List<String> targets,
        String comment,
        boolean off,
        String opens) {
    SideCommand {
        targets = List.copyOf(targets);
    }

    static SideCommand read(Json json, Draft draft) {
        String written = json.text("command").strip();
        boolean off = written.startsWith("//");
        String name = off ? written.substring(2).strip() : written;
        List<String> targets = new ArrayList<>();
        targets.add(json.text("target"));
        json.at("targets")
                .items()
                .forEach(pair -> pair.items().stream().findFirst().ifPresent(one -> targets.add(one.text())));
        targets.removeIf(String::isBlank);
        String opens = json.text("opensWindow").equals("true") ? json.text("windowHandleName") : "";
        return new SideCommand(
                draft.next(name, json.line()),
                name,
                json.text("target"),
                json.text("value"),
                targets,
                json.text("comment"),
                off,
                opens);
    }

    /** The same with other texts, once variables are known. */
    SideCommand saying(String newTarget, String newValue, List<String> newTargets) {
        return new SideCommand(at, name, newTarget, newValue, newTargets, comment, off, opens);
    }

    Found found() {
        return SideLocators.read(targets);
    }
}
