package fr.parcours.run;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Step;
import fr.parcours.persona.Difficulty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks one journey once: does each step, waits until the page is quiet, counts screens and has each one looked at. */
final class Walker {
    /** How often a thing that is not there yet is looked for again, and how long between. */
    private static final int GLANCES = 8;

    private static final long GLANCE_MILLIS = 150;
    /** What goes wrong on a page that is not the procedure, and says nothing of it. */
    private static final Set<String> MISLED = Set.of("NOT_FOUND", "AMBIGUOUS", "NOT_WORKABLE", "UNEXPECTED");

    private final Ways ways;
    private final Page plain;
    private final Page page;
    private final List<Difficulty> difficulties;
    private boolean glanced;
    private final Ahead ahead;
    private final Waiting waiting;
    private final Arrivals arrivals;

    /**
     * @param plain the page as it is
     * @param page the page as this person can work it
     * @param difficulties filled by the persona as they are met
     */
    Walker(Ways ways, Page plain, Page page, List<Difficulty> difficulties) {
        this.ways = ways;
        this.plain = plain;
        this.page = page;
        this.difficulties = difficulties;
        ahead = new Ahead(ways.visit());
        waiting = new Waiting(ways, plain);
        arrivals = new Arrivals(ways, plain, ahead);
    }

    /** Does the whole walk and writes how it ended; gives what went wrong, null when nothing did. */
    Act.@Nullable Trouble walk() {
        int position = 0;
        List<Step> steps =
                ways.journey().steps().stream().map(Journey.Placed::step).toList();
        Act.@Nullable Trouble trouble = begin(steps);
        Walk.Ending ending = trouble == null ? Walk.Ending.COMPLETED : Walk.Ending.BROKEN;
        for (Step step : trouble == null ? steps : List.<Step>of()) {
            ahead.are(steps.subList(position, steps.size()));
            position++;
            if (step.mark().kind() != Step.Mark.Kind.NONE) {
                mark(step.mark());
                if (step.mark().kind() == Step.Mark.Kind.STOP && !ways.passStop()) {
                    ending = Walk.Ending.STOPPED;
                    break;
                }
                continue;
            }
            List<Step> after = steps.subList(position, steps.size());
            Dialogs.foresee(plain, ways.visit(), step, after);
            trouble = act(position, step, matters(step, after));
            if (trouble != null) {
                ending = step.word().equals("pause") ? Walk.Ending.NOT_EVALUATED : Walk.Ending.BROKEN;
                break;
            }
        }
        ahead.are(List.of());
        arrivals.finish(trouble);
        String obstacle = arrivals.obstacle();
        if (trouble == null) {
            waitAtTheEnd();
        }
        if (!obstacle.isEmpty()
                && !obstacle.equals(Obstacles.UNSEEN)
                && (trouble == null || MISLED.contains(trouble.kind()))) {
            // what stopped the walk, or what it ended on, is not the procedure: nothing is said of the site
            ending = Walk.Ending.NOT_EVALUATED;
            trouble = new Act.Trouble("OBSTACLE", Obstacles.french(obstacle), Obstacles.english(obstacle), "");
        }
        if (trouble != null && (ending == Walk.Ending.BROKEN || !obstacle.isEmpty())) {
            trouble = waiting.after(trouble, arrivals.screen(), obstacle.equals(Obstacles.ENDED));
            ending = trouble.kind().equals(Walk.IDLED) ? Walk.Ending.NOT_EVALUATED : ending;
        }
        if (ways.cut().getAsBoolean()) {
            return trouble; // without a last line it is known to be unfinished
        }
        ways.recorder().end(ways.persona(), new Recorder.Ending(ending, trouble));
        return trouble;
    }

    /** All is done: whatever becomes of the screen, the walk stands. */
    private void waitAtTheEnd() {
        try {
            waiting.before(Waiting.AT_THE_END, arrivals.arrived());
        } catch (PageFailure gone) {
            // what was gathered is kept
        }
    }

    private Act.@Nullable Trouble begin(List<Step> steps) {
        try {
            ways.begin(plain, steps).ifPresent(arrivals::rested);
            return null;
        } catch (PageFailure failure) {
            return trouble(failure);
        }
    }

