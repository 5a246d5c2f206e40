package fr.parcours.probes;

import fr.parcours.browser.Murmurs;
import fr.parcours.browser.Page;
import fr.parcours.evidence.Console;
import fr.parcours.probe.Probe;

/** Freezes what the page's scripts complained of, and the dialogs and windows that opened. */
final class ConsoleProbe implements Probe {
    @Override
    public Class<Console> kind() {
        return Console.class;
    }

    @Override
    public Console look(Page page) {
        Murmurs murmurs = page.senses().murmurs();
        return new Console(murmurs.errors(), murmurs.dialogs());
    }
}
