package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Goes from stop to stop with Tab until something is reached, and remembers the way, as a person would. */
final class TabWalk {
    /** How a walk ended: at the thing wanted, all around the page, or round and round in a part of it. */
    enum End {
        REACHED,
        AROUND,
        CAUGHT
    }

    /**
     * What a walk gave.
     *
     * @param presses how many presses a person needed, ours that went too far left out
     * @param stops each stop once, in the order met
     */
    record Way(End end, int presses, List<Node> stops) {
        Way {
            stops = List.copyOf(stops);
        }
    }

    private static final int BATCH = 25;
    private static final int MOST = 600;

    private final Page page;
    private final Senses senses;
    private final List<String> known = new ArrayList<>();
    private String document = "";

    TabWalk(Page page) {
        this.page = page;
        this.senses = page.senses();
    }

    /** Walks to the first stop that fits, by the shortest way known, else forwards. */
    Way to(Predicate<Node> fits) {
        Node here = senses.focused();
        if (fits.test(here)) {
            return new Way(End.REACHED, 0, List.of(here));
        }
        String now = page.location().document();
        if (!now.equals(document)) {
            document = now;
            known.clear();
        }
        return on(fits, false);
    }

    /** Goes straight to a stop met before on this page; false when it is no longer there. */
    boolean again(Node stop) {
        int from = known.indexOf(senses.focused().path());
        int goal = known.indexOf(stop.path());
        if (from < 0 || goal < 0 || from == goal) {
            return from >= 0 && from == goal;
        }
        senses.tabs(Math.abs(goal - from), goal < from);
        return senses.focused().path().equals(stop.path());
    }

    /** Walks one way, in batches that grow so that little is passed by for nothing. */
    Way on(Predicate<Node> fits, boolean backwards) {
        Round round = new Round();
        int most = BATCH;
        int needed = 0;
        int batch = 1;
        while (round.presses() < MOST) {
            List<Node> stops = senses.tabs(batch, backwards);
            int at = round.meet(stops, fits);
            if (at >= 0) {
                needed = needed == 0 ? round.presses() : needed;
                senses.tabs(stops.size() - 1 - at, !backwards);
                if (fits.test(senses.focused())) {
                    remember(round.stops(), backwards);
                    return new Way(End.REACHED, needed, round.stops());
                }
                most = 1; // the page moved the focus while we came back: from here on press and look, as a person does
            }
            if (stops.isEmpty() || round.closed()) {
                break;
            }
            batch = Math.min(most, batch * 2);
        }
        return new Way(round.leftThePage() ? End.AROUND : End.CAUGHT, round.presses(), round.stops());
    }

    private void remember(List<Node> stops, boolean backwards) {
        if (!backwards) {
            stops.stream().map(Node::path).filter(path -> !known.contains(path)).forEach(known::add);
        }
    }
}
