package fr.parcours.run;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Passed;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Step;
import fr.parcours.persona.Difficulty;
import java.util.ArrayList;
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
    private final Screens screens = new Screens();
    /** Milestones told by the journey, until the screen they stand on has been looked at. */
    private final List<String> nearing = new ArrayList<>();

    private int acts;
    private final List<Difficulty> difficulties;
    private String pendingName = "";
    private Page.Calm calm = new Page.Calm(0, true);
    private int moments;
    private String current = "";
    private boolean submitted;
    private boolean glanced;
    private Optional<Dom> lastSeen = Optional.empty();
    /** Why the screen in hand is not the procedure, empty when it is. */
    private String obstacle = "";

    private final Fallback fallback = new Fallback();
    private final Ahead ahead;
    private final Waiting waiting;
    /** The screen in hand, as it was found. */
    private @Nullable Moment arrived;

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
        finish(trouble);
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
            trouble = waiting.after(trouble, screens.number(), obstacle.equals(Obstacles.ENDED));
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
            waiting.before(Waiting.AT_THE_END, arrived);
        } catch (PageFailure gone) {
            // what was gathered is kept
        }
    }

    private Act.@Nullable Trouble begin(List<Step> steps) {
        try {
            calm = ways.begin(plain, steps).orElse(calm);
            return null;
        } catch (PageFailure failure) {
            return trouble(failure);
        }
    }

    private void mark(Step.Mark mark) {
        switch (mark.kind()) {
            case SCREEN -> pendingName = mark.text();
            case MILESTONE -> nearing.add(mark.text());
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
            arrive(step);
            Act.@Nullable Trouble gone = waiting.before(position, arrived);
            if (gone != null) {
                return gone;
            }
            Pace.keep(ways.paceMillis());
            Optional<Target> target = step.target(ways.visit());
            node = target.flatMap(this::found);
            node.ifPresent(field -> ways.cut(position, step, field));
            step.perform(page, ways.visit());
            calm = matters ? page.settle() : page.glance();
            glanced = !matters;
            submitted = step.leaves();
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
        acts++;
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
        Optional<Element> element = node.flatMap(one -> lastSeen.flatMap(dom -> dom.at(one.path())));
        String role = element.map(Element::role)
                .filter(one -> !one.isEmpty())
                .orElse(node.map(Node::role).orElse(""));
        String name = element.map(Element::name)
                .filter(one -> !one.isEmpty())
                .orElse(node.map(Node::name).orElse(""));
        return new Act(
                position,
                Math.max(1, screens.number()),
                moments,
                step.word(),
                hide(step.french()),
                role,
                hide(name),
                node.map(Node::path).orElse(""),
                step.data(),
                calm.waitedMillis(),
                hide(node.map(one -> one.state("by")).orElse("")),
                trouble);
    }

    /** Before a step: if the screen is new, or came back changed, it is looked at. */
    private void arrive(Step next) {
        if (acts == 0 && next.word().equals("open")) {
            return; // nothing is there yet
        }
        Page.Location here = plain.location();
        Screens.Change change = screens.look(here);
        if (change == Screens.Change.NEW_SCREEN) {
            look(here, Moment.When.ARRIVAL);
        }
        passed(here);
        if ((change == Screens.Change.CHANGED && (submitted || next.leaves())) || answered(change)) {
            look(here, Moment.When.CHANGE);
        }
    }

    /** A press, on a page whose answer our looks may have called up before it. */
    private boolean answered(Screens.Change change) {
        return change == Screens.Change.SAME && submitted && screens.stirred();
    }

    /**
     * A milestone is passed once its screen has come and was seen as it came: so a journey that ends there leaves just what a
     * longer one had seen by then.
     */
    private void passed(Page.Location here) {
        if (wall(here).isEmpty() && obstacle.isEmpty()) {
            nearing.forEach(name -> ways.recorder()
                    .passed(ways.persona(), new Passed(name, Math.max(1, screens.number()), moments, acts)));
        }
        nearing.clear();
    }

    private String name(Page.Location here) {
        String name = !pendingName.isEmpty() ? pendingName : !here.heading().isBlank() ? here.heading() : here.title();
        return name.isBlank() ? here.url() : name;
    }

    private void look(Page.Location here, Moment.When when) {
        if (when == Moment.When.ARRIVAL) {
            arrived = null;
            current = name(here);
            pendingName = "";
            ways.progress().screen(ways.journey().id(), ways.persona(), screens.number(), hide(current));
        }
        obstacle = wall(here);
        if (!ways.looks() && when != Moment.When.END) {
            lastSeen = Optional.empty();
            return;
        }
        moments++;
        Moment moment = new Moment(
                moments,
                Math.max(1, screens.number()),
                current,
                when,
                here.url(),
                here.title(),
                here.status(),
                here.heading(),
                obstacle);
        Looking.Frozen frozen =
                ways.looking().freeze(plain, moment, calm.waitedMillis(), calm.quiet(), dom -> wrong(here, dom));
        lastSeen = frozen.dom();
        obstacle = frozen.snapshot().moment().obstacle();
        if (when == Moment.When.ARRIVAL) {
            arrived = frozen.snapshot().moment();
        }
        screens.looked(plain.location());
    }

    private String wall(Page.Location here) {
        return fallback.obstacle(here, () -> ahead.finds(plain));
    }

    /** A page that looks like a wall is none where the author's next step finds what it wants. */
    private String wrong(Page.Location here, Dom seen) {
        String found = Obstacles.within(here, seen);
        return found.isEmpty() || !ahead.finds(plain) ? found : "";
    }

    private void finish(Act.@Nullable Trouble trouble) {
        try {
            if (trouble != null && trouble.kind().equals(PageFailure.Kind.BROWSER_GONE.name())) {
                return;
            }
            Page.Location here = plain.location();
            if (here.url().equals("about:blank") && screens.number() == 0) {
                return;
            }
            Screens.Change change = screens.look(here);
            if (change == Screens.Change.NEW_SCREEN) {
                look(here, Moment.When.ARRIVAL);
            }
            passed(here);
            if ((change == Screens.Change.CHANGED || answered(change)) && ways.looks()) {
                look(here, Moment.When.CHANGE);
            }
            if (trouble != null && !ways.looks()) {
                look(here, Moment.When.END);
            }
        } catch (PageFailure gone) {
            // what was gathered is kept
        }
    }
}
