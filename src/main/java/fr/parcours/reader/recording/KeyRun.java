package fr.parcours.reader.recording;

import java.util.LinkedHashSet;
import java.util.Set;

/** Keys going down and up, gathered into what the person did: one key, with those held meanwhile, so many times. */
final class KeyRun {
    private final Draft draft;
    private final Set<String> held = new LinkedHashSet<>();
    private String last = "";
    private int times;
    private Spot begun = Spot.WHOLE;
    private Found field = Found.NOTHING;
    /** What was typed key by key into a field that holds a secret: it must not be spelled in the journey. */
    private final StringBuilder spelled = new StringBuilder();

    KeyRun(Draft draft) {
        this.draft = draft;
    }

    /** Where the keys that follow go. */
    void into(Found other) {
        field = other;
    }

    void down(Spot at, String key) {
        if (KeyNames.HELD.contains(key)) {
            held.add(key);
            return;
        }
        if (key.codePointCount(0, key.length()) == 1
                && Typing.secret(field)
                && Set.of("Shift").containsAll(held)) {
            if (times > 0) {
                end();
            }
            begun = spelled.isEmpty() ? at : begun;
            spelled.append(key);
            return;
        }
        String name = KeyNames.standard(key).orElse("");
        if (name.isEmpty()) {
            end();
            draft.lost(
                    at,
                    key.isEmpty() ? "rien ne dit quelle touche." : "la touche " + Clean.fr(key) + " n’a pas de mot.",
                    key.isEmpty() ? "nothing tells which key." : "the key " + Clean.en(key) + " has no word.");
            return;
        }
        press(at, combination(name));
    }

    void up(String key) {
        held.remove(key);
    }

    /** A whole combination, pressed and released. */
    void press(Spot at, String combination) {
        if (!combination.equals(last)) {
            end();
            begun = at;
            last = combination;
        }
        times++;
    }

    /** A capital letter tells Shift by itself. */
    private String combination(String name) {
        StringBuilder whole = new StringBuilder();
        for (String one : held) {
            if (name.length() > 1 || !one.equals("Shift")) {
                whole.append(one).append('+');
            }
        }
        return whole + name;
    }

    /** Whether it is one Tab and nothing else, which only goes to the next field; if so, it is forgotten. */
    boolean onlyNext() {
        boolean next = last.equals("Tab") && times == 1;
        if (next) {
            last = "";
            times = 0;
        }
        return next;
    }

    /** Writes the run down: something else comes now. */
    void end() {
        if (!spelled.isEmpty()) {
            new Typing(draft).fill(begun, field, spelled.toString());
            spelled.setLength(0);
        }
        if (times > 0) {
            Line press = Line.of("press", "key", last);
            draft.add(begun, times == 1 ? press : press.with("times", String.valueOf(times)));
        }
        last = "";
        times = 0;
    }
}
