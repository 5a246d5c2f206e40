package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Watched;
import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.probe.Probe;
import java.util.ArrayList;
import java.util.List;

/** Freezes each screen that a person comes to, and holds their hands for the moment this takes. */
final class Album {
    /** How often one screen is looked at, when the person changes it, and when it changes by itself. */
    private static final int MOST = 12;

    private static final int BY_ITSELF = 3;

    private final Watched window;
    private final Recorder recorder;
    private final List<Probe> probes;
    private final Typed typed;
    private final Screens screens = new Screens();
    /** All that was seen of the screen in hand: its name may still change. */
    private final List<Snapshot> inHand = new ArrayList<>();

    private int moments;
    private String name = "";
    private String heading = "";

    Album(Watched window, Recorder recorder, List<Probe> probes, Typed typed) {
        this.window = window;
        this.recorder = recorder;
        this.probes = probes;
        this.typed = typed;
    }

    /**
     * Waits until the page is quiet, and looks if there is anything new; gives what the place is, next to the one before.
     *
     * @param acted whether the person did something since: a page that changes by itself is not looked at for ever
     * @param before done before anything is frozen: what the person typed until now must be known, to be hidden
     */
    Screens.Change look(boolean acted, Runnable before) {
        Page.Calm calm = window.page().settle();
        Page.Location here = window.page().location();
        if (here.url().equals("about:blank")) {
            return Screens.Change.SAME;
        }
        before.run();
        Screens.Change change = screens.look(here);
        if (change == Screens.Change.NEW_SCREEN) {
            inHand.clear();
            heading = here.heading();
            name = !heading.isBlank() ? heading : !here.title().isBlank() ? here.title() : here.url();
            freeze(here, Moment.When.ARRIVAL, calm);
        } else if (change == Screens.Change.CHANGED && inHand.size() < (acted ? MOST : BY_ITSELF)) {
            freeze(here, Moment.When.CHANGE, calm);
        }
        return change;
    }

    private void freeze(Page.Location here, Moment.When when, Page.Calm calm) {
        moments++;
        Moment moment = new Moment(
                moments,
                Math.max(1, screens.number()),
                name,
                when,
                here.url(),
                here.title(),
                here.status(),
                here.heading(),
                Obstacles.of(here));
        Looking looking = new Looking(recorder, typed.mask(), probes, Trail.REFERENCE);
        // on arrival our looks press keys and narrow the window; later ones only read, and let the person go on
        window.hold(when == Moment.When.ARRIVAL);
        try {
            // whoever walks knows their way: what looks like a wall to us is a screen that they meant to see
            inHand.add(looking.freeze(window.page(), moment, calm.waitedMillis(), calm.quiet(), dom -> "")
                    .snapshot());
        } finally {
            window.hold(false);
        }
        // a look may have moved something: the page's own signature is taken again
        screens.look(window.page().location());
    }

    /** The person gives the screen in hand a name of their own. */
    void rename(String wanted) {
        name = wanted;
        List<Snapshot> renamed = inHand.stream().map(this::renamed).toList();
        inHand.clear();
        inHand.addAll(renamed);
        renamed.forEach(one -> recorder.snapshot(Trail.REFERENCE, one));
        recorder.flush();
    }

    private Snapshot renamed(Snapshot seen) {
        Moment was = seen.moment();
        return new Snapshot(
                new Moment(
                        was.number(),
                        was.screen(),
                        typed.mask().apply(name),
                        was.when(),
                        was.url(),
                        was.title(),
                        was.status(),
                        was.heading(),
                        was.obstacle()),
                seen.all(),
                seen.missing());
    }

    int screen() {
        return Math.max(1, screens.number());
    }

    int moments() {
        return moments;
    }

    /** What the screen in hand is called, typed values left out. */
    String name() {
        Mask mask = typed.mask();
        return mask.apply(name);
    }

    /** The main heading of the screen in hand, typed values left out. */
    String heading() {
        return typed.mask().apply(heading);
    }
}
