package fr.parcours.probes;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.FocusWalk.Handler;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tilts the device in front of a page that follows its motion and listens to nothing else: does what is shown change? Where anything
 * else can be acted upon, nothing is tilted: what was typed could be lost.
 */
final class Tilting {
    private static final String SCRIPT = PackedScript.read(Tilting.class, "tilt.js");
    private static final String MOTION = "device";

    private Tilting() {}

    /** The same handlers; the one of the device's motion is said to change what is shown where it was seen to. */
    static List<Handler> told(Senses senses, List<Handler> handlers) {
        boolean listens = handlers.stream().anyMatch(one -> events(one).anyMatch(Tilting::ofMotion));
        boolean alone = handlers.stream().allMatch(one -> events(one).allMatch(Tilting::ofMotion));
        if (!listens
                || !alone
                || senses.run("", SCRIPT + "parcoursTilt.changes()").isEmpty()) {
            return handlers;
        }
        return handlers.stream()
                .map(one -> new Handler(
                        one.path(),
                        one.events(),
                        Stream.concat(
                                        one.does().stream(),
                                        events(one).filter(Tilting::ofMotion).map(event -> event + " changes"))
                                .toList()))
                .toList();
    }

    private static Stream<String> events(Handler one) {
        return one.events().stream();
    }

    private static boolean ofMotion(String event) {
        return event.startsWith(MOTION);
    }
}
