package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.Target;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import fr.parcours.journey.Written;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The person takes a thing and lets it go elsewhere.
 *
 * @param onto where it is let go, or null when it is so many pixels further
 * @param right pixels to the right, to the left when negative
 * @param down pixels down, up when negative
 */
record Drag(Target thing, @Nullable Target onto, int right, int down) implements Step {
    static Drag of(Written written) {
        Target thing = Targets.read(written, Target.Kind.THING, "name");
        boolean far = Stream.of("right", "left", "down", "up").anyMatch(written::has);
        if (far == written.has("onto")) {
            throw new Misuse(
                    far ? "onto" : "",
                    "Dites où lâcher l’élément\u00a0: «\u00a0onto\u00a0» (sur quoi), ou des pixels avec «\u00a0right\u00a0», «\u00a0left\u00a0», «\u00a0down\u00a0», «\u00a0up\u00a0».",
                    "Say where to let it go: “onto” (what), or pixels with “right”, “left”, “down”, “up”.");
        }
        opposite(written, "right", "left");
        opposite(written, "down", "up");
        String onto = written.text("onto");
        return new Drag(
                thing,
                onto == null ? null : Target.named(Target.Kind.THING, onto),
                written.count("right", 0) - written.count("left", 0),
                written.count("down", 0) - written.count("up", 0));
    }

    private static void opposite(Written written, String one, String other) {
        if (written.has(one) && written.has(other)) {
            throw new Misuse(
                    other,
                    "C’est «\u00a0%s\u00a0» ou «\u00a0%s\u00a0», pas les deux.".formatted(one, other),
                    "It is “%s” or “%s”, not both.".formatted(one, other));
        }
    }

    @Override
    public String word() {
        return "drag";
    }

    @Override
    public String french() {
        return "Faire glisser " + Told.french(thing)
                + (onto != null
                        ? " sur " + Told.french(onto)
                        : way(right, "vers la droite", "vers la gauche") + way(down, "vers le bas", "vers le haut"));
    }

    @Override
    public String english() {
        return "Drag " + Told.english(thing)
                + (onto != null
                        ? " onto " + Told.english(onto)
                        : way(right, "to the right", "to the left") + way(down, "down", "up"));
    }

    private static String way(int pixels, String forwards, String backwards) {
        return pixels == 0 ? "" : ", " + Math.abs(pixels) + " pixels " + (pixels > 0 ? forwards : backwards);
    }

    @Override
    public void perform(Page page, Scene scene) {
        Target taken = Targets.said(thing, scene);
        if (onto != null) {
            page.drag(taken, Targets.said(onto, scene));
        } else {
            page.drag(taken, right, down);
        }
    }

    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(Targets.said(thing, scene));
    }
}
