package fr.parcours.run;

import fr.parcours.check.Suppressions;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Walk;
import fr.parcours.result.Judged;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Marks the findings of one journey that somebody set aside, and changes nothing else about them. */
final class Aside {
    private final Suppressions suppressions;
    private final LocalDate day;
    private final Subject subject;
    private final Map<Integer, String> names = new HashMap<>();

    Aside(Suppressions suppressions, LocalDate day, Subject subject, Optional<Walk> reference) {
        this.suppressions = suppressions;
        this.day = day;
        this.subject = subject;
        for (Snapshot seen : reference.map(Walk::snapshots).orElse(List.of())) {
            if (seen.moment().when() == Moment.When.ARRIVAL) {
                names.put(seen.moment().screen(), seen.moment().name());
            }
        }
    }

    /** @param screen the number of the screen they were found on, 0 for the journey as a whole */
    List<Judged> mark(int screen, List<Judged> found) {
        return found.stream().map(one -> one.suppressed(by(screen, one))).toList();
    }

    private Suppressions.@org.jspecify.annotations.Nullable Suppression by(int screen, Judged judged) {
        Set<String> screens = new HashSet<>();
        if (screen > 0) {
            screens.add(names.getOrDefault(screen, ""));
        } else {
            screens.add(Suppressions.JOURNEY);
            judged.finding().screens().stream()
                    .map(names::get)
                    .filter(Objects::nonNull)
                    .forEach(screens::add);
        }
        return suppressions
                .match(new Suppressions.Seen(subject.id(), subject.siteName(), screens, judged.finding()), day)
                .orElse(null);
    }
}
