package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import fr.parcours.journey.Written;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What must be in front of the person now; all that is written must hold. */
record Expect(List<Wanted> wanted) implements Step {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    Expect {
        wanted = List.copyOf(wanted);
    }

    static Expect of(Written written) {
        List<Wanted> wanted = new ArrayList<>();
        written.texts("text").forEach(text -> wanted.add(new Wanted.Text(text)));
        written.texts("absent").forEach(text -> wanted.add(new Wanted.Absent(text)));
        written.texts("address").forEach(address -> wanted.add(new Wanted.Address(address)));
        written.texts("screen").forEach(title -> wanted.add(new Wanted.Screen(title)));
        if (wanted.isEmpty()) {
            throw new Misuse(
                    "",
                    "Dites ce qui doit être à l’écran\u00a0: text, absent, address ou screen.",
                    "Say what must be on the screen: text, absent, address or screen.");
        }
        return new Expect(wanted);
    }

    @Override
    public String word() {
        return "expect";
    }

    @Override
    public String french() {
        return "Vérifier " + wanted.stream().map(Wanted::french).collect(Collectors.joining(", "));
    }

    @Override
    public String english() {
        return "Check " + wanted.stream().map(Wanted::english).collect(Collectors.joining(", "));
    }

    @Override
    public void perform(Page page, Scene scene) {
        for (Wanted one : wanted) {
            if (!one.met(page, scene) && !onceSettled(one, page, scene)) {
                Page.Location here = page.location();
                throw new PageFailure(
                        PageFailure.Kind.UNEXPECTED,
                        "Le parcours attendait ici " + one.french() + "\u00a0; l’écran est "
                                + Told.french(here.heading()) + ", à l’adresse " + here.url() + ".",
                        "The journey expected " + one.english() + " here; the screen is " + Told.english(here.heading())
                                + ", at " + here.url() + ".");
            }
        }
    }

    /** A page that was still moving, or that a timer still holds back, deserves a second look. */
    private static boolean onceSettled(Wanted one, Page page, Scene scene) {
        page.settle();
        for (long end = System.nanoTime() + PATIENCE.toNanos(); !one.met(page, scene); ) {
            if (System.nanoTime() > end || !Wait.pause()) {
                return false;
            }
        }
        return true;
    }
}
