package fr.parcours.check;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Barriers that somebody set aside for a time, with a reason: they stay in the report and never change a score. */
public record Suppressions(List<Suppression> all) {
    /** Nothing is set aside. */
    public static final Suppressions NONE = new Suppressions(List.of());

    /** What {@link Suppression#target()} says of a finding that has no element of its own. */
    public static final String PAGE = "page";

    /** What {@link Suppression#screen()} says of a finding on the journey as a whole. */
    public static final String JOURNEY = "journey";

    /**
     * One barrier set aside.
     *
     * @param check id of the check
     * @param target component or name of the element, {@link #PAGE} for none; empty for any
     * @param screen name of the screen, {@link #JOURNEY} for the journey as a whole; empty for any
     * @param journey id of the journey; empty for any
     * @param site name of the site; empty for any
     * @param reason why it is set aside
     * @param owner who answers for that
     * @param until the last day on which it holds
     */
    public record Suppression(
            String check,
            String target,
            String screen,
            String journey,
            String site,
            String reason,
            String owner,
            LocalDate until) {
        public Suppression {
            if (check.isBlank() || reason.isBlank() || owner.isBlank()) {
                throw new IllegalArgumentException("a suppression names its check, its reason and its owner");
            }
            if (target.isBlank() && screen.isBlank()) {
                throw new IllegalArgumentException("a suppression names a target or a screen");
            }
        }

        /** Whether it no longer holds on that day. */
        public boolean expired(LocalDate day) {
            return day.isAfter(until);
        }

        private boolean names(Seen seen) {
            Finding finding = seen.finding();
            return check.equals(finding.about().id())
                    && either(journey, Set.of(seen.journey()))
                    && either(site, Set.of(seen.site()))
                    && either(screen, seen.screens())
                    && either(target, Suppressions.names(finding));
        }
    }

    /**
     * A finding, and where it was made.
     *
     * @param journey id of the journey
     * @param site name of the site
     * @param screens names of the screens it rests on, {@link #JOURNEY} among them when it is the journey's as a whole
     */
    public record Seen(String journey, String site, Set<String> screens, Finding finding) {
        public Seen {
            screens = Set.copyOf(screens);
        }
    }

    /** What the target of a finding may be called. */
    static Set<String> names(Finding finding) {
        return finding.place()
                .map(where -> Set.copyOf(List.of(where.component(), where.name())))
                .orElse(Set.of(PAGE));
    }

    /** Whether nothing is wanted, or it is among what is said. */
    static boolean either(String wanted, Collection<String> said) {
        return wanted.isBlank() || said.stream().anyMatch(one -> fold(one).equals(fold(wanted)));
    }

    public Suppressions {
        all = List.copyOf(all);
    }

    /** What sets this finding aside on that day; empty when nothing does. Those that expired set nothing aside. */
    public Optional<Suppression> match(Seen seen, LocalDate day) {
        return all.stream().filter(one -> !one.expired(day) && one.names(seen)).findFirst();
    }

    /** Those that no longer hold on that day. */
    public List<Suppression> expired(LocalDate day) {
        return all.stream().filter(one -> one.expired(day)).toList();
    }

    /** Those that still hold on that day but set nothing aside: the barrier is gone, or the words are wrong. */
    public List<Suppression> stale(Collection<Suppression> used, LocalDate day) {
        return all.stream()
                .filter(one -> !one.expired(day) && !used.contains(one))
                .toList();
    }

    /** Case, accents' writing and white space aside. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('’', '\'')
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
