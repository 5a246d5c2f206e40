package fr.parcours.reader.recording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Windows and frames: a tab is told by what it is to the person, a frame by its title. */
final class SideWindows {
    private final Draft draft;
    private final Variables variables;
    private final Map<String, String> handles = new HashMap<>();
    private boolean inFrame;
    private boolean inOther;

    SideWindows(Draft draft, Variables variables) {
        this.draft = draft;
        this.variables = variables;
    }

    Map<String, SideCommands.Carrier> table() {
        Map<String, SideCommands.Carrier> table = new LinkedHashMap<>();
        table.put("selectWindow", (SideCommands.Literal) (command, next) -> window(command));
        table.put("storeWindowHandle", (SideCommands.Literal) (command, next) -> {
            handles.put(command.target(), inOther ? "new" : "first");
            variables.forget(command.target());
        });
        table.put("close", (command, next) -> close(command));
        table.put("selectFrame", (command, next) -> frame(command));
        return table;
    }

    private void window(SideCommand command) {
        String told = command.target().strip();
        String what = told.replaceFirst("^(handle|name|title|tab)=", "");
        String tab;
        if (told.startsWith("title=")) {
            tab = Dollars.plain(Clean.name(what));
        } else if (what.equals("win_ser_local") || what.equals("0") || what.isEmpty()) {
            tab = "first";
        } else {
            tab = handles.getOrDefault(Variables.alone(what), "new");
        }
        inOther = !tab.equals("first");
        draft.add(command.at(), Line.of("tab", "tab", tab));
    }

    private void close(SideCommand command) {
        if (inOther) {
            draft.add(command.at(), Line.of("tab", "tab", "close"));
            inOther = false;
        } else {
            draft.lost(
                    command.at(),
                    "la fermeture de la fenêtre n’est pas reprise\u00a0: Parcours ferme le navigateur à la fin.",
                    "closing the window is not carried over: Parcours closes the browser at the end.");
        }
    }

    private void frame(SideCommand command) {
        String told = command.target().strip();
        String name = told.startsWith("name=")
                ? Clean.name(told.substring(5))
                : SideLocators.read(List.of(told)).name();
        if (told.startsWith("relative=")) {
            if (inFrame) {
                draft.add(command.at(), Line.of("frame", "frame", "top"));
            }
            inFrame = false;
        } else if (!name.isEmpty() && !told.startsWith("index=")) {
            inFrame = true;
            draft.add(command.at(), Line.of("frame", "frame", Dollars.plain(name)));
        } else {
            draft.say(
                    Said.Kind.CHANGED,
                    command.at(),
                    "ce cadre n’est désigné que par " + Clean.fr(told)
                            + "\u00a0: Parcours cherche de lui-même dans tous les cadres.",
                    "this frame is told by " + Clean.en(told) + " alone: Parcours searches all frames by itself.");
        }
    }
}
