package fr.parcours.probes;

import fr.parcours.browser.Page;
import fr.parcours.evidence.Timing;
import fr.parcours.probe.Probe;

/** Freezes how long the page took, as the browser measured it. The wait after the action is added by whoever acted. */
final class TimingProbe implements Probe {
    @Override
    public Class<Timing> kind() {
        return Timing.class;
    }

    @Override
    public boolean everyMoment() {
        return false;
    }

    @Override
    public Timing look(Page page) {
        return Timing.read(page.senses().run("", "parcours.vitals()"));
    }
}
