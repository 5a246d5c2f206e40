package fr.parcours.reader.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a test of Selenium IDE wants to see, or waits for. */
final class SideSigns {
    private final Draft draft;
    private final Acts acts;

    SideSigns(Draft draft) {
        this.draft = draft;
        this.acts = new Acts(draft);
    }

    Map<String, SideCommands.Carrier> table() {
        Map<String, SideCommands.Carrier> table = new LinkedHashMap<>();
        for (String kind : List.of("assert", "verify")) {
            table.put(kind + "Text", (command, next) -> text(command, "text", command.value()));
            table.put(kind + "NotText", (command, next) -> text(command, "absent", command.value()));
            table.put(kind + "Title", (command, next) -> title(command));
            table.put(kind + "ElementPresent", (command, next) -> acts.present(command.at(), command.found(), 0));
            table.put(kind + "ElementNotPresent", (command, next) -> acts.absent(command.at(), command.found()));
        }
        table.put("waitForText", (command, next) -> text(command, "wait", command.value()));
        for (String name : List.of("waitForElementPresent", "waitForElementVisible", "waitForElementEditable")) {
            table.put(name, (command, next) -> acts.present(command.at(), command.found(), seconds(command.value())));
        }
        for (String name : List.of("waitForElementNotPresent", "waitForElementNotVisible")) {
            table.put(name, (command, next) -> acts.absent(command.at(), command.found()));
        }
        table.replaceAll((name, carrier) -> name.startsWith("verify") ? softly(carrier) : carrier);
        return table;
    }

    private SideCommands.Carrier softly(SideCommands.Carrier carrier) {
        return (command, next) -> {
            draft.sayAtTop(
                    Said.Kind.CHANGED,
                    "les vérifications «\u00a0verify\u00a0» laissaient continuer\u00a0; ici, une vérification manquée arrête la marche.",
                    "checks “verify” let the test go on; here, a check that fails ends the walk.");
            carrier.carry(command, next);
        };
    }

    private void text(SideCommand command, String key, String written) {
        String text = Clean.name(written.replaceFirst("^(exact|glob):", ""));
        boolean pattern = written.matches("(?s)(regexpi?:|glob:.*[*?]).*");
        if (text.isEmpty() || pattern) {
            draft.lost(
                    command.at(),
                    pattern ? "un motif n’est pas un texte qu’on lit." : "il n’y a pas de texte à chercher.",
                    pattern ? "a pattern is no text to be read." : "there is no text to look for.");
            return;
        }
        draft.sayAtTop(
                Said.Kind.CHANGED,
                "les textes vérifiés sont cherchés dans tout l’écran, et non dans le seul élément que nommait l’enregistrement.",
                "texts that are checked are looked for in the whole screen, not in the one element the recording named.");
        String plain = Dollars.plain(text);
        draft.add(
                command.at(),
                key.equals("wait")
                        ? Line.of("wait", "text", plain)
                        : Line.of("expect").with(key, plain));
    }

    private void title(SideCommand command) {
        String title = Clean.name(command.target());
        if (title.isEmpty()) {
            draft.lost(command.at(), "il n’y a pas de titre à vérifier.", "there is no title to check.");
        } else {
            draft.ground().title(title);
            draft.add(command.at(), Line.of("expect").with("screen", title));
        }
    }

    static int seconds(String millis) {
        return millis.matches("\\d{1,7}") ? Math.min(9999, Math.max(1, (Integer.parseInt(millis) + 999) / 1000)) : 0;
    }
}
