package fr.parcours.checks.errors;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A message that is seen beside its field is heard with it. Why, and how to mend: {@code ErrorUntied.md}. */
final class ErrorUntied implements Check {
    private static final About ABOUT = About.screen("error-untied", Set.of(Dom.class, Slips.class))
            .feeds("ERR01")
            .severity(0.5)
            .criteria(rgaa("11.10.4"), rgaa("11.10.7"), wcag("3.3.1"));
    private static final Sentences WORDS = Sentences.of(ErrorUntied.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(ErrorUntied::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Slip> beside = tried.single().stream()
                .filter(slip -> slip.fields().size() == 1 && beside(slip))
                .toList();
        return beside.stream()
                .filter(slip -> slip.tiedTo(slip.fields().get(0)).isEmpty())
                .findFirst()
                .flatMap(tried::field)
                // whether that is enough is for ears to tell: the words may name the field, and the person may read on
                .map(field -> Stream.of(Finding.cannotTell(ABOUT, WORDS.say("cannot-tell", "name", field.called()))
                        .where(Where.of(field))))
                .orElseGet(() -> beside.stream().limit(1).map(slip -> Finding.passed(ABOUT)));
    }

    private static boolean beside(Slip slip) {
        return slip.near(slip.fields().get(0)).isPresent();
    }
}
