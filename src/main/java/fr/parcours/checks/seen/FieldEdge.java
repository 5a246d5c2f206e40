package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Underlay;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Tint;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** One sees where a field is before anything is written in it. See {@code FieldEdge.md}. */
final class FieldEdge implements Check {
    private static final double REQUIRED = 3;
    private static final double HARDLY = 1.3; // nobody would say that they see it
    private static final double NARROW = 24;
    private static final About ABOUT = About.journey("field-edge", Set.of(Dom.class, Eyesight.class))
            .severity(0.4)
            .criteria(rgaa("3.3.1"), wcag("1.4.11"));
    private static final Sentences SENTENCES = Sentences.of(FieldEdge.class);

    @Override
    public About about() {
        return ABOUT;
    }

    /** Fields of one style are one cause: the first is shown. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, FieldEdge::judged);
    }

    private static Stream<Finding> judged(Snapshot seen) {
        Map<String, Finding> byStyle = new LinkedHashMap<>();
        seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.inks().stream())
                .filter(ink -> ink.kind().equals("edge") && ink.plain())
                .forEach(ink -> seen.the(Dom.class)
                        .at(ink.path())
                        .filter(one -> !Underlay.is(one) && !folded(one))
                        .flatMap(one -> judge(one, ink))
                        .ifPresent(finding -> byStyle.merge(
                                finding.verdict() + String.valueOf(ink.colours()), finding, (first, other) -> first)));
        return byStyle.values().stream();
    }

    /** Too narrow to write in: it unfolds once its sign is pressed. */
    private static boolean folded(Element one) {
        return one.box().width() < NARROW && !one.matches("[type=checkbox], [type=radio]");
    }

    private static Optional<Finding> judge(Element one, Eyesight.Ink ink) {
        OptionalDouble best = best(one, ink);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        if (best.getAsDouble() >= REQUIRED) {
            return Optional.of(Finding.passed(ABOUT, one));
        }
        // words in the field help to find it: whether they are enough is for a person to say
        boolean box = one.matches("[type=checkbox], [type=radio]");
        boolean empty = one.state("value").isEmpty() && one.attr("placeholder").isEmpty();
        boolean blank = box || (empty && !one.tag().equals("select"));
        Object[] said = {"name", Called.of(one)};
        Finding finding = blank && best.getAsDouble() < HARDLY
                ? Finding.failed(ABOUT, one, SENTENCES.say(box ? "failed-box" : "failed", said))
                : Finding.cannotTell(ABOUT, one, SENTENCES.say(box ? "cannot-tell-box" : "cannot-tell", said));
        return Optional.of(finding.where(Once.as("field edge " + ink.colours(), one)));
    }

    /** The strongest contrast that shows the field: of its edge with either side, or of its ground with what is around. */
    private static OptionalDouble best(Element one, Eyesight.Ink ink) {
        Optional<Tint> around = one.parent().flatMap(Backdrop::of);
        Optional<Tint> inside = Backdrop.of(one);
        if (around.isEmpty() || inside.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (ink.colours().stream().anyMatch(colour -> Tint.read(colour).isEmpty())) {
            return OptionalDouble.empty();
        }
        DoubleStream edges = ink.colours().stream()
                .flatMap(colour -> Tint.read(colour).stream())
                .map(edge -> edge.over(around.get()))
                .mapToDouble(edge -> Math.max(edge.contrast(around.get()), edge.contrast(inside.get())));
        return DoubleStream.concat(DoubleStream.of(around.get().contrast(inside.get())), edges)
                .max();
    }
}
