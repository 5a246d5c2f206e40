package fr.parcours.probes;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.probe.Probe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Presses Tab through the page in batches, and freezes what it reaches, and whether one can see where one is. */
final class FocusProbe implements Probe {
    private static final int BATCH = 25;
    private static final int MOST = 200;

    @Override
    public Class<FocusWalk> kind() {
        return FocusWalk.class;
    }

    @Override
    public boolean everyMoment() {
        return false;
    }

    @Override
    public FocusWalk look(Page page) {
        Senses senses = page.senses();
        senses.run("", "parcours.blur(), parcours.rest(), ''");
        Map<String, FocusWalk.Stop> stops = new LinkedHashMap<>();
        boolean round = false;
        while (!round && stops.size() < MOST) {
            int before = stops.size();
            for (Node stop : senses.tabs(BATCH, false)) {
                round |= stop.tag().equals("body") || stops.containsKey(stop.path());
                if (!round) {
                    stops.put(stop.path(), stop(stop));
                }
            }
            round |= stops.size() == before;
        }
        senses.run("", "parcours.blur(), parcours.top()");
        List<FocusWalk.Stop> found = new ArrayList<>(stops.values());
        return new FocusWalk(found, round, List.of());
    }

    private static FocusWalk.Stop stop(Node node) {
        return new FocusWalk.Stop(
                node.path(),
                node.role(),
                node.name(),
                !"false".equals(node.state("lit")),
                node.is("covered"),
                DomProbe.rect(node.box()));
    }
}
