package fr.parcours.reader.recording;

import fr.parcours.reader.Secrets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The commands of Selenium IDE, and what each becomes: every name stands in one of the tables joined here. */
final class SideCommands {
    /** Turns one command into words. */
    interface Carrier {
        void carry(SideCommand command, Optional<SideCommand> next);
    }

    /** Commands that give a variable what only the page or a script knows, and which variable. */
    private static final Set<String> GIVING = Set.of(
            "storeText",
            "storeValue",
            "storeTitle",
            "storeAttribute",
            "storeElementCount",
            "storeXpathCount",
            "executeScript",
            "executeAsyncScript");

    private final Draft draft;
    private final Variables variables;
    private final SideDialogs dialogs;
    private final SideDrag drag;
    private final SideActs acts;
    private final Map<String, Carrier> names = new LinkedHashMap<>();

    SideCommands(Draft draft, Asked asked, Variables variables, Consumer<SideCommand> run) {
        this.draft = draft;
        this.variables = variables;
        this.dialogs = new SideDialogs(draft);
        this.drag = new SideDrag(draft);
        this.acts = new SideActs(draft, variables);
        names.putAll(acts.table());
        names.putAll(new SideSigns(draft).table());
        names.putAll(dialogs.table());
        names.putAll(drag.table());
        names.putAll(new SideWindows(draft, variables).table());
        names.putAll(new SideStores(draft, asked, variables).table());
        names.putAll(SideRefused.table(draft));
        names.put("run", (command, next) -> run.accept(command));
        for (String block : SideBlocks.names()) {
            names.put(
                    block,
                    (command, next) -> draft.lost(
                            command.at(),
                            "cette commande n’a pas son début ou sa fin.",
                            "this command lacks its beginning or its end."));
        }
    }

    /** Every command that is known, carried over or refused by name. */
    Set<String> names() {
        return names.keySet();
    }

    void carry(SideCommand command, Optional<SideCommand> next) {
        comment(command);
        if (command.off()) {
            draft.lost(
                    command.at(),
                    "cette commande est désactivée dans l’enregistrement.",
                    "this command is disabled in the recording.");
            return;
        }
        if (command.name().isEmpty()) {
            return;
        }
        Carrier carrier = names.get(command.name());
        if (carrier == null) {
            draft.lost(command.at(), "cette commande n’est pas connue.", "this command is not known.");
            return;
        }
        if (!drag.knows(command.name())) {
            drag.end();
        }
        known(command).ifPresent(one -> carrier.carry(one, next));
        if (!dialogs.knows(command.name())) {
            dialogs.after(command);
        }
    }

    private void comment(SideCommand command) {
        if (!command.comment().isBlank()) {
            draft.note(
                    command.at(),
                    "note de l’auteur, " + Clean.fr(Secrets.without(command.comment())) + ".",
                    "its author’s note, " + Clean.en(Secrets.without(command.comment())) + ".");
        }
    }

    /** The command with its variables in place; empty, and said, when one is only known while walking. */
    private Optional<SideCommand> known(SideCommand command) {
        if (names.get(command.name()) instanceof Literal) {
            return Optional.of(command);
        }
        String unknown =
                variables.unknown(command.target() + " " + (GIVING.contains(command.name()) ? "" : command.value()));
        if (!unknown.isEmpty()) {
            draft.lost(
                    command.at(),
                    "la variable " + Clean.fr(unknown) + " n’est connue qu’en marchant.",
                    "the variable " + Clean.en(unknown) + " is only known while walking.");
            return Optional.empty();
        }
        List<String> targets = command.targets().stream().map(variables::in).toList();
        return Optional.of(command.saying(
                variables.in(command.target()),
                acts.keeps(command) ? command.value() : variables.in(command.value()),
                targets));
    }

    /** A carrier that reads variables by itself. */
    interface Literal extends Carrier {}

    /** Nothing more comes, or something of another kind: what was begun is written down. */
    void end() {
        drag.end();
        dialogs.end();
    }
}
