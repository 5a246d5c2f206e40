package fr.parcours.reader.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mouse button going down, moving, and going up: a press where it stays on one thing, a drag where it does not. */
final class SideDrag {
    private static final Pattern POINT = Pattern.compile("(-?\\d{1,5})(?:\\.\\d+)?,(-?\\d{1,5})(?:\\.\\d+)?");

    private final Draft draft;
    private final Acts acts;
    private final Map<String, SideCommands.Carrier> table = new LinkedHashMap<>();
    private @Nullable SideCommand down;

    SideDrag(Draft draft) {
        this.draft = draft;
        this.acts = new Acts(draft);
        for (String name : List.of("mouseDown", "mouseDownAt")) {
            table.put(name, (command, next) -> down(command));
        }
        for (String name : List.of("mouseUp", "mouseUpAt")) {
            table.put(name, (command, next) -> up(command));
        }
        table.put("mouseMoveAt", (command, next) -> move(command));
        table.put(
                "dragAndDropToObject",
                (command, next) -> onto(command, command.found(), SideLocators.read(List.of(command.value()))));
    }

    Map<String, SideCommands.Carrier> table() {
        return table;
    }

    boolean knows(String name) {
        return name.startsWith("mouse") && table.containsKey(name);
    }

    private void down(SideCommand command) {
        end();
        down = command;
    }

    private void move(SideCommand command) {
        if (down == null) {
            draft.lost(command.at(), "promener le pointeur n’a pas de mot.", "moving the pointer about has no word.");
        }
    }

    private void up(SideCommand command) {
        SideCommand from = down;
        down = null;
        if (from == null) {
            draft.lost(
                    command.at(),
                    "le bouton est relâché sans avoir été enfoncé.",
                    "the button is released and was never pressed.");
        } else if (!from.found().same(command.found())) {
            onto(command, from.found(), command.found());
        } else {
            far(command, from);
        }
    }

    private void far(SideCommand command, SideCommand from) {
        Matcher begun = POINT.matcher(from.value());
        Matcher ended = POINT.matcher(command.value());
        boolean told = begun.matches() && ended.matches();
        int right = told ? Integer.parseInt(ended.group(1)) - Integer.parseInt(begun.group(1)) : 0;
        int below = told ? Integer.parseInt(ended.group(2)) - Integer.parseInt(begun.group(2)) : 0;
        if (Math.abs(right) + Math.abs(below) < 5) {
            acts.press(command.at(), command.found());
        } else if (acts.reachable(command.at(), command.found())) {
            Line drag = Line.of("drag", command.found().keys("name"));
            drag = right == 0 ? drag : drag.with(right > 0 ? "right" : "left", String.valueOf(Math.abs(right)));
            draft.add(
                    command.at(),
                    below == 0 ? drag : drag.with(below > 0 ? "down" : "up", String.valueOf(Math.abs(below))));
        }
    }

    private void onto(SideCommand command, Found thing, Found place) {
        if (!place.named()) {
            draft.lost(
                    command.at(),
                    "aucun texte ne dit sur quoi lâcher la chose.",
                    "no text tells what the thing is dropped on.");
        } else if (acts.reachable(command.at(), thing)) {
            draft.add(command.at(), Line.of("drag", thing.keys("name")).with("onto", Dollars.plain(place.name())));
        }
    }

    /** The button went down and never up again. */
    void end() {
        SideCommand from = down;
        if (from != null) {
            down = null;
            draft.lost(
                    from.at(), "le bouton est enfoncé sans être relâché.", "the button is pressed and never released.");
        }
    }
}
