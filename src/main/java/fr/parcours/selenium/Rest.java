package fr.parcours.selenium;

import fr.parcours.browser.Page.Calm;
import fr.parcours.browser.PageFailure;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Waits until a page has come to rest, as a person does who looks at it. */
final class Rest {
    /** How long nothing must have been built before a page is called quiet. */
    private static final int STILL_MILLIS = 60;
    /** How long a page that did not move at all is given to begin: more than a frame, or a task put off for later. */
    private static final int GLANCE_MILLIS = 20;
    /** What may pass between the act and the moment when the page is asked. */
    private static final long AGO_MILLIS = 30;
    /** What a loaded machine may need over the time that was asked. */
    private static final long SLACK_MILLIS = 5_000;

    private final Tab tab;
    private final Tabs tabs;
    private final LongSupplier acted;
    private final Supplier<String> address;

    /**
     * @param acted when the person last did something, in {@link System#nanoTime()}
     * @param address of the page, for whoever is told that it failed
     */
    Rest(Tab tab, Tabs tabs, LongSupplier acted, Supplier<String> address) {
        this.tab = tab;
        this.tabs = tabs;
        this.acted = acted;
        this.address = address;
    }

    Calm settle() {
        return following(STILL_MILLIS);
    }

    Calm glance() {
        return following(GLANCE_MILLIS);
    }

    /** Where a tab opened, the person is in front of it: that is what must come to rest. */
    private Calm following(int floor) {
        tabs.follow();
        Calm calm = settle(floor);
        while (tabs.follow()) {
            calm = settle(STILL_MILLIS);
        }
        return calm;
    }

    private Calm settle(int floor) {
        long ceiling = tab.conditions.ceilingMillis() * 1_000_000;
        long begun = System.nanoTime();
        boolean quiet = false;
        while (!quiet && System.nanoTime() - begun < ceiling) {
            int before = tab.heard.documents();
            long left = Math.max(200, (ceiling - (System.nanoTime() - begun)) / 1_000_000);
            try {
                quiet = quiet(floor, left) && tab.heard.idle() && before == tab.heard.documents();
            } catch (Wire.Late busy) {
                // its script was ended, but a person would still wait
                throw tab.heard.besieged() ? besieged() : LiveSenses.stuck();
            } catch (Wire.Refused moved) {
                pause();
            }
            if (!quiet) {
                untilIdle((ceiling - (System.nanoTime() - begun)) / 1_000_000);
            }
        }
        tab.main(); // says so when the browser is gone
        refuseFailed();
        if (tab.heard.besieged()) {
            throw besieged();
        }
        long waited = Math.max(0, (System.nanoTime() - acted.getAsLong()) / 1_000_000 - floor);
        return new Calm(waited, quiet);
    }

    private static PageFailure besieged() {
        return new PageFailure(
                PageFailure.Kind.ENDLESS,
                "La page ouvre des messages sans fin\u00a0: personne ne peut s’en servir.",
                "The page opens messages without end: nobody can use it.");
    }

    /** Asks the page itself, until it is quiet or the time is over. */
    private boolean quiet(int floor, long left) {
        long ago = (System.nanoTime() - tab.touched()) / 1_000_000 + AGO_MILLIS;
        String asked = "parcours.quiet(" + STILL_MILLIS + ", " + floor + ", " + ago + ", " + left + ")";
        return tab.worlds
                .evaluate(tab.mainFrame(), asked, left + SLACK_MILLIS)
                .asText()
                .equals("quiet");
    }

    private void refuseFailed() {
        String outside = tab.heard.mainRefused();
        if (!outside.isEmpty()) {
            throw tab.outside(outside);
        }
        String failure = tab.heard.mainFailure();
        if (!failure.isEmpty() && !failure.contains("ERR_ABORTED")) {
            throw Unreachable.because(address.get(), failure);
        }
    }

    private void untilIdle(long millis) {
        try {
            tab.heard.untilIdle(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
    }

    private void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
    }
}