    private void mark(Step.Mark mark) {
        switch (mark.kind()) {
            case SCREEN -> arrivals.called(mark.text());
            case MILESTONE -> arrivals.nears(mark.text());
            case STOP, NONE -> {
                // the walk above knows what to do
            }
        }
    }

    /** Files that the site handed over go to the evidence, as they came. */
    private void keep(int step) {
        plain.received().forEach(file -> new Keeping(ways.recorder(), ways.mask()).keep(ways.persona(), step, file));
    }

    /** Whether all that the page answers to this step must be waited for: it may lead elsewhere, or the way comes to a mark. */
    private static boolean matters(Step step, List<Step> after) {
        return step.leaves() || after.isEmpty() || !after.get(0).mark().kind().equals(Step.Mark.Kind.NONE);
    }

    /** @param matters whether the page is waited for until it surely rests, rather than until it does not move */
    private Act.@Nullable Trouble act(int position, Step step, boolean matters) {
        Optional<Node> node = Optional.empty();
        difficulties.clear();
        try {
            arrivals.before(step);
            Act.@Nullable Trouble gone = waiting.before(position, arrivals.arrived());
            if (gone != null) {
                return gone;
            }
            Pace.keep(ways.paceMillis());
            Optional<Target> target = step.target(ways.visit());
            node = target.flatMap(this::found);
            node.ifPresent(field -> ways.cut(position, step, field));
            step.perform(page, ways.visit());
            arrivals.rested(matters ? page.settle() : page.glance());
            glanced = !matters;
            arrivals.submitted(step.leaves());
            keep(position);
            done(told(position, step, node, hard()));
            return null;
        } catch (PageFailure failure) {
            Act.Trouble trouble = trouble(failure);
            done(told(position, step, node, trouble));
            return trouble;
        }
    }

    private void done(Act act) {
        arrivals.done();
        ways.recorder().act(ways.persona(), act);
    }

    private Optional<Node> found(Target target) {
        for (int glances = 0; ; glances++) {
            try {
                return Optional.of(plain.find(target));
            } catch (PageFailure unfound) {
                if (glanced) {
                    glanced = false;
                    plain.settle(); // it may be on its way
                } else if (awaited(target, unfound) && glances < GLANCES) {
                    Pace.keep(GLANCE_MILLIS); // a timer may hold it back, as that of a window that fades in
                } else {
                    return Optional.empty(); // the step itself says so, better
                }
            }
        }
    }

    /** The choices of a list that is still shut are not waited for. */
    private static boolean awaited(Target target, PageFailure unfound) {
        return unfound.kind() == PageFailure.Kind.NOT_FOUND
                && (target.kind() == Target.Kind.COMMAND || target.kind() == Target.Kind.FIELD);
    }

    private Act.@Nullable Trouble hard() {
        if (difficulties.isEmpty()) {
            return null;
        }
        Difficulty first = difficulties.get(0);
        return new Act.Trouble("DIFFICULTY", hide(first.french()), hide(first.english()), hide(first.element()));
    }

    private Act.Trouble trouble(PageFailure failure) {
        return new Act.Trouble(
                failure.kind().name(), hide(failure.french()), hide(failure.english()), hide(failure.element()));
    }

    private String hide(String text) {
        return ways.mask().apply(text);
    }

    private Act told(int position, Step step, Optional<Node> node, Act.@Nullable Trouble trouble) {
        Optional<Element> element = node.flatMap(one -> arrivals.lastSeen().flatMap(dom -> dom.at(one.path())));
        String role = element.map(Element::role)
                .filter(one -> !one.isEmpty())
                .orElse(node.map(Node::role).orElse(""));
        String name = element.map(Element::name)
                .filter(one -> !one.isEmpty())
                .orElse(node.map(Node::name).orElse(""));
        return new Act(
                position,
                Math.max(1, arrivals.screen()),
                arrivals.moments(),
                step.word(),
                hide(step.french()),
                role,
                hide(name),
                node.map(Node::path).orElse(""),
                step.data(),
                arrivals.calm().waitedMillis(),
                hide(node.map(one -> one.state("by")).orElse("")),
                trouble);
    }
}
