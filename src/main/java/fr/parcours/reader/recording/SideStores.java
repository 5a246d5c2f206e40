package fr.parcours.reader.recording;

import fr.parcours.reader.Secrets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Variables and scripts: constants are kept, what a page or a script would give is not known. */
final class SideStores {
    private static final Pattern CONSTANT =
            Pattern.compile("return\\s+(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)'|(-?\\d+))\\s*;?");

    private final Draft draft;
    private final Asked asked;
    private final Variables variables;

    SideStores(Draft draft, Asked asked, Variables variables) {
        this.draft = draft;
        this.asked = asked;
        this.variables = variables;
    }

    Map<String, SideCommands.Carrier> table() {
        Map<String, SideCommands.Carrier> table = new LinkedHashMap<>();
        table.put("store", (command, next) -> keep(command));
        table.put("storeJson", (SideCommands.Literal) (command, next) -> keep(command));
        for (String name : List.of(
                "storeText", "storeValue", "storeTitle", "storeAttribute", "storeElementCount", "storeXpathCount")) {
            table.put(name, (SideCommands.Literal) (command, next) -> onlyWalking(command));
        }
        for (String name : List.of("executeScript", "executeAsyncScript", "runScript")) {
            table.put(name, (SideCommands.Literal) (command, next) -> script(command));
        }
        return table;
    }

    private void keep(SideCommand command) {
        if (Secrets.named(command.value())) {
            draft.values().hush(command.target());
        }
        variables.set(command.value(), command.target());
    }

    private void onlyWalking(SideCommand command) {
        String name = command.value().isEmpty() ? command.target() : command.value();
        variables.forget(name);
        draft.lost(
                command.at(),
                "ce qu’un écran affiche ne se garde pas dans une variable.",
                "what a screen shows is not kept in a variable.");
    }

    private void script(SideCommand command) {
        String script = command.target().strip();
        Matcher constant = CONSTANT.matcher(script);
        if (asked.scripts() && constant.matches() && !command.value().isEmpty()) {
            @Nullable String text = constant.group(1) != null ? constant.group(1) : constant.group(2);
            variables.set(command.value(), text != null ? text : constant.group(3));
            return;
        }
        variables.forget(command.value());
        Line deed = asked.scripts() ? Scripts.deed(script).orElse(null) : null;
        if (deed == null) {
            Scripts.lost(draft, command.at(), asked.scripts());
        } else {
            draft.add(command.at(), deed);
        }
    }
}
