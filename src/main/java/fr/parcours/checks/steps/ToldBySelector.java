package fr.parcours.checks.steps;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be pressed or filled in can be told in words, as over the telephone, and not by its code alone. See {@code ToldBySelector.md}. */
final class ToldBySelector implements Check {
    private static final About ABOUT =
            About.journey("told-by-selector", Set.of(Dom.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(ToldBySelector.class);
    private static final Set<String> SELECTORS = Set.of("css", "xpath");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Set<String> asked = new HashSet<>();
        return trail.acts().stream()
                .filter(act -> SELECTORS.contains(act.by()))
                .flatMap(act -> judge(trail, act, asked).stream());
    }

    private static Optional<Finding> judge(Trail trail, Act act, Set<String> asked) {
        List<Dom> looks = trail.snapshots().stream()
                .filter(seen -> seen.moment().screen() == act.screen())
                .map((Snapshot seen) -> seen.the(Dom.class))
                .toList();
        for (Dom dom : looks) {
            Optional<Element> thing = act.path().isEmpty() ? Optional.empty() : dom.at(act.path());
            if (thing.isPresent()) {
                return asked.add(act.screen() + act.path())
                        ? Optional.of(judge(thing.get(), dom).screens(List.of(act.screen())))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Finding judge(Element thing, Dom dom) {
        String name = thing.called();
        if (name.isBlank()) {
            return Finding.cannotTell(ABOUT, thing, SENTENCES.say("cannot-tell-nameless"));
        }
        long same = dom.select("*")
                .filter(one -> one.visible()
                        && one.role().equals(thing.role())
                        && one.called().equals(name))
                .count();
        return same > 1
                ? Finding.cannotTell(ABOUT, thing, SENTENCES.say("cannot-tell-same", "name", name, "count", same))
                : Finding.passed(ABOUT, thing); // words would have done
    }
}
