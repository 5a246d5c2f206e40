package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.evidence.Media;
import fr.parcours.probe.Probe;
import java.util.List;

/** Asks the films and sounds of a page what they are; a page without any is not asked. Comes after the look at the layout. */
final class MediaProbe implements Probe {
    private static final String SCRIPT = PackedScript.read(MediaProbe.class, "media.js");

    private final Met met;

    MediaProbe(Met met) {
        this.met = met;
    }

    @Override
    public Class<Media> kind() {
        return Media.class;
    }

    @Override
    public Media look(Page page) {
        return met.media(page) ? Media.read(page.senses().run("", SCRIPT)) : new Media(List.of());
    }
}
