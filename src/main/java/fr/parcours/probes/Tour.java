package fr.parcours.probes;

import fr.parcours.browser.Box;
import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.FocusWalk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One round of a page by the Tab key, in batches: the stops in order, and where keys do not lead out. */
final class Tour {
    private static final int BATCH = 25;
    private static final int LEAST = 6; // a date field takes several presses
    private static final int FEW = 3;
    private static final int MOST = 200;
    private static final int MOST_LOST = 6;
    private static final int MOST_TRAPS = 3;
    private static final int MOST_TRIALS = 6;
    private static final long AFTERMATH_MILLIS = 40;
    /** A script may lead Tab through the parts of a date and a time, day, month, year, hour, minute, second, half of the day, and then out. */
    private static final String[] PARTS = Collections.nCopies(9, "Tab").toArray(String[]::new);

    private static final String[] BACK = Collections.nCopies(9, "Shift+Tab").toArray(String[]::new);
    private static final int BACKWARDS = 4;
    /** As many presses that lead to no more than two stops may be a trap. */
    private static final int TAIL = 3;
    /** What the path of a thing within a frame holds. */
    private static final String FRAME = "/f/";

    private static final Set<String> LEAVING = Set.of("blur", "focusout", "keydown", "keyup", "keypress");

    private final Senses senses;
    private final Map<String, Node> stops = new LinkedHashMap<>();
    private final Map<String, String> traps = new LinkedHashMap<>();
    private boolean midway;
    private boolean out;
    private boolean complete;

    Tour(Senses senses) {
        this.senses = senses;
    }

    Map<String, Node> stops() {
        return stops;
    }

    /** Of each stop that holds the keys, how: {@code held}, {@code held-forward}, {@code held-backward}, {@code round}. */
    Map<String, String> traps() {
        return traps;
    }

    boolean complete() {
        return complete;
    }

    void walk(List<FocusWalk.Handler> handlers) {
        boolean unheard = handlers.stream().noneMatch(Tour::hears);
        String[] begun = senses.run("", "parcours.keys.begin(" + unheard + ")").split(" ", -1);
        int expected = Integer.parseInt(begun[0]) + 1;
        midway = Boolean.parseBoolean(begun[1]);
        int caught = 0;
        int lost = 0;
        if (unheard) {
            met(senses.tabs(LEAST, false));
            glide();
        }
        while (!complete && stops.size() < MOST) {
            int awaited = expected - stops.size();
            List<Node> met = senses.tabs(awaited <= 1 ? FEW : Math.max(LEAST, Math.min(BATCH, awaited)), false);
            if (met(met) > 0 || complete) {
                continue;
            }
            complete = !waiting();
            if (met.size() < LEAST && ++lost > MOST_LOST) {
                break; // presses go elsewhere: to windows that each of them opens, say
            } else if (met.size() < LEAST) {
                expected = stops.size() + LEAST; // not enough presses to know
            } else if (!complete && (++caught > MOST_TRAPS || !caught(paths(met)))) {
                break;
            }
        }
        slowly(handlers);
        backwards(handlers);
    }

    private static boolean hears(FocusWalk.Handler one) {
        return one.events().stream()
                .anyMatch(event -> LEAVING.contains(event) || event.equals("focus") || event.equals("focusin"));
    }

