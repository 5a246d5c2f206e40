package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** No thing on the way holds the keyboard. See {@code KeyboardTrap.md}. */
final class KeyboardTrap implements Check {
    private static final About ABOUT = About.journey("keyboard-trap", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC02")
            .criteria(rgaa("12.9.1"), wcag("2.1.2"))
            .act("a1b64e", "80af7b", "ebe86a");
    private static final Sentences SENTENCES = Sentences.of(KeyboardTrap.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        // what stopped somebody on the way is told first, and told once
        Obstacle.of(trail, "keyboard")
                .filter(Obstacle::trap)
                .ifPresent(one -> found.put(one.where().component(), one.finding(ABOUT)));
        for (Snapshot seen : trail.snapshots()) {
            Optional<FocusWalk> walk = seen.find(FocusWalk.class);
            walk.ifPresent(met -> judge(seen, met, found));
        }
        return Stream.concat(Obstacle.done(ABOUT, trail, "keyboard"), found.values().stream());
    }

    private static void judge(Snapshot seen, FocusWalk walk, Map<String, Finding> found) {
        // a field that nobody sees takes the keys for something else, such as the cells of a table, that they may go
        // through and leave
        boolean catcher = walk.stops().stream().anyMatch(stop -> stop.is("held") && stop.is("hidden"));
        for (FocusWalk.Stop stop : walk.stops()) {
            seen.the(Dom.class)
                    .at(stop.path())
                    .ifPresent(one -> found.merge(
                            one.component(),
                            judge(one, stop, catcher)
                                    .screens(List.of(seen.moment().screen())),
                            (known, next) -> known.verdict() == Verdict.PASSED ? next : known));
        }
    }

    private static Finding judge(Element one, FocusWalk.Stop stop, boolean catcher) {
        Sentence name = Called.of(one);
        if (stop.is("held") && !catcher) {
            return Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", name));
        }
        if (stop.is("held-backward")) {
            return Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-back", "name", name));
        }
        return stop.is("held") || stop.is("held-forward") || stop.is("round")
                ? Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", name))
                : Finding.passed(ABOUT, one);
    }
}
