package fr.parcours.run;

import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.evidence.Snapshot;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What each check said of each snapshot: a screen is judged once, however many stretches of the journey it belongs to. */
final class Heard {
    private final Map<Check, Map<Snapshot, List<Finding>>> said = new HashMap<>();

    List<Finding> of(Check check, Snapshot look) {
        Map<Snapshot, List<Finding>> known = said.computeIfAbsent(check, key -> new IdentityHashMap<>());
        List<Finding> found = known.get(look);
        if (found == null) {
            found = check.judge(look).toList();
            known.put(look, found);
        }
        return found;
    }
}
