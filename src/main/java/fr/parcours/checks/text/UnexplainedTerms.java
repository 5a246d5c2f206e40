package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the trade and acronyms that the procedure uses and never explains. See {@code UnexplainedTerms.md}. */
final class UnexplainedTerms implements Check {
    private static final About ABOUT =
            About.journey("unexplained-terms", Set.of(Dom.class)).feeds("LIR04");
    private static final Sentences SENTENCES = Sentences.of(UnexplainedTerms.class);
    private static final Terms LISTED = Terms.read("procedure-terms.txt");
    private static final Terms LEGAL = Terms.read("legal-english.txt");
    private static final int SEVERAL = 2;
    private static final int MOST = 5;
    private static final double OFF_THE_PATH = 0.5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Stream.concat(french(trail), english(trail));
    }

    private static Stream<Finding> french(Trail trail) {
        List<Snapshot> screens =
                trail.snapshots().stream().filter(Tongue::french).toList();
        if (screens.stream().allMatch(one -> Pieces.of(one).isEmpty())) {
            return Stream.empty();
        }
        Explanations explanations = new Explanations(screens);
        List<Finding> findings = new ArrayList<>();
        LISTED.uses(trail, screens, Pieces::of).forEach(use -> findings.add(judge(use, explanations)));
        Acronyms.unlisted(screens, LISTED).uses(trail, screens, UsefulText::of).stream()
                .filter(use -> !explanations.tell(use.pattern()))
                .map(use -> placed(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell", "name", use.written())), use))
                .forEach(findings::add);
        return findings.isEmpty() ? Stream.of(Finding.passed(ABOUT)) : findings.stream();
    }

    /** In English no list says what is a trade's own word: lawyers' words and acronyms are asked about, once each for all of them. */
    private static Stream<Finding> english(Trail trail) {
        List<Snapshot> screens =
                trail.snapshots().stream().filter(Tongue::english).toList();
        Explanations explanations = new Explanations(screens);
        List<Terms.Use> legal = LEGAL.uses(trail, screens, UsefulText::of);
        List<Terms.Use> acronyms = Acronyms.english(screens).uses(trail, screens, UsefulText::of).stream()
                .filter(use -> !explanations.tell(use.pattern()))
                .toList();
        return Stream.concat(
                legal.size() < SEVERAL ? Stream.empty() : Stream.of(asked("cannot-tell-legal", legal)),
                acronyms.isEmpty() ? Stream.empty() : Stream.of(asked("cannot-tell-acronyms", acronyms)));
    }

    private static Finding asked(String key, List<Terms.Use> uses) {
        String list = uses.stream().map(Terms.Use::written).limit(MOST).collect(Collectors.joining(", "));
        return placed(Finding.cannotTell(ABOUT, SENTENCES.say(key, "list", list, "count", uses.size())), uses.get(0))
                .severity(OFF_THE_PATH);
    }

    private static Finding judge(Terms.Use use, Explanations explanations) {
        if (explanations.tell(use.pattern())) {
            return placed(Finding.passed(ABOUT), use);
        }
        if (explanations.glossary()) {
            return placed(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-glossary", "name", use.written())), use);
        }
        return placed(Finding.failed(ABOUT, SENTENCES.say("failed", "name", use.written())), use);
    }

    private static Finding placed(Finding finding, Terms.Use use) {
        return finding.where(use.where())
                .severity(use.critical() ? 1 : OFF_THE_PATH)
                .screens(use.screens());
    }
}
