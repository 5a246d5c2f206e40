package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What shaking or tilting the device does, a button does too. See {@code DeviceMotion.md}. */
final class DeviceMotion implements Check {
    private static final About ABOUT = About.journey("device-motion", Set.of(FocusWalk.class))
            .severity(0.4)
            .criteria(rgaa("13.12.1"), rgaa("13.12.3"), wcag("2.5.4"))
            .act("7677a9", "c249d5");
    private static final Sentences SENTENCES = Sentences.of(DeviceMotion.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Integer> alone = screens(trail, handler -> handler.does().stream().anyMatch(DeviceMotion::commands));
        if (!alone.isEmpty()) {
            return Stream.of(Finding.failed(ABOUT, SENTENCES.say("failed")).screens(alone));
        }
        List<Integer> listening =
                screens(trail, handler -> handler.events().stream().anyMatch(event -> event.startsWith("device")));
        return listening.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell")).screens(listening));
    }

    private static List<Integer> screens(Trail trail, Predicate<FocusWalk.Handler> which) {
        return trail.snapshots().stream()
                .filter(seen -> FocusWalk.heard(seen).anyMatch(which))
                .map(seen -> seen.moment().screen())
                .distinct()
                .toList();
    }

    private static boolean commands(String deed) {
        return deed.startsWith("device") && deed.endsWith(" changes");
    }
}
