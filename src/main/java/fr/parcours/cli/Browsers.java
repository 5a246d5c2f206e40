package fr.parcours.cli;

import fr.parcours.browser.Browser;
import fr.parcours.browser.PageFailure;
import fr.parcours.run.Planned;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.selenium.Grid;
import fr.parcours.selenium.Installation;
import fr.parcours.selenium.NoBrowser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where browsers come from: installed on this machine, or lent by a Selenium Grid. */
final class Browsers implements Supplier<Browser>, AutoCloseable {
    private static final int ENOUGH = 2;

    private final @Nullable Grid grid;
    private final Supplier<Browser> source;
    /** The first browser, asked for before anything is written, until somebody takes it. */
    private final AtomicReference<@Nullable Browser> first = new AtomicReference<>();

    private final AtomicReference<@Nullable NoBrowser> none = new AtomicReference<>();
    /** How many times in a row none started. */
    private final AtomicInteger inVain = new AtomicInteger();

    private Browsers(@Nullable Grid grid, Supplier<Browser> source) {
        this.grid = grid;
        this.source = source;
    }

    /** From the grid when one is named, and then nothing needs to be installed here; else from this machine. */
    static Browsers of(AuditOptions options, Map<String, String> environment) {
        String address = options.grid;
        if (address != null) {
            Grid grid = Grid.at(address, environment);
            return new Browsers(grid, () -> ChromiumBrowser.borrow(grid, options.signature()));
        }
        Installation installed = Installation.find(environment);
        if (options.person) {
            return new Browsers(
                    null, () -> ChromiumBrowser.show(installed.browser(), installed.driver(), options.signature()));
        }
        return new Browsers(
                null, () -> ChromiumBrowser.start(installed.browser(), installed.driver(), options.signature()));
    }

    /** What is served on this machine alone, a grid elsewhere cannot see: it would look at its own machine instead. */
    void refuseOutOfReach(List<Planned> plans) {
        Grid far = grid;
        if (far == null || far.here()) {
            return;
        }
        for (Planned plan : plans) {
            if (Grid.loopback(String.valueOf(plan.start().getHost()))) {
                throw new Refusal(
                        plan.journey().id() + " : ce site n’est servi que sur cette machine, la grille " + far
                                + " ne peut pas l’ouvrir.",
                        plan.journey().id() + ": this site is served on this machine only, the grid " + far
                                + " cannot open it.");
            }
        }
    }

    /** Asks for the first browser, so that what prevents it is said once and at once, and nothing is written in vain. */
    void prepare() {
        Grid asked = grid;
        if (asked != null) {
            System.err.println(Voice.say(
                    "Grille " + asked + " : une session est demandée…", "Grid " + asked + ": asking for a session…"));
        }
        try {
            first.set(source.get());
        } catch (PageFailure refused) {
            throw new Refusal(refused.french(), refused.english());
        }
    }

    @Override
    public Browser get() {
        Browser ready = first.getAndSet(null);
        if (ready != null) {
            return ready;
        }
        NoBrowser known = none.get();
        if (known != null && inVain.get() >= ENOUGH) {
            throw known; // what did not start twice is not waited for at each journey
        }
        try {
            Browser started = source.get();
            inVain.set(0);
            return started;
        } catch (NoBrowser broken) {
            none.set(broken);
            inVain.incrementAndGet();
            throw broken;
        }
    }

    @Override
    public void close() {
        Browser unused = first.getAndSet(null);
        if (unused != null) {
            unused.close();
        }
    }
}
