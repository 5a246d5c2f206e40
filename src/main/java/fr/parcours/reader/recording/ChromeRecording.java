package fr.parcours.reader.recording;

import fr.parcours.reader.Json;
import java.util.List;

/** Reads what Chrome's recorder wrote: one flow of steps, each with what it led to. */
final class ChromeRecording {
    private static final String MAIN = "main";
    private static final int MOST_STEPS = 2000;

    private final Draft draft;
    private final ChromeSteps steps;
    private String tab = MAIN;

    private ChromeRecording(Draft draft, Asked asked) {
        this.draft = draft;
        this.steps = new ChromeSteps(draft, asked);
    }

    static Draft read(Json root, Asked asked) {
        if (!root.at("steps").isList()) {
            throw root.mistake(
                    "Cet enregistrement n’a pas de liste «\u00a0steps\u00a0»\u00a0: est-ce bien un export JSON de l’enregistreur de Chrome\u00a0?",
                    "This recording has no list “steps”: is it a JSON export of Chrome’s recorder?");
        }
        if (root.at("steps").items().isEmpty()) {
            throw root.at("steps")
                    .mistake("Cet enregistrement ne contient aucune étape.", "This recording holds no step.");
        }
        Draft draft = new Draft(Clean.name(root.text("title")));
        new ChromeRecording(draft, asked).all(root.at("steps").items());
        if (root.at("timeout").there()) {
            timeouts(draft);
        }
        return draft;
    }

    private void all(List<Json> all) {
        for (int i = 0; i < all.size(); i++) {
            Json step = all.get(i);
            Spot at = draft.next(step.text("type"), step.line());
            if (i == MOST_STEPS) {
                draft.lost(
                        at,
                        "la suite dépasse " + MOST_STEPS + " étapes et n’est pas reprise.",
                        "what follows goes beyond " + MOST_STEPS + " steps and is not carried over.");
                break;
            }
            if (!step.isMapping()) {
                draft.lost(at, "ce n’est pas une étape.", "this is no step.");
                continue;
            }
            tab(at, step.text("target"));
            frame(step);
            steps.carry(at, step, i + 1 < all.size() ? all.get(i + 1) : step.at("nothing"));
            step.at("assertedEvents").items().forEach(event -> event(at, event));
            if (step.at("timeout").there() && !step.text("type").equals("waitForElement")) {
                timeouts(draft);
            }
        }
        steps.end();
    }

    /** A recording names the page each step acts in; another page than before is another tab. */
    private void tab(Spot at, String target) {
        String now = target.isEmpty() ? MAIN : target;
        if (!now.equals(tab)) {
            steps.end();
            draft.add(at, Line.of("tab", "tab", now.equals(MAIN) ? "first" : "new"));
            if (!now.equals(MAIN)) {
                draft.ground().reach(now, at, draft);
            }
            tab = now;
        }
    }

    private void frame(Json step) {
        if (!step.at("frame").items().isEmpty()) {
            draft.sayAtTop(
                    Said.Kind.CHANGED,
                    "des étapes se passent dans un cadre (frame), désigné par son numéro\u00a0: Parcours cherche de lui-même dans tous les cadres.",
                    "some steps happen in a frame, told by its number: Parcours searches all frames by itself.");
        }
    }

    private void event(Spot at, Json event) {
        if (!event.text("type").equals("navigation")) {
            draft.lost(
                    at,
                    "l’événement attendu " + Clean.fr(event.text("type")) + " n’est pas connu.",
                    "the expected event " + Clean.en(event.text("type")) + " is not known.");
            return;
        }
        steps.end();
        draft.ground().reach(event.text("url"), at, draft);
        String title = Clean.name(event.text("title"));
        if (!title.isEmpty()) {
            draft.ground().title(title);
            draft.add(at, Line.of("screen", "title", title));
        }
        draft.sayAtTop(
                Said.Kind.CHANGED,
                "les changements de page attendus donnent les noms d’écrans et les hôtes\u00a0; leurs adresses ne sont pas exigées, car Parcours attend de lui-même.",
                "the expected changes of page give the names of screens and the hosts; their addresses are not demanded, since Parcours waits by itself.");
    }

    private static void timeouts(Draft draft) {
        draft.sayAtTop(
                Said.Kind.CHANGED,
                "les délais (timeout) ne sont pas repris\u00a0: Parcours attend de lui-même que la page soit au repos.",
                "time-outs are not carried over: Parcours waits by itself until the page is at rest.");
    }
}
