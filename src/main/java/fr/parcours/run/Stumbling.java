package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The walk of somebody who errs on purpose: the same way as the nominal walk, with each form first sent wrong. It never goes past
 * {@code stop}, even where others may.
 */
final class Stumbling {
    private static final Act.Trouble LOST = new Act.Trouble(
            PageFailure.Kind.UNEXPECTED.name(),
            "Après une erreur faite exprès, le formulaire n’a pas été retrouvé.",
            "After a mistake made on purpose, the form was not found again.",
            "");
    private static final Act.Trouble ASTRAY = new Act.Trouble(
            PageFailure.Kind.UNEXPECTED.name(),
            "Après un retour à l’écran d’avant, l’écran d’où l’on venait n’a pas été retrouvé.",
            "After going back to the screen before, the screen left was not found again.",
            "");

    private final Ways ways;
    private final Page page;
    private final Map<Integer, Forms.Form> forms;
    private final Documents documents;
    private @Nullable InHand hand;

    /** A form in which somebody erred, and what it answered so far. */
    private record InHand(Forms.Form form, Stumbler stumbler, Slips slips) {}

    Stumbling(Ways ways, Page page, Map<Integer, Forms.Form> forms) {
        this.ways = ways;
        this.page = page;
        this.forms = forms;
        this.documents = new Documents(page);
    }

    /** Whether the way holds anything to stumble on; where a person must act, nobody errs for them. */
    static boolean worth(Planned plan, Map<Integer, Forms.Form> forms) {
        return !forms.isEmpty()
                && plan.journey().steps().stream()
                        .noneMatch(one -> one.step().word().equals("pause"));
    }

    /** Walks up to the last form, and writes how that ended; gives what went wrong, null when nothing did. */
    Act.@Nullable Trouble walk() {
        List<Step> steps =
                ways.journey().steps().stream().map(one -> one.step()).toList();
        int last = forms.keySet().stream().mapToInt(one -> one).max().orElse(0);
        Act.@Nullable Trouble trouble = null;
        try {
            ways.begin(page, steps);
            for (int position = 1; position <= last && trouble == null; position++) {
                if (ways.cut().getAsBoolean()) {
                    return null; // without a last line it is known to be unfinished
                }
                Forms.Form form = forms.get(position);
                Left left = form == null ? Left.THERE : err(form, steps);
                if (left == Left.NOWHERE) {
                    trouble = LOST;
                } else if (left == Left.BEHIND && form != null) {
                    position = form.sent(); // it was filled in and sent already, and must not be twice
                } else if (position < last) {
                    sending(position);
                    step(steps, position);
                }
                trouble = trouble == null && !turned(position, steps) ? ASTRAY : trouble;
            }
            if (trouble == null) {
                reload();
            }
        } catch (PageFailure failure) {
            trouble = new Act.Trouble(
                    failure.kind().name(),
                    ways.mask().apply(failure.french()),
                    ways.mask().apply(failure.english()),
                    ways.mask().apply(failure.element()));
        }
        Walk.Ending ending = trouble == null ? Walk.Ending.STOPPED : Walk.Ending.BROKEN;
        ways.recorder().end(ways.persona(), new Recorder.Ending(ending, trouble));
        return trouble;
    }

    private void sending(int position) {
        InHand now = hand;
        if (now != null && now.form().sent() == position) {
            now.stumbler().leaving();
        }
    }

    /** Goes back and forth once a form was sent; whether it led where it came from. */
    private boolean turned(int position, List<Step> steps) {
        InHand now = hand;
        if (now == null || now.form().sent() != position) {
            return true;
        }
        hand = null;
        boolean on = !stops(steps.subList(position, steps.size()))
                && now.form().taken().leads().test(page.location());
        Optional<Slips.Slip> slip = on ? now.stumbler().turn() : Optional.empty();
        slip.ifPresent(one -> keep(now.form(), now.slips().and(one)));
        return !now.stumbler().astray();
    }

    /** Has the last form loaded again, where it was not sent for good: nothing follows that could be lost by it. */
    private void reload() {
        InHand now = hand;
        if (now != null) {
            now.stumbler()
                    .reload()
                    .ifPresent(slip -> keep(now.form(), now.slips().and(slip)));
        }
    }

    /** Whether a place bears the name of a screen whose form was passed before that one. */
    private boolean earlier(Forms.Form form, Location place) {
        return !place.heading().isBlank()
                && !place.heading().equals(form.moment().heading())
                && forms.values().stream()
                        .filter(one -> one.first() < form.first())
                        .anyMatch(one -> one.moment().heading().equals(place.heading()));
    }

    /** Whether the author says stop before anything else is done. */
    private static boolean stops(List<Step> following) {
        return following.stream()
                .map(step -> step.mark().kind())
                .takeWhile(kind -> kind != Step.Mark.Kind.NONE)
                .anyMatch(kind -> kind == Step.Mark.Kind.STOP);
    }

    private void keep(Forms.Form form, Slips slips) {
        ways.recorder()
                .snapshot(
                        ways.persona(),
                        new Snapshot(form.moment(), List.of(ways.mask().apply(slips)), Map.of()));
    }

    private void step(List<Step> steps, int position) {
        Step step = steps.get(position - 1);
        if (step.mark().kind() != Step.Mark.Kind.NONE) {
            return; // no form stands after a stop
        }
        Pace.keep(ways.paceMillis());
        Dialogs.foresee(page, ways.visit(), step, steps.subList(position, steps.size()));
        if (!step.typed().isEmpty()) {
            step.target(ways.visit()).ifPresent(field -> room(position, step, field));
        }
        boolean leaves = step.leaves() || step.word().equals("open");
        if (leaves) {
            documents.leaving(page.location());
        }
        step.perform(page, ways.visit());
        if (leaves) {
            page.settle();
        } else {
            page.glance();
        }
        page.received();
    }

    private void room(int position, Step step, Target field) {
        try {
            ways.cut(position, step, page.find(field));
        } catch (PageFailure unfound) {
            // the step itself says so, better
        }
    }

    /** How a form was left. */
    private enum Left {
        /** As it was found, to be filled in and sent. */
        THERE,
        /** Sent for good. */
        BEHIND,
        /** It was not found again. */
        NOWHERE
    }

    private Left err(Forms.Form form, List<Step> steps) {
        FormInHand inHand = new FormInHand(page, form.entries(), form.send(), form.taken());
        Stumbler stumbler = new Stumbler(inHand, documents, page, form.whole()).at(ways.paceMillis());
        boolean asked = form.sent() < steps.size()
                && steps.get(form.sent()).reply(ways.visit()).isPresent();
        if (!asked) {
            stumbler.forGood().revisiting(place -> earlier(form, place));
        }
        Slips slips = stumbler.stumble();
        keep(form, slips);
        hand = new InHand(form, stumbler, slips);
        if (stumbler.gone()) {
            return Left.BEHIND;
        }
        return slips.untried().isEmpty() || stumbler.there() ? Left.THERE : Left.NOWHERE;
    }
}
