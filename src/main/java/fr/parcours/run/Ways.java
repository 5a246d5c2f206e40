package fr.parcours.run;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Recorder;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a walk needs to know. */
record Ways(
        Journey journey,
        String persona,
        Visit visit,
        Recorder recorder,
        Looking looking,
        Mask mask,
        Progress progress,
        boolean passStop,
        boolean looks,
        long paceMillis,
        long idleMillis,
        BooleanSupplier cut) {
    /**
     * A journey that does not say where it begins begins where its site does; what is done first may have stopped before something
     * that must not be done, and nothing goes on from there. Gives how the page came to rest, empty where the steps open it.
     */
    Optional<Page.Calm> begin(Page page, List<Step> steps) {
        boolean opens = steps.stream()
                .filter(step -> step.mark().kind() == Step.Mark.Kind.NONE)
                .findFirst()
                .filter(step -> step.word().equals("open"))
                .isPresent();
        if (opens) {
            return Optional.empty();
        }
        Pace.keep(paceMillis);
        page.open(visit.start());
        return Optional.of(page.settle());
    }

    /** A field that takes the beginning of a value alone makes another value of it, which pages say again. */
    void cut(int position, Step step, Node field) {
        String room = field.state("room");
        if (!step.typed().isEmpty() && !room.isEmpty()) {
            String name = step.data().isEmpty() ? "step-" + position : step.data();
            mask.cut(name, visit.value(step.typed()), Integer.parseInt(room));
        }
    }
}
