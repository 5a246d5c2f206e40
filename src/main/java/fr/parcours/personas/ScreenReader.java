package fr.parcours.personas;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.criteria.Profile;
import fr.parcours.persona.Difficulty;
import fr.parcours.persona.Persona;
import java.util.List;
import java.util.function.Consumer;

/** Someone who hears the page: only what the accessibility tree tells exists. It is Chromium's tree, no screen reader's. */
final class ScreenReader implements Persona {
    @Override
    public Profile profile() {
        return Profile.SCREEN_READER;
    }

    @Override
    public Browser.Conditions conditions(List<String> hosts, String language, long ceilingMillis) {
        return Desk.conditions(hosts, language, ceilingMillis);
    }

    @Override
    public Page in(Page page, Consumer<Difficulty> told) {
        return new HeardPage(page, told);
    }
}