    /** Nothing but the browser leads on such a page: its order is known, and the rest is gone through without pressing each key. */
    private void glide() {
        String told = complete || midway ? "" : senses.run("", "parcours.keys.glide(" + MOST + ")");
        for (String line : told.split("\n", -1)) {
            String[] parts = line.split("\t", -1);
            if (parts.length > 7) {
                Box box = new Box(number(parts[4]), number(parts[5]), number(parts[6]), number(parts[7]));
                met(List.of(new Node("", parts[1], parts[3], parts[2], parts[0], box, Map.of())));
            }
        }
        complete |= !told.isEmpty() && stops.size() < MOST; // nothing can hold the keys there
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    /** How many of them are new. */
    private int met(List<Node> met) {
        int fresh = 0;
        String last = "";
        for (Node stop : met) {
            if (complete) {
                break;
            }
            if (bare(stop) && stop.path().contains(FRAME)) {
                continue; // the text of a frame, on the way through it
            }
            if (bare(stop)) {
                complete = !midway || out;
                out = true; // beyond the page's last stop: the browser's own bars
            } else if (stops.putIfAbsent(stop.path(), stop) == null) {
                fresh++;
            } else if (out && !stop.path().equals(last)) {
                complete = true;
            }
            last = stop.path();
        }
        return fresh;
    }

    /** The page itself, and nothing on it. */
    private static boolean bare(Node stop) {
        return stop.tag().equals("body") || stop.tag().equals("html");
    }

    private boolean waiting() {
        return !senses.run("", "parcours.keys.waiting()").equals("0");
    }

    private static List<String> paths(List<Node> met) {
        return new ArrayList<>(new LinkedHashSet<>(met.stream().map(Node::path).toList()));
    }

    /** Keys go round while other stops wait: do they let go? Then goes on behind; false when nothing is left there. */
    private boolean caught(List<String> ring) {
        String list = list(ring);
        if (senses.run("", "parcours.keys.opens([" + list + "])").isEmpty()) {
            senses.keys(List.of("Escape"));
            List<String> still = pressed(ring, false);
            if (ring.containsAll(still)) {
                String how = ring.containsAll(pressed(ring, true)) ? "held" : "held-forward";
                still.forEach(path -> traps.put(path, how)); // the others were only passed on the way there
            }
        } else {
            ring.forEach(path -> traps.put(path, "round")); // something in it may well open the way
        }
        String next = senses.run("", "parcours.keys.past([" + list + "])");
        if (next.isEmpty()) {
            return false;
        }
        met(List.of(senses.focused()));
        return true;
    }

    /** Where presses come to that go round a ring at least once. */
    private List<String> pressed(List<String> ring, boolean backwards) {
        List<Node> met = senses.tabs(ring.size() + LEAST, backwards);
        met(met);
        return paths(met);
    }

    /** Some scripts bring the focus back a moment later, when a batch of keys has long gone on. */
    private void slowly(List<FocusWalk.Handler> handlers) {
        List<String> tried = handlers.stream()
                .filter(one -> stops.containsKey(one.path()) && !traps.containsKey(one.path()))
                .filter(one -> one.events().stream().anyMatch(LEAVING::contains))
                .map(FocusWalk.Handler::path)
                .limit(MOST_TRIALS)
                .toList();
        for (String path : tried) {
            if (!traps.containsKey(path)
                    && !senses.run("", "parcours.keys.to('" + path + "')").isEmpty()) {
                linger(path, handlers);
            }
            senses.run("", "parcours.keys.away()");
        }
    }

    /** Some scripts hold Shift+Tab alone: a few steps back from after the last stop where they wait for keys. */
    private void backwards(List<FocusWalk.Handler> handlers) {
        List<String> keyed = handlers.stream()
                .filter(one -> one.events().contains("keydown"))
                .map(FocusWalk.Handler::path)
                .toList();
        List<String> all = List.copyOf(stops.keySet());
        if (keyed.isEmpty() || !complete || !traps.isEmpty() || all.size() < FEW) {
            return;
        }
        int last = all.size() - 1;
        int at = last;
        while (at >= 0 && keyed.stream().noneMatch(holds(all.get(at)))) {
            at--;
        }
        if (at < 0) {
            return;
        }
        String start = all.get(Math.min(at + 1, last));
        if (!senses.run("", "parcours.keys.to('" + start + "')").isEmpty()) {
            caughtBackwards(senses.tabs(BACKWARDS, true));
        }
        senses.run("", "parcours.keys.away()");
    }

    /** Where keys are waited for by the thing itself or by what it stands in, the page left out. */
    private static Predicate<String> holds(String path) {
        return waits -> !waits.isEmpty() && (path + "/").startsWith(waits + "/");
    }

    private void caughtBackwards(List<Node> met) {
        List<Node> tail = met.subList(Math.max(0, met.size() - TAIL), met.size());
        Set<String> ring = new LinkedHashSet<>(paths(tail));
        boolean free = tail.size() < TAIL
                || ring.size() >= FEW
                || tail.stream().anyMatch(stop -> bare(stop) || stop.path().contains(FRAME))
                || tail.stream().anyMatch(stop -> stop.tag().matches("i?frame|object|embed|audio|video"));
        if (free || framed(ring)) {
            return;
        }
        int most = ring.size();
        if (stays(ring, most, BACK) && stays(ring, most, "Escape") && stays(ring, most, BACK)) {
            ring.forEach(path -> traps.put(path, "held-backward"));
        }
    }

    /** Presses slowly from one stop: a ring of one or two that is never left is a trap, unless something in it may open the way. */
    private void linger(String path, List<FocusWalk.Handler> handlers) {
        Set<String> ring = new LinkedHashSet<>(List.of(path));
        if (!stays(ring, 2, "Tab", "Tab", "Tab", "Tab")
                || !stays(ring, ring.size(), "Escape")
                || !stays(ring, ring.size(), PARTS)) {
            return;
        }
        if (framed(ring)) {
            return;
        }
        boolean pressed = handlers.stream()
                .anyMatch(one -> ring.contains(one.path()) && one.events().contains("click"));
        boolean back = !stays(ring, ring.size(), BACK);
        if (!back) {
            Set<String> last = new LinkedHashSet<>();
            stays(last, ring.size(), "Tab", "Tab"); // what was only passed on the way holds nothing
            ring.retainAll(last);
        }
        ring.forEach(one -> traps.put(one, pressed ? "round" : back ? "held-forward" : "held"));
    }

    /** Whether it is in a dialog, which holds the keyboard rightly, or in a frame. */
    private boolean framed(Collection<String> ring) {
        return !senses.run("", "parcours.keys.framed([" + list(ring) + "])").isEmpty();
    }

    /** Whether the focus stays among at most so many stops while keys are pressed; those it comes to are added. */
    private boolean stays(Set<String> ring, int most, String... keys) {
        for (String key : keys) {
            senses.keys(List.of(key));
            pause(AFTERMATH_MILLIS);
            ring.add(senses.run("", "parcours.keys.focused()"));
            if (ring.size() > most || ring.contains("")) {
                return false;
            }
        }
        return true;
    }

    private static String list(Collection<String> paths) {
        return paths.stream().map(path -> "'" + path + "'").collect(Collectors.joining(","));
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new PageFailure(
                    PageFailure.Kind.BROWSER_GONE, "Le parcours a été interrompu.", "The walk was interrupted.");
        }
    }
}
