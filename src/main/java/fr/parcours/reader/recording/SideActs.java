package fr.parcours.reader.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a person does in a test of Selenium IDE: pressing, typing, choosing. */
final class SideActs {
    private static final Set<String> INTO = Set.of("type", "sendKeys", "editContent", "select", "addSelection");

    private final Draft draft;
    private final Variables variables;
    private final Acts acts;
    private String chosen = "";

    SideActs(Draft draft, Variables variables) {
        this.draft = draft;
        this.variables = variables;
        this.acts = new Acts(draft);
    }

    Map<String, SideCommands.Carrier> table() {
        Map<String, SideCommands.Carrier> table = new LinkedHashMap<>();
        table.put("open", (command, next) -> open(command));
        table.put("click", this::click);
        table.put("clickAt", this::click);
        for (String name : List.of("doubleClick", "doubleClickAt")) {
            table.put(name, (command, next) -> acts.onTimes(command.at(), command.found(), 2));
        }
        table.put("mouseOver", (command, next) -> acts.on(command.at(), "hover", "name", command.found()));
        table.put("check", (command, next) -> acts.on(command.at(), "check", "name", command.found()));
        table.put("uncheck", (command, next) -> acts.on(command.at(), "uncheck", "name", command.found()));
        table.put("type", (command, next) -> type(command, command.found()));
        table.put("editContent", (command, next) -> edit(command));
        table.put("sendKeys", (command, next) -> new SideKeys(draft, this::type).send(command));
        for (String name : List.of("select", "addSelection")) {
            table.put(name, (command, next) -> select(command));
        }
        table.put("submit", (command, next) -> submit(command));
        table.put("pause", (command, next) -> pause(command));
        return table;
    }

    /** Whether a command's value keeps its variables: they name the value that is typed. */
    boolean keeps(SideCommand command) {
        return command.name().equals("type") || command.name().equals("sendKeys");
    }

    private void open(SideCommand command) {
        String address = draft.ground().reach(command.target(), command.at(), draft);
        if (address.isEmpty()) {
            draft.lost(
                    command.at(), "cette adresse n’est pas une page d’un site.", "this address is no page of a site.");
        } else {
            draft.add(command.at(), Line.of("open", "address", address));
        }
    }

    /** A click that only enters the field which the next command fills, or only shows a choice already made, says nothing. */
    private void click(SideCommand command, Optional<SideCommand> next) {
        Found found = command.found();
        boolean enters = next.filter(one -> !one.off() && INTO.contains(one.name()))
                .filter(one -> one.found().same(found))
                .isPresent();
        boolean shows = found.option() && !chosen.isEmpty() && found.css().startsWith(chosen);
        if (enters || shows) {
            return;
        }
        if (command.name().equals("clickAt") && !command.value().matches("|0(\\.0)?,0(\\.0)?")) {
            draft.sayAtTop(
                    Said.Kind.CHANGED,
                    "l’endroit exact des appuis (clickAt) n’est pas repris\u00a0: on appuie sur la chose, comme une personne.",
                    "the exact place of presses (clickAt) is not carried over: the thing is pressed, as a person does.");
        }
        acts.press(command.at(), found);
    }

    private void type(SideCommand command, Found field) {
        String variable = Variables.alone(command.value());
        String value = variables.in(command.value());
        if (field.file() || field.box() || field.radio() || field.list()) {
            acts.change(command.at(), field, value);
        } else if (acts.reachable(command.at(), field)) {
            draft.typing().fill(command.at(), field, value, variable.isEmpty() ? field.hint() : variable);
        }
    }

    private void edit(SideCommand command) {
        if (acts.reachable(command.at(), command.found())) {
            draft.typing()
                    .fill(
                            command.at(),
                            command.found(),
                            Clean.line(command.value().replaceAll("<[^>]*>", " ")));
        }
    }

    private void select(SideCommand command) {
        Found list = command.found();
        String option = command.value();
        chosen = list.css().isEmpty() ? "" : list.css();
        if (option.matches("(?s)(label=)?regexpi?:.*")) {
            draft.lost(command.at(), "un motif n’est pas une réponse qu’on lit.", "a pattern is no answer to be read.");
        } else if (option.startsWith("index=")) {
            nth(command, list, option.substring(6).strip());
        } else if (option.startsWith("id=")) {
            acts.on(command.at(), "choose", "option", SideLocators.read(List.of(option)));
        } else {
            if (option.startsWith("value=")) {
                acts.technical(command.at(), option.substring(6));
            }
            acts.choose(command.at(), list, option.replaceFirst("^(label|value)=", ""));
        }
    }

    private void nth(SideCommand command, Found list, String index) {
        if (!index.matches("\\d{1,3}")) {
            draft.lost(command.at(), "ce rang n’est pas un nombre.", "this rank is no number.");
        } else if (acts.reachable(command.at(), list)) {
            Line choose = list.named()
                    ? Line.of("choose").with("role", "option").with("in", list.name())
                    : list.css().isEmpty()
                            ? Line.of("choose", "xpath", list.xpath() + "//option")
                            : Line.of("choose", "css", list.css() + " option");
            draft.add(command.at(), choose.with("nth", String.valueOf(Integer.parseInt(index) + 1)));
        }
    }

    private void submit(SideCommand command) {
        draft.say(
                Said.Kind.CHANGED,
                command.at(),
                "l’envoi du formulaire devient la touche Entrée, là où l’on vient de taper.",
                "submitting the form becomes the Enter key, where something was just typed.");
        draft.add(command.at(), Line.of("press", "key", "Enter"));
    }

    private void pause(SideCommand command) {
        draft.say(
                Said.Kind.CHANGED,
                command.at(),
                "la pause de " + Clean.name(command.target())
                        + " ms devient\u00a0: attendre que la page soit au repos.",
                "the pause of " + Clean.name(command.target()) + " ms becomes: wait until the page is at rest.");
        draft.add(command.at(), Line.of("wait"));
    }
}
