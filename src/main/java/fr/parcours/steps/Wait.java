package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import fr.parcours.journey.Written;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person waits for something, at most {@code within}; for a mere time only with a reason.
 *
 * @param sign what ends the waiting, or null for a mere time or a quiet page
 * @param reason why a mere time must pass, empty when something is waited for
 */
record Wait(@Nullable Wanted sign, @Nullable Target element, Duration within, String reason) implements Step {
    private static final int USUAL_SECONDS = 15;
    private static final Duration GLANCE = Duration.ofMillis(100);

    static Wait of(Written written) {
        List<String> ends = List.of("text", "element", "address", "quiet", "seconds").stream()
                .filter(written::has)
                .toList();
        if (ends.size() > 1) {
            throw new Misuse(
                    ends.get(1),
                    "On attend une seule chose à la fois\u00a0: " + String.join(" ou ", ends) + ".",
                    "Wait for one thing at a time: " + String.join(" or ", ends) + ".");
        }
        if (written.has("seconds") != written.has("reason")) {
            throw new Misuse(
                    written.has("seconds") ? "seconds" : "reason",
                    "Attendre un temps fixe demande «\u00a0seconds\u00a0» et «\u00a0reason\u00a0» (pourquoi rien, à l’écran, ne dit que c’est fini).",
                    "Waiting for a fixed time takes “seconds” and “reason” (why nothing on the screen tells when it is over).");
        }
        if (ends.isEmpty()
                && List.of("role", "in", "near", "css", "xpath", "nth").stream().anyMatch(written::has)) {
            throw new Misuse(
                    "", "Dites quel élément attendre\u00a0: element.", "Say which element to wait for: element.");
        }
        String text = written.text("text");
        String address = written.text("address");
        Wanted sign = text != null ? new Wanted.Text(text) : address != null ? new Wanted.Address(address) : null;
        Target element = written.has("element") ? Targets.read(written, Target.Kind.COMMAND, "element") : null;
        int seconds = written.count("seconds", written.count("within", USUAL_SECONDS));
        String reason = written.text("reason");
        return new Wait(sign, element, Duration.ofSeconds(seconds), reason == null ? "" : reason);
    }

    @Override
    public String word() {
        return "wait";
    }

    @Override
    public String french() {
        return reason.isEmpty()
                ? "Attendre " + awaited(true)
                : "Attendre " + within.toSeconds() + " s\u00a0: " + reason;
    }

    @Override
    public String english() {
        return reason.isEmpty() ? "Wait for " + awaited(false) : "Wait " + within.toSeconds() + " s: " + reason;
    }

    private String awaited(boolean french) {
        if (sign != null) {
            return french ? sign.french() : sign.english();
        }
        if (element != null) {
            return french ? Told.french(element) : Told.english(element);
        }
        return french ? "que la page soit au repos" : "the page to come to rest";
    }

    @Override
    public void perform(Page page, Scene scene) {
        long end = System.nanoTime() + within.toNanos();
        boolean over = false;
        while (!over && System.nanoTime() < end) {
            over = reason.isEmpty() && met(page, scene);
            if (!over && !pause()) {
                return;
            }
        }
        if (!over && reason.isEmpty()) {
            throw new PageFailure(
                    PageFailure.Kind.UNEXPECTED,
                    "Attendu " + within.toSeconds() + " s sans l’obtenir\u00a0: " + awaited(true) + ".",
                    "Waited " + within.toSeconds() + " s in vain for " + awaited(false) + ".");
        }
    }

    private boolean met(Page page, Scene scene) {
        if (sign != null) {
            return sign.met(page, scene);
        }
        // an author says “element” for things to press and for fields alike
        return element == null
                ? page.settle().quiet()
                : there(page, Targets.said(element, scene))
                        || there(page, Targets.said(element, scene).as(Target.Kind.FIELD));
    }

    private static boolean there(Page page, Target target) {
        try {
            page.find(target);
            return true;
        } catch (PageFailure failure) {
            if (failure.kind() == PageFailure.Kind.NOT_FOUND) {
                return false;
            }
            if (failure.kind() == PageFailure.Kind.AMBIGUOUS) {
                return true;
            }
            throw failure;
        }
    }

    /** Whether the person may go on waiting: an interrupted walk ends here, its flag kept for the walker. */
    static boolean pause() {
        try {
            Thread.sleep(GLANCE.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
