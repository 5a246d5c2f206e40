package fr.parcours.run;

import fr.parcours.check.Suppressions;
import fr.parcours.evidence.Subject;
import fr.parcours.result.Judged;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks the findings of one journey that somebody set aside, and changes nothing else about them. */
final class Aside {
    private final Suppressions suppressions;
    private final LocalDate day;
    private final Subject subject;
    private final ScreenNames names;

    Aside(Suppressions suppressions, LocalDate day, Subject subject, ScreenNames names) {
        this.suppressions = suppressions;
        this.day = day;
        this.subject = subject;
        this.names = names;
    }

    /** @param screen the number of the screen they were found on, 0 for the journey as a whole */
    List<Judged> mark(int screen, List<Judged> found) {
        return found.stream().map(one -> one.suppressed(by(screen, one))).toList();
    }

    private Suppressions.@Nullable Suppression by(int screen, Judged judged) {
        return suppressions
                .match(
                        new Suppressions.Seen(
                                subject.id(),
                                subject.siteName(),
                                names.of(screen, judged.finding().screens()),
                                judged.finding()),
                        day)
                .orElse(null);
    }
}
