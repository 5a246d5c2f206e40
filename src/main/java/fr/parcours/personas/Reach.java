package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Senses;
import fr.parcours.persona.Difficulty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Brings the focus to a thing by keys, or tells why no key does. */
final class Reach {
    private static final int MANY = 50;

    private final Page page;
    private final Senses senses;
    private final Consumer<Difficulty> told;
    private final TabWalk walk;

    Reach(Page page, Consumer<Difficulty> told) {
        this.page = page;
        this.senses = page.senses();
        this.told = told;
        this.walk = new TabWalk(page);
    }

    /** To the thing itself, or to what can take the focus inside of it. */
    void to(Node goal) {
        if (!walk.again(goal)) {
            to(goal, stop -> at(stop, goal));
        }
    }

    static boolean at(Node stop, Node goal) {
        return stop.path().equals(goal.path()) || stop.path().startsWith(goal.path() + "/");
    }

    /** To a file field, or to the button beside it that opens the system's choice of files. */
    void opener(Node goal) {
        boolean hidden = !goal.is("focusable") || goal.box().empty();
        to(goal, stop -> at(stop, goal) || (hidden && beside(stop, goal)));
    }

    private static boolean beside(Node stop, Node goal) {
        return stop.role().equals("button") && parent(stop.path()).equals(parent(goal.path()));
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Walks to the first stop that fits; fails with the reason when there is none. */
    Node to(Node goal, Predicate<Node> fits) {
        TabWalk.Way way = walk.to(fits);
        if (way.end() != TabWalk.End.REACHED) {
            senses.keys(List.of("Escape"));
            page.settle();
            TabWalk.Way after = walk.on(fits, false);
            way = after.end() == TabWalk.End.CAUGHT ? walk.on(fits, true) : after;
        }
        if (way.end() == TabWalk.End.REACHED) {
            tooMany(goal, way.presses());
            return senses.focused();
        }
        if (way.end() == TabWalk.End.CAUGHT && left(way.stops())) {
            throw caught(way.stops());
        }
        throw Told.blocked(
                goal,
                Told.french(goal) + " ne reçoit jamais le focus\u00a0: on ne peut pas l’atteindre au clavier.",
                Told.english(goal) + " never gets the focus: it cannot be reached with the keyboard.");
    }

    private void tooMany(Node goal, int presses) {
        if (presses > MANY) {
            told.accept(new Difficulty(
                    "Il faut appuyer " + presses + " fois sur Tab pour atteindre " + Told.french(goal) + ".",
                    "Tab must be pressed " + presses + " times to reach " + Told.english(goal) + ".",
                    Told.element(goal)));
        }
    }

    /** Whether something else on the page could take the focus, but the walk never got there. */
    private boolean left(List<Node> stops) {
        return senses.tree().stream()
                .filter(entry -> entry.is("focusable") && !entry.is("disabled"))
                .map(this::live)
                .flatMap(Optional::stream)
                .anyMatch(other -> other.is("focusable")
                        && !other.state("type").equals("radio")
                        && stops.stream()
                                .noneMatch(stop -> stop.path().equals(other.path())
                                        || stop.path().startsWith(other.path() + "/")));
    }

    private Optional<Node> live(Node entry) {
        try {
            return Optional.of(senses.again(entry));
        } catch (RuntimeException gone) {
            return Optional.empty(); // it left the page while we looked
        }
    }

    private static PageFailure caught(List<Node> met) {
        List<Node> stops = met.stream()
                .sorted(Comparator.comparing(Node::path, Reach::inReadingOrder))
                .toList();
        Node first = stops.get(0);
        Node last = stops.get(stops.size() - 1);
        String french = stops.size() == 1
                ? "sur " + Told.french(first)
                : "entre " + Told.french(first) + " et " + Told.french(last);
        String english = stops.size() == 1
                ? "on " + Told.english(first)
                : "between " + Told.english(first) + " and " + Told.english(last);
        return Told.blocked(
                first,
                "Au clavier, on reste pris " + french + "\u00a0: ni Tab, ni Maj+Tab, ni Échap n’en font sortir.",
                "With keys, one is caught " + english + ": neither Tab, nor Shift+Tab, nor Escape leads out.");
    }

    /** Which of two paths comes first on the page: numbers are compared as numbers. */
    static int inReadingOrder(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = left[i].length() == right[i].length()
                    ? left[i].compareTo(right[i])
                    : Integer.compare(left[i].length(), right[i].length());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
