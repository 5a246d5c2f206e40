package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Senses;
import java.util.List;

/** Chooses among answers by keys: a native list, a radio group, a group that arrows move in. */
final class KeyedChoice {
    private static final int MOST = 60;
    private static final int MOST_OPTIONS = 400;

    private final Senses senses;
    private final Reach reach;

    KeyedChoice(Senses senses, Reach reach) {
        this.senses = senses;
        this.reach = reach;
    }

    /** An answer of a native list: types its first word, then arrows, then from the top. */
    void option(Node option) {
        reach.to(option, stop -> stop.tag().equals("select") && option.path().startsWith(stop.path() + "/"));
        if (chosen(option)) {
            return;
        }
        String first = option.name().split("\\s", 2)[0];
        if (!first.isEmpty()) {
            senses.type(first);
        }
        if (down(option, MOST)) {
            return;
        }
        senses.keys(List.of("Home"));
        if (!down(option, MOST_OPTIONS)) {
            throw unchosen(option);
        }
    }

    private boolean down(Node option, int most) {
        for (int presses = 0; presses < most; presses++) {
            if (chosen(option)) {
                return true;
            }
            senses.keys(List.of("ArrowDown"));
        }
        return chosen(option);
    }

    private boolean chosen(Node option) {
        return senses.again(option).is("selected");
    }

    /** Tab reaches the group at its chosen or first answer, arrows move and choose. */
    void radio(Node radio, int most) {
        reach.to(radio, stop -> Reach.at(stop, radio) || together(stop, radio));
        if (!senses.again(radio).is("checked") && senses.focused().path().equals(radio.path())) {
            senses.keys(List.of("Space"));
        }
        for (int presses = 0; presses < most && !senses.again(radio).is("checked"); presses++) {
            senses.keys(List.of("ArrowDown"));
        }
        if (!senses.again(radio).is("checked")) {
            throw unchosen(radio);
        }
    }

    static boolean together(Node stop, Node radio) {
        return stop.state("type").equals("radio")
                && !radio.state("group").isEmpty()
                && stop.state("group").equals(radio.state("group"));
    }

    /** Something that lives in a group (a tab, an answer of a home-made list): itself, else a fellow, then arrows. */
    void inGroup(Node goal) {
        Node here = senses.focused();
        if (!Reach.at(here, goal) && !here.is("expanded")) {
            here = reach.to(goal, stop -> Reach.at(stop, goal) || fellow(stop, goal));
        }
        String arrow = goal.role().equals("tab") ? "ArrowRight" : "ArrowDown";
        for (int presses = 0; presses < MOST && !there(goal); presses++) {
            senses.keys(List.of(arrow));
        }
        if (!there(goal)) {
            throw Told.blocked(
                    goal,
                    "Ni Tab ni les flèches ne mènent à " + Told.french(goal) + ".",
                    "Neither Tab nor the arrows lead to " + Told.english(goal) + ".");
        }
    }

    private static boolean fellow(Node stop, Node goal) {
        if (!stop.tag().equals("body") && goal.path().startsWith(stop.path() + "/")) {
            return true; // the group itself is the stop
        }
        return stop.role().equals(goal.role()) && Reach.parent(stop.path()).equals(Reach.parent(goal.path()));
    }

    private boolean there(Node goal) {
        return Reach.at(senses.focused(), goal) || senses.again(goal).is("active");
    }

    private static PageFailure unchosen(Node node) {
        return Told.blocked(
                node,
                "La réponse " + Told.french(node) + " ne peut pas être choisie au clavier.",
                "The answer " + Told.english(node) + " cannot be chosen with the keyboard.");
    }
}
