package fr.parcours.reader.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys sent to a field: letters are typed, the others pressed, with those held until the end. */
final class SideKeys {
    private static final Pattern KEY = Pattern.compile("\\$\\{KEY_(\\w+)\\}");

    private final Draft draft;
    private final BiConsumer<SideCommand, Found> type;
    private final KeyRun run;

    SideKeys(Draft draft, BiConsumer<SideCommand, Found> type) {
        this.draft = draft;
        this.type = type;
        this.run = new KeyRun(draft);
    }

    void send(SideCommand command) {
        List<String> held = new ArrayList<>();
        Matcher key = KEY.matcher(command.value());
        int at = 0;
        while (key.find()) {
            letters(command, command.value().substring(at, key.start()), held);
            at = key.end();
            String name = KeyNames.selenium(key.group(1)).orElse("");
            if (KeyNames.HELD.contains(name)) {
                held.add(name);
            } else if (name.isEmpty()) {
                draft.lost(
                        command.at(),
                        "la touche " + Clean.fr(key.group(1)) + " n’a pas de mot.",
                        "the key " + Clean.en(key.group(1)) + " has no word.");
            } else {
                run.press(command.at(), combination(held, name));
            }
        }
        letters(command, command.value().substring(at), held);
        run.end();
    }

    private void letters(SideCommand command, String letters, List<String> held) {
        if (letters.isEmpty()) {
            return;
        }
        if (held.isEmpty()) {
            run.end();
            type.accept(command.saying(command.target(), letters, command.targets()), command.found());
            return;
        }
        letters.codePoints().mapToObj(Character::toString).forEach(one -> KeyNames.standard(one)
                .ifPresent(name -> run.press(command.at(), combination(held, name))));
    }

    private static String combination(List<String> held, String name) {
        return held.isEmpty() ? name : String.join("+", held) + "+" + name;
    }
}
