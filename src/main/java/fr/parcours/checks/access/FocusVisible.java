package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A person who moves with keys sees where they are. See {@code FocusVisible.md}. */
final class FocusVisible implements Check {
    private static final About ABOUT = About.journey("focus-visible", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC03")
            .criteria(rgaa("10.7.1"), wcag("2.4.7"))
            .act("oj04fd");
    private static final Sentences SENTENCES = Sentences.of(FocusVisible.class);
    /** A picture that is embedded like a document: some browsers stop there, and nothing is to be done with it. */
    private static final String PICTURE =
            "object[type^='image/'], embed[type^='image/'], object[role=img], embed[role=img]";

    private static final double ELSEWHERE = 0.4;
    private static final double DRAWN = 8;
    /** What only a person can settle: all that shows is a blinking line; little changes; the picture was not looked at. */
    private static final List<String> DOUBTS = List.of("caret", "faint", "unsure");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        Set<String> unsure = new LinkedHashSet<>();
        for (Snapshot seen : trail.snapshots()) {
            Optional<FocusWalk> walk = seen.find(FocusWalk.class);
            if (walk.isEmpty()) {
                continue;
            }
            Set<Element> acted = Actions.on(trail, seen);
            for (FocusWalk.Stop stop : walk.get().stops()) {
                if (stop.is("hidden") || stop.is("thrown")) {
                    continue; // told by checks of their own
                }
                seen.the(Dom.class)
                        .at(stop.path())
                        .filter(one -> (one.visible() || stoodFor(one, stop))
                                && !one.matches(PICTURE)
                                && one.closest("[aria-disabled=true]").isEmpty())
                        .ifPresent(one -> {
                            Finding fresh = judge(one, stop, acted.contains(one))
                                    .screens(List.of(seen.moment().screen()));
                            if (found.merge(one.component(), fresh, FocusVisible::worse)
                                    .equals(fresh)) {
                                unsure.remove(one.component());
                                doubt(stop).filter("unsure"::equals).ifPresent(same -> unsure.add(one.component()));
                            }
                        });
            }
        }
        return once(found, unsure);
    }

    /** A box that is hidden, and whose label is drawn and pressed in its stead. */
    private static boolean stoodFor(Element one, FocusWalk.Stop stop) {
        return one.matches("input[type=checkbox], input[type=radio]")
                && stop.box().width() >= DRAWN
                && stop.box().height() >= DRAWN;
    }

    /** Things drawn alike, whose picture nobody compared, are one question. */
    private static Stream<Finding> once(Map<String, Finding> found, Set<String> unsure) {
        List<Finding> alike = found.entrySet().stream()
                .filter(one -> unsure.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (alike.size() < 2) {
            return found.values().stream();
        }
        Finding first = alike.get(0);
        Object[] said = {"name", first.place().map(Where::name).orElse(""), "count", alike.size() - 1};
        Finding together = Finding.cannotTell(
                        ABOUT, SENTENCES.say(alike.size() > 2 ? "unsure-many" : "unsure-two", said))
                .severity(alike.stream().mapToDouble(Finding::severity).max().orElse(ELSEWHERE))
                .screens(alike.stream()
                        .flatMap(one -> one.screens().stream())
                        .distinct()
                        .sorted()
                        .toList());
        return Stream.concat(
                found.entrySet().stream()
                        .filter(one -> !unsure.contains(one.getKey()))
                        .map(Map.Entry::getValue),
                Stream.of(first.place().map(together::where).orElse(together)));
    }

    private static Optional<String> doubt(FocusWalk.Stop stop) {
        return DOUBTS.stream().filter(stop::is).findFirst();
    }

    private static Finding judge(Element one, FocusWalk.Stop stop, boolean acted) {
        Optional<String> doubt = doubt(stop);
        if (doubt.isPresent()) {
            return Finding.cannotTell(ABOUT, one, SENTENCES.say(doubt.get(), "name", Called.of(one)))
                    .severity(acted ? 1 : ELSEWHERE);
        }
        return stop.visible()
                ? Finding.passed(ABOUT, one).severity(0)
                : Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)))
                        .severity(acted ? 1 : ELSEWHERE);
    }

    private static Finding worse(Finding one, Finding other) {
        if (one.verdict() != other.verdict()) {
            boolean certain = one.verdict() == Verdict.FAILED || other.verdict() == Verdict.PASSED;
            return certain ? one : other;
        }
        return other.severity() > one.severity() ? other : one;
    }
}
