package fr.parcours.personas;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Page;
import fr.parcours.criteria.Profile;
import fr.parcours.persona.Difficulty;
import fr.parcours.persona.Persona;
import java.util.List;
import java.util.function.Consumer;

/** Someone whose only computer is a small phone, worked by touch. */
final class Smartphone implements Persona {
    static final int WIDTH = 360;
    private static final int HEIGHT = 640;
    private static final double SCALE = 3;

    @Override
    public Profile profile() {
        return Profile.SMARTPHONE;
    }

    @Override
    public Browser.Conditions conditions(List<String> hosts, String language, long ceilingMillis) {
        return new Browser.Conditions(WIDTH, HEIGHT, SCALE, true, hosts, language, ceilingMillis);
    }

    @Override
    public Page in(Page page, Consumer<Difficulty> told) {
        return new TouchedPage(page, told);
    }
}
