package fr.parcours.checks.errors;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The message of a field stands beside it, and not at the top of the page only. Why, and how to mend: {@code ErrorFarFromField.md}. */
final class ErrorFarFromField implements Check {
    private static final About ABOUT = About.screen("error-far-from-field", Set.of(Dom.class, Slips.class))
            .feeds("ERR01")
            .severity(0.5);
    private static final Sentences WORDS = Sentences.of(ErrorFarFromField.class);
    private static final int SEVERAL = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(ErrorFarFromField::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Slip> named =
                tried.single().stream().filter(slip -> named(tried, slip)).toList();
        if (named.isEmpty() || tried.fields().count() < SEVERAL) {
            return Stream.empty();
        }
        for (Slip slip : named) {
            Optional<Element> field = tried.field(slip);
            String path = slip.fields().get(0);
            if (field.isPresent()
                    && slip.near(path).isEmpty()
                    && slip.tiedTo(path).isEmpty()
                    && slip.focus() != Slips.Focus.FIELD) {
                return Stream.of(Finding.failed(
                                ABOUT, WORDS.say("failed", "name", field.get().called()))
                        .where(Where.of(field.get())));
            }
        }
        return Stream.of(Finding.passed(ABOUT));
    }

    /** The message says which field it is about; where it does not, that is told elsewhere. */
    private static boolean named(Tried tried, Slip slip) {
        return slip.fields().size() == 1
                && slip.messages().stream()
                        .anyMatch(one -> tried.names(one, slip.fields().get(0))
                                || one.near().contains(slip.fields().get(0)));
    }
}
