package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Letters;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.States;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words can still be read when the pointer is on them, or the focus in them. See {@code StateContrast.md}. */
final class StateContrast implements Check {
    private static final About ABOUT = About.journey("state-contrast", Set.of(Dom.class, States.class))
            .feeds("ACC05")
            .criteria(rgaa("3.2.1"), wcag("1.4.3"));
    /** The ratios that WCAG 2.2 asks for. */
    private static final List<Double> ASKED = List.of(3.0, 4.5, 7.0);

    private static final double NEAR = 0.1;
    private static final Sentences SENTENCES = Sentences.of(StateContrast.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(States.class).stream()
                .flatMap(states -> states.words().stream())
                .filter(words -> words.rest() >= words.required()) // pale at all times is told elsewhere
                .flatMap(words -> seen.the(Dom.class).at(words.path()).map(one -> judge(one, words)).stream()));
    }

    private static Finding judge(Element one, States.Words words) {
        About about = Letters.of(one).contrast(ABOUT);
        if (words.contrast() >= words.required()) {
            return Finding.passed(about, one);
        }
        String key = words.state().startsWith("hover") ? "hover" : "focus";
        Object[] said = {
            "name", Called.of(one),
            "contrast.fr", figure(words.contrast()).replace('.', ','),
            "contrast.en", figure(words.contrast()),
            "required.fr", figure(words.required()).replace('.', ','),
            "required.en", figure(words.required())
        };
        return Backdrop.hides(words.contrast())
                ? Finding.cannotTell(about, one, SENTENCES.say("cannot-tell-" + key, said))
                : Finding.failed(about, one, SENTENCES.say("failed-" + key, said))
                        .severity(Measure.between(0, 3, words.required() - words.contrast()));
    }

    /** Rounded down, or 4.48 would be told as the 4.5 that is asked for; to a hundredth where a tenth would say too little of it. */
    static String figure(double value) {
        boolean near = ASKED.stream().anyMatch(asked -> value < asked && asked - value < NEAR);
        double shown = Math.floor(value * (near ? 100 : 10)) / (near ? 100 : 10);
        return shown == Math.rint(shown)
                ? String.valueOf((long) shown)
                : String.format(Locale.ROOT, near ? "%.2f" : "%.1f", shown);
    }
}
