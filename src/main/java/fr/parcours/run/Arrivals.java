package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Passed;
import fr.parcours.journey.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notices the screens that a walk comes to, and has each one looked at as it came and as it changed. */
final class Arrivals {
    private final Ways ways;
    private final Page plain;
    private final Ahead ahead;
    private final Screens screens = new Screens();
    private final Fallback fallback = new Fallback();
    /** Milestones told by the journey, until the screen they stand on has been looked at. */
    private final List<String> nearing = new ArrayList<>();

    private int acts;
    private String pendingName = "";
    private Page.Calm calm = new Page.Calm(0, true);
    private int moments;
    private String current = "";
    private boolean submitted;
    private Optional<Dom> lastSeen = Optional.empty();
    /** Why the screen in hand is not the procedure, empty when it is. */
    private String obstacle = "";

    private @Nullable Moment arrived;

    /** @param plain the page as it is */
    Arrivals(Ways ways, Page plain, Ahead ahead) {
        this.ways = ways;
        this.plain = plain;
        this.ahead = ahead;
    }

    /** The number of the screen in hand, 0 before the first. */
    int screen() {
        return screens.number();
    }

    int moments() {
        return moments;
    }

    String obstacle() {
        return obstacle;
    }

    /** The page as it was last looked at. */
    Optional<Dom> lastSeen() {
        return lastSeen;
    }

    /** The screen in hand, as it was found; null when it was not. */
    @Nullable
    Moment arrived() {
        return arrived;
    }

    /** How the page came to rest after the last act. */
    Page.Calm calm() {
        return calm;
    }

    void rested(Page.Calm now) {
        calm = now;
    }

    /** Whether the last act may have sent something, or led elsewhere. */
    void submitted(boolean now) {
        submitted = now;
    }

    /** One more act is done. */
    void done() {
        acts++;
    }

    /** The author's name for the screen that comes. */
    void called(String name) {
        pendingName = name;
    }

    /** A milestone stands on the screen that comes. */
    void nears(String milestone) {
        nearing.add(milestone);
    }

    /** Before a step: if the screen is new, or came back changed, it is looked at. */
    void before(Step next) {
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
            ways.progress()
                    .screen(
                            ways.journey().id(),
                            ways.persona(),
                            screens.number(),
                            ways.mask().apply(current));
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

    /** Once all is done, or something went wrong: what is there is looked at, where it was not yet. */
    void finish(Act.@Nullable Trouble trouble) {
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
