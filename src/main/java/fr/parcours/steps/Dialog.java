package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Reply;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.References;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import fr.parcours.journey.Written;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The person answers a dialog of the browser that the step before opened. What is typed in it is never told.
 *
 * @param answer what is typed before OK, or null
 * @param says a text that the dialog must hold, or null
 */
record Dialog(
        boolean accept, @Nullable String answer, @Nullable String says) implements Step {
    static final List<String> ANSWERS = List.of("accept", "dismiss");

    static Dialog of(Written written) {
        boolean accept = written.must("do").equals("accept");
        if (!accept && written.has("answer")) {
            throw new Misuse(
                    "answer",
                    "On ne répond pas à une boîte de dialogue que l’on annule\u00a0: écrivez «\u00a0do: accept\u00a0».",
                    "Nobody answers a dialog and cancels it: write “do: accept”.");
        }
        return new Dialog(accept, written.text("answer"), written.text("says"));
    }

    @Override
    public String word() {
        return "dialog";
    }

    @Override
    public String french() {
        String which = "la boîte de dialogue" + (says == null ? "" : " " + Told.french(says));
        return (!accept ? "Annuler " : answer == null ? "Accepter " : "Répondre à ") + which;
    }

    @Override
    public String english() {
        String which = "the dialog" + (says == null ? "" : " " + Told.english(says));
        return (!accept ? "Cancel " : answer == null ? "Accept " : "Answer ") + which;
    }

    @Override
    public Optional<Reply> reply(Scene scene) {
        return Optional.of(reply(answer == null ? null : scene.value(answer), says == null ? null : scene.value(says)));
    }

    private Reply reply(@Nullable String typed, @Nullable String wanted) {
        return new Reply(accept, typed, wanted);
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.dialog(reply(scene).orElseThrow());
    }

    @Override
    public String data() {
        return answer == null ? "" : References.in(answer).stream().findFirst().orElse("");
    }

    @Override
    public String typed() {
        return answer == null ? "" : answer;
    }

    @Override
    public boolean leaves() {
        return true;
    }

    /** Records tell their components; this one keeps what is typed to itself. */
    @Override
    public String toString() {
        return "Dialog[" + (accept ? "accept" : "dismiss") + "]";
    }
}
