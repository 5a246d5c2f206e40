package fr.parcours.checks.errors;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A form that will not go on says so in words. Why, and how to mend: {@code SilentRefusal.md}. */
final class SilentRefusal implements Check {
    private static final About ABOUT = About.screen("silent-refusal", Set.of(Dom.class, Slips.class))
            .feeds("ERR01")
            .criteria(rgaa("11.10.3"), rgaa("11.10.6"), wcag("3.3.1"));
    private static final Sentences WORDS = Sentences.of(SilentRefusal.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(SilentRefusal::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Slip> refused = tried.refused();
        return refused.stream()
                .filter(slip -> slip.messages().isEmpty() && slip.dialogs().isEmpty())
                .findFirst()
                .map(slip -> Stream.of(said(tried, slip)))
                .orElseGet(() -> Stream.concat(refused.stream(), tried.told().stream())
                        .limit(1)
                        .map(slip -> Finding.passed(ABOUT)));
    }

    private static Finding said(Tried tried, Slip slip) {
        // what stands in a frame, or in a closed component, cannot be read: the words may be there
        boolean hidden =
                tried.dom().select("iframe, canvas, object, embed").findAny().isPresent()
                        || tried.dom().select("body *").anyMatch(one -> one.tag()
                                .contains("-"));
        String how =
                switch (slip.how()) {
                    case EMPTY -> "empty";
                    case MISSING -> "missing";
                    default -> slip.marked().isEmpty() ? "wrong" : "marked";
                };
        String name = tried.field(slip).map(one -> one.called()).orElse("");
        // an empty search that finds nothing is no mistake: only what says that it must be filled in can be left out
        boolean due = slip.how() != How.EMPTY
                || !slip.marked().isEmpty()
                || Fields.ofTask(tried.dom()).stream().anyMatch(Field::demanded);
        Finding finding = hidden || !due
                ? Finding.cannotTell(ABOUT, WORDS.say("cannot-tell-" + how, "name", name))
                : Finding.failed(ABOUT, WORDS.say("failed-" + how, "name", name));
        return slip.how() == How.EMPTY
                ? finding
                : tried.field(slip).map(one -> finding.where(Where.of(one))).orElse(finding);
    }
}
