package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Reflow;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Enlarged to 200 % and 400 %, no word is cut or covered by other words. See {@code ZoomedText.md}. */
final class ZoomedText implements Check {
    private static final int REFLOW = 320;
    private static final About ABOUT = About.journey("zoomed-text", Set.of(Dom.class, Reflow.class))
            .feeds("ACC06", "ACC07")
            .severity(0.5)
            .criteria(rgaa("10.4.1"), wcag("1.4.4"));
    private static final About NARROW = ABOUT.criteria(rgaa("10.11.1"), wcag("1.4.10"));
    private static final Sentences SENTENCES = Sentences.of(ZoomedText.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(Reflow.class).stream().flatMap(reflow -> {
            List<Finding> found = reflow.widths().stream()
                    .flatMap(width -> Losses.of(width.cut(), seen.the(Dom.class))
                            .map(lost -> told(lost, width, !reflow.doubled().isEmpty())))
                    .toList();
            return found.isEmpty() ? Stream.of(Finding.passed(ABOUT)) : found.stream();
        }));
    }

    /** @param otherwise whether letters alone, twice as large, lose words too */
    private static Finding told(Losses.Lost lost, Reflow.Width width, boolean otherwise) {
        boolean narrow = width.width() == REFLOW;
        About about = narrow ? NARROW : ABOUT;
        Object[] said = {"name", lost.words(), "other", lost.otherWords(), "zoom", narrow ? "400" : "200"};
        if (lost.how().equals("column")) {
            return Finding.cannotTell(about, lost.element(), SENTENCES.say("cannot-tell-column", said))
                    .indicator("ACC07");
        }
        if (lost.how().equals("same")) {
            return Finding.cannotTell(ABOUT, lost.element(), SENTENCES.say("cannot-tell-same", said))
                    .indicator("ACC06");
        }
        // whole lines may be left out of a narrow window on purpose; half a letter may not
        boolean damaged = lost.how().equals("cut") || lost.how().equals("over");
        // at 200 % the standard is content with either way to enlarge: both must fail
        boolean certain = damaged && (narrow || otherwise);
        Finding finding = certain
                ? Finding.failed(about, lost.element(), SENTENCES.say("failed-" + lost.how(), said))
                : Finding.cannotTell(about, lost.element(), SENTENCES.say("cannot-tell", said));
        return finding.indicator(narrow ? "ACC07" : "ACC06");
    }
}
