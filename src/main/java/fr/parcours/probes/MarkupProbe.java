package fr.parcours.probes;

import fr.parcours.browser.Page;
import fr.parcours.evidence.Markup;
import fr.parcours.probe.Probe;

/** Reads the source of a page as the site sent it, from what the browser kept: nothing is asked of the site again. */
final class MarkupProbe implements Probe {
    @Override
    public Class<Markup> kind() {
        return Markup.class;
    }

    @Override
    public boolean everyMoment() {
        return false; // what changes on a page is not sent anew
    }

    @Override
    public Markup look(Page page) {
        String source = page.senses().source();
        return source.isBlank() || source.stripLeading().startsWith("<?xml")
                ? Markup.UNREAD
                : new Markup(true, new SourceReading().faults(source));
    }
}
