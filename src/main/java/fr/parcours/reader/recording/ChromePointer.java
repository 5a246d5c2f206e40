package fr.parcours.reader.recording;

import fr.parcours.reader.Json;
import java.util.Set;

/** Clicks of Chrome's recorder: those that only enter a field are folded into what is done there. */
final class ChromePointer {
    private static final Set<String> LEFT = Set.of("", "primary");

    private final Draft draft;
    private final Acts acts;

    ChromePointer(Draft draft, Acts acts) {
        this.draft = draft;
        this.acts = acts;
    }

    void click(Spot at, Json step, Json next) {
        Found found = ChromeSelectors.read(step.at("selectors"));
        if (!button(at, step)) {
            return;
        }
        device(step);
        Found after = ChromeSelectors.read(next.at("selectors"));
        boolean again = next.text("type").equals("change") || next.text("type").equals("doubleClick");
        boolean labelThenBox =
                found.tag().equals("label") && next.text("type").equals("click") && (after.box() || after.radio());
        if ((again && found.same(after)) || labelThenBox) {
            return;
        }
        if (found.field()) {
            draft.lost(
                    at,
                    "entrer dans un champ sans rien y changer n’est pas repris.",
                    "entering a field and changing nothing is not carried over.");
            return;
        }
        if (step.number("duration").orElse(0) > 400) {
            draft.say(
                    Said.Kind.CHANGED,
                    at,
                    "l’appui prolongé devient un appui simple.",
                    "the long press becomes a plain one.");
        }
        acts.press(at, found);
    }

    void doubleClick(Spot at, Json step) {
        if (button(at, step)) {
            device(step);
            acts.onTimes(at, ChromeSelectors.read(step.at("selectors")), 2);
        }
    }

    /** Only the main button has a word; the side ones go back and forward. */
    private boolean button(Spot at, Json step) {
        String button = step.text("button");
        if (button.equals("back")) {
            draft.add(at, Line.of("back"));
        } else if (!LEFT.contains(button)) {
            draft.lost(
                    at,
                    "le bouton " + Clean.fr(button) + " de la souris n’a pas de mot.",
                    "the mouse button " + Clean.en(button) + " has no word.");
        }
        return LEFT.contains(button);
    }

    private void device(Json step) {
        if (step.at("offsetX").there() || step.at("offsetY").there()) {
            draft.sayAtTop(
                    Said.Kind.CHANGED,
                    "l’endroit exact des appuis (offset) n’est pas repris\u00a0: on appuie sur la chose, comme une personne.",
                    "the exact place of presses (offset) is not carried over: the thing is pressed, as a person does.");
        }
        if (!step.text("deviceType").isEmpty() && !step.text("deviceType").equals("mouse")) {
            draft.sayAtTop(
                    Said.Kind.CHANGED,
                    "le doigt ou le stylet n’est pas repris\u00a0: c’est la condition « smartphone » qui touche l’écran.",
                    "the finger or pen is not carried over: the condition “smartphone” touches the screen.");
        }
    }
}
