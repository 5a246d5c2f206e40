package fr.parcours.steps;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The person refuses cookies if the page asks: the first of these commands that is to be seen is pressed. A page that asks
 * nothing, or offers none of them, is left as it is, and nothing fails.
 */
record Banner(List<String> refuse) implements Step {
    Banner {
        refuse = List.copyOf(refuse);
    }

    @Override
    public String word() {
        return "banner";
    }

    @Override
    public String french() {
        return "Refuser les cookies si la page le propose\u00a0: "
                + refuse.stream().map(Told::french).collect(Collectors.joining(" ou "));
    }

    @Override
    public String english() {
        return "Refuse cookies if the page offers it: "
                + refuse.stream().map(Told::english).collect(Collectors.joining(" or "));
    }

    @Override
    public void perform(Page page, Scene scene) {
        page.settle();
        for (String name : refuse) {
            if (pressed(page, Target.named(Target.Kind.COMMAND, name))) {
                return;
            }
        }
    }

    /** Whether it was there to be pressed; of two commands of one name, which refuse alike, the first is. */
    private static boolean pressed(Page page, Target command) {
        try {
            page.click(command);
            return true;
        } catch (PageFailure failure) {
            return switch (failure.kind()) {
                case NOT_FOUND -> false;
                case AMBIGUOUS -> command.nth() == 0 && pressed(page, first(command));
                // out of this person's reach: if it bars the way, the next step says so
                case NOT_WORKABLE -> true;
                default -> throw failure;
            };
        }
    }

    private static Target first(Target command) {
        return new Target(command.kind(), command.names(), null, null, null, 1, null, null);
    }

    /** What is pressed if it is there: a walk tells by it whether anything was. */
    @Override
    public Optional<Target> target(Scene scene) {
        return Optional.of(new Target(Target.Kind.COMMAND, refuse, null, null, null, 0, null, null));
    }

    @Override
    public boolean leaves() {
        return true;
    }
}
