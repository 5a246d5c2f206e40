package fr.parcours.run;

import fr.parcours.check.Suppressions;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the screens of the nominal walk are called. */
final class ScreenNames {
    private final Map<Integer, String> names = new HashMap<>();

    ScreenNames(Optional<Walk> reference) {
        for (Snapshot seen : reference.map(Walk::snapshots).orElse(List.of())) {
            if (seen.moment().when() == Moment.When.ARRIVAL) {
                names.put(seen.moment().screen(), seen.moment().name());
            }
        }
    }

    /**
     * The names under which somebody may tell the place of a finding.
     *
     * @param screen the number of the screen it was found on, 0 for the journey as a whole
     * @param restsOn numbers of the screens that a finding of the journey rests on
     */
    Set<String> of(int screen, List<Integer> restsOn) {
        Set<String> screens = new HashSet<>();
        if (screen > 0) {
            screens.add(names.getOrDefault(screen, ""));
        } else {
            screens.add(Suppressions.JOURNEY);
            restsOn.stream().map(names::get).filter(Objects::nonNull).forEach(screens::add);
        }
        return screens;
    }
}
