package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A page moves less for those whose computer asks it to. See {@code ReducedMotion.md}. */
final class ReducedMotion implements Check {
    private static final double WIDE = 60;
    private static final double HIGH = 15;
    private static final Set<String> DRAWN = Set.of("css", "gif", "film");
    private static final About ABOUT =
            About.journey("reduced-motion", Set.of(Dom.class, Eyesight.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(ReducedMotion.class);

    @Override
    public About about() {
        return ABOUT;
    }

    /** One question for the whole way: a page that does not know of the wish knows of it nowhere. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        Set<Integer> screens = new TreeSet<>();
        List<Element> moving = all(trail, ReducedMotion::goesOn, screens);
        if (moving.isEmpty()) {
            return all(trail, ReducedMotion::stops, screens).stream().limit(1).map(one -> Finding.passed(ABOUT, one)
                    .screens(List.copyOf(screens)));
        }
        Element first = moving.get(0);
        String key = moving.size() > 1 ? "cannot-tell-many" : "cannot-tell";
        return Stream.of(
                Finding.cannotTell(ABOUT, first, SENTENCES.say(key, "count", moving.size(), "name", Called.of(first)))
                        .screens(List.copyOf(screens)));
    }

    /** A script may have asked for that wish once, before it set the thing going: only one that never does is told. */
    private static boolean goesOn(Eyesight.Motion motion) {
        return (motion.calmed().equals("moves") && DRAWN.contains(motion.kind()))
                || (motion.calmed().equals("unasked") && motion.kind().equals("script"));
    }

    private static boolean stops(Eyesight.Motion motion) {
        return motion.calmed().equals("stops") && DRAWN.contains(motion.kind());
    }

    private static List<Element> all(Trail trail, Predicate<Eyesight.Motion> which, Set<Integer> screens) {
        Map<String, Element> found = new LinkedHashMap<>();
        trail.snapshots().forEach(seen -> seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.motions().stream())
                .filter(which)
                .flatMap(motion -> seen.the(Dom.class).at(motion.path()).stream())
                .filter(one -> one.box().width() >= WIDE && one.box().height() >= HIGH)
                .forEach(one -> {
                    found.putIfAbsent(one.component(), one);
                    screens.add(seen.moment().screen());
                }));
        return List.copyOf(found.values());
    }
}
