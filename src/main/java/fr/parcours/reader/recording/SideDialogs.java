package fr.parcours.reader.recording;

import fr.parcours.reader.Secrets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers to dialogs: Selenium IDE may tell them before the step that opens one, our word comes right after it. */
final class SideDialogs {
    private static final Set<String> OPENERS = Set.of(
            "click",
            "clickAt",
            "doubleClick",
            "doubleClickAt",
            "submit",
            "type",
            "sendKeys",
            "select",
            "check",
            "uncheck",
            "open",
            "close",
            "mouseUp",
            "mouseUpAt");

    private final Draft draft;
    private final Map<String, SideCommands.Carrier> table = new LinkedHashMap<>();
    private @Nullable Line next;
    private Spot nextAt = Spot.WHOLE;

    SideDialogs(Draft draft) {
        this.draft = draft;
        table.put("chooseOkOnNextConfirmation", (command, after) -> next(command, answer("accept")));
        table.put("chooseCancelOnNextConfirmation", (command, after) -> next(command, answer("dismiss")));
        table.put("chooseCancelOnNextPrompt", (command, after) -> next(command, answer("dismiss")));
        table.put("answerOnNextPrompt", (command, after) -> next(command, typed(command)));
        table.put("webdriverChooseOkOnVisibleConfirmation", (command, after) -> now(command, answer("accept")));
        table.put("webdriverChooseCancelOnVisibleConfirmation", (command, after) -> now(command, answer("dismiss")));
        table.put("webdriverChooseCancelOnVisiblePrompt", (command, after) -> now(command, answer("dismiss")));
        table.put("webdriverAnswerOnVisiblePrompt", (command, after) -> now(command, typed(command)));
        for (String name : List.of("assertAlert", "assertConfirmation", "assertPrompt")) {
            table.put(name, (command, after) -> says(command));
        }
    }

    Map<String, SideCommands.Carrier> table() {
        return table;
    }

    boolean knows(String name) {
        return table.containsKey(name);
    }

    private static Line answer(String what) {
        return Line.of("dialog", "do", what);
    }

    private Line typed(SideCommand command) {
        if (command.target().isEmpty()) {
            return answer("accept");
        }
        return answer("accept")
                .with(
                        "answer",
                        draft.typing()
                                .reference(command.at(), "réponse", command.target(), Secrets.looks(command.target())));
    }

    private void next(SideCommand command, Line line) {
        end();
        next = line;
        nextAt = command.at();
    }

    /** A dialog already there: an answer to it replaces the one supposed before, and keeps what it says. */
    private void now(SideCommand command, Line line) {
        Line before = draft.lastDialog().orElse(null);
        if (before == null) {
            draft.add(command.at(), line);
        } else {
            String says = before.text("says");
            draft.mend(says.isEmpty() ? line : line.with("says", says));
        }
    }

    private void says(SideCommand command) {
        String text = Dollars.plain(Clean.name(command.target()));
        Line before = draft.lastDialog().orElse(null);
        Line line = before == null ? answer("accept") : before;
        Line told = text.isEmpty() ? line : line.with("says", text);
        if (before == null) {
            draft.add(command.at(), told);
        } else {
            draft.mend(told);
        }
    }

    /** After a step that may have opened it, the answer told before is given. */
    void after(SideCommand command) {
        Line waiting = next;
        if (waiting != null && OPENERS.contains(command.name())) {
            next = null;
            draft.add(nextAt, waiting);
        }
    }

    /** The dialog that was announced never came. */
    void end() {
        if (next != null) {
            next = null;
            draft.lost(
                    nextAt,
                    "aucune étape n’ouvre la boîte de dialogue annoncée.",
                    "no step opens the dialog that was announced.");
        }
    }
}
