package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Reply;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.List;
import java.util.Optional;

/** Tells a page beforehand how the dialogs that a step opens are answered: it waits for nothing else meanwhile. */
final class Dialogs {
    private Dialogs() {}

    /** @param after the steps that follow; those that answer dialogs come first */
    static void foresee(Page page, Scene scene, Step step, List<Step> after) {
        if (step.reply(scene).isPresent()) {
            return; // told before the first of them
        }
        List<Reply> replies = after.stream()
                .map(next -> next.reply(scene))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
        page.foresee(replies);
    }
}
