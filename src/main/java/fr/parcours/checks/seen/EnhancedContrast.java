package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Ratio;
import fr.parcours.criteria.Obligation;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks once whether a service that keeps to the lawful contrast aims at the enhanced one. See {@code EnhancedContrast.md}. */
final class EnhancedContrast implements Check {
    private static final double LAWFUL = 4.5;
    private static final double ENHANCED = 7;
    private static final About ABOUT = About.journey(
                    "enhanced-contrast", Set.of(Dom.class, AxeResults.class, Eyesight.class))
            .severity(0.1)
            .criteria(wcag("1.4.6"))
            .obligation(Obligation.GOOD_PRACTICE)
            .act("09o5cg");
    private static final Sentences SENTENCES = Sentences.of(EnhancedContrast.class);

    /** A text and its contrast, with what the enhanced level asks of its size. */
    private record Pale(Element text, int screen, Ratio ratio) {}

    @Override
    public About about() {
        return ABOUT;
    }

    /** One question for the whole way: whoever answers it answers for the site. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Pale> found = new LinkedHashMap<>();
        trail.snapshots().forEach(seen -> Stream.concat(plain(seen), overPictures(seen))
                .filter(pale ->
                        pale.text().visible() && !Ratio.hides(pale.ratio().measured()))
                .forEach(pale -> found.putIfAbsent(pale.text().component(), pale)));
        return found.values().stream()
                .min(Comparator.comparingDouble(
                        pale -> pale.ratio().measured() / pale.ratio().required()))
                .map(worst -> asked(worst, new ArrayList<>(found.values())))
                .stream();
    }

    private static Finding asked(Pale worst, List<Pale> all) {
        return Finding.cannotTell(
                        ABOUT,
                        worst.text(),
                        SENTENCES.say(
                                all.size() > 1 ? "cannot-tell-many" : "cannot-tell",
                                "count",
                                all.size(),
                                "name",
                                Called.of(worst.text()),
                                "contrast",
                                worst.ratio().told(),
                                "asked",
                                worst.ratio().asked()))
                .screens(all.stream().map(Pale::screen).distinct().sorted().toList());
    }

    /** Those that keep to the law: the others are told for what they are. */
    private static Stream<Pale> plain(Snapshot seen) {
        Set<String> told =
                hits(seen, "color-contrast").map(AxeResults.Hit::path).collect(Collectors.toSet());
        return seen.find(AxeResults.class).stream()
                .flatMap(axe -> axe.rules().stream())
                .filter(rule -> rule.id().equals("color-contrast-enhanced"))
                .flatMap(rule -> rule.violations().stream())
                .filter(hit -> !told.contains(hit.path()))
                .flatMap(hit -> seen.the(Dom.class).at(hit.path()).stream()
                        .map(text -> new Pale(text, seen.moment().screen(), Ratio.of(hit))))
                .filter(pale -> pale.ratio().known());
    }

    private static Stream<AxeResults.Hit> hits(Snapshot seen, String rule) {
        return seen.find(AxeResults.class).stream()
                .flatMap(axe -> axe.rules().stream())
                .filter(one -> one.id().equals(rule))
                .flatMap(one -> Stream.concat(one.violations().stream(), one.incomplete().stream()));
    }

    private static Stream<Pale> overPictures(Snapshot seen) {
        return seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.grounds().stream())
                .filter(ground -> ground.worst() >= ground.required() && !ground.shadow())
                .flatMap(ground -> seen.the(Dom.class).at(ground.path()).stream()
                        .map(text -> new Pale(
                                text,
                                seen.moment().screen(),
                                new Ratio(ground.worst(), ground.required() < LAWFUL ? LAWFUL : ENHANCED))))
                .filter(pale -> !pale.ratio().enough());
    }
}
