package fr.parcours.reader;

import fr.parcours.reader.Tree.Mapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what breaks a pipeline. */
final class GateReader {
    static final List<String> KEYS = List.of("blocked", "new-barriers", "coverage", "index");

    private static final String CONDITION = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Mistakes mistakes;

    GateReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** Each key asked for, with its text; tolerated conditions are joined by a comma and a space. */
    Map<String, String> read(@Nullable Mapping gate) {
        Map<String, String> asked = new LinkedHashMap<>();
        if (gate == null) {
            return asked;
        }
        Fields fields = new Fields(gate, mistakes, KEYS);
        List<String> blocked = fields.texts("blocked", this::holdCondition);
        if (!blocked.isEmpty()) {
            asked.put("blocked", String.join(", ", blocked));
        }
        String barriers = fields.text("new-barriers");
        if (barriers != null) {
            if (!barriers.equals("none")) {
                mistakes.unknown(
                        fields.at("new-barriers"), "Réponse inconnue", "Unknown answer", barriers, List.of("none"));
            }
            asked.put("new-barriers", barriers);
        }
        number(fields, "coverage", 1, asked);
        number(fields, "index", 100, asked);
        return asked;
    }

    private void holdCondition(String name, Place at) {
        if (!name.matches(CONDITION)) {
            mistakes.add(
                    at,
                    Mistakes.fr(name) + " n’est pas une condition\u00a0: écrivez none, ou une liste comme [keyboard].",
                    Mistakes.en(name) + " is no condition: write none, or a list such as [keyboard].",
                    List.of("none"));
        }
    }

    private void number(Fields fields, String key, int most, Map<String, String> asked) {
        String text = fields.text(key);
        if (text == null) {
            return;
        }
        boolean number = text.matches("\\d{1,3}(\\.\\d{1,6})?");
        if (!number || Double.parseDouble(text) > most) {
            mistakes.add(
                    fields.at(key),
                    Mistakes.fr(key) + " est un nombre de 0 à " + most + "\u00a0; il y a " + Mistakes.fr(text) + ".",
                    Mistakes.en(key) + " is a number from 0 to " + most + "; there is " + Mistakes.en(text) + ".");
        }
        asked.put(key, text);
    }
}
