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
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Message;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A message tells which field is wrong. Why, and how to mend: {@code ErrorWhichField.md}. */
final class ErrorWhichField implements Check {
    private static final About ABOUT = About.screen("error-which-field", Set.of(Dom.class, Slips.class))
            .feeds("ERR01")
            .severity(0.5)
            .criteria(rgaa("11.10.3"), rgaa("11.10.6"), wcag("3.3.1"));
    private static final Sentences WORDS = Sentences.of(ErrorWhichField.class);
    private static final int SEVERAL = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(ErrorWhichField::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Slip> told = tried.refused().stream()
                .filter(slip -> !slip.messages().isEmpty() && slip.dialogs().isEmpty())
                .toList();
        // in a form of one or two fields, anybody finds out
        if (told.isEmpty() || tried.fields().count() < SEVERAL) {
            return Stream.empty();
        }
        return told.stream()
                .filter(slip -> lost(tried, slip))
                .findFirst()
                .map(slip -> Stream.of(failed(tried, slip)))
                .orElse(Stream.of(Finding.passed(ABOUT)));
    }

    private static boolean lost(Tried tried, Slip slip) {
        boolean focused = slip.focus() == Slips.Focus.FIELD;
        return slip.marked().isEmpty()
                && !focused
                && slip.messages().stream().allMatch(one -> aboutNone(tried, slip, one));
    }

    /** Tied to no field, beside none, and bearing the name of none. */
    private static boolean aboutNone(Tried tried, Slip slip, Message message) {
        boolean placed = slip.how() == How.EMPTY
                ? !message.near().isEmpty() || !own(tried, message).isEmpty()
                : message.near().stream().anyMatch(slip.fields()::contains)
                        || own(tried, message).stream().anyMatch(slip.fields()::contains);
        return !placed && tried.fields().noneMatch(field -> tried.names(message, field.path()));
    }

    /** The fields that the code ties it to, unless it is tied to all of them: then it tells none apart. */
    private static List<String> own(Tried tried, Message message) {
        return message.tied().size() < tried.fields().count() ? message.tied() : List.of();
    }

    private static Finding failed(Tried tried, Slip slip) {
        String text = slip.messages().get(0).text();
        Finding finding = Finding.failed(ABOUT, WORDS.say("failed", "text", text));
        return slip.how() == How.EMPTY
                ? finding
                : tried.field(slip)
                        .map(one -> Finding.failed(ABOUT, WORDS.say("failed-one", "text", text, "name", one.called()))
                                .where(Where.of(one)))
                        .orElse(finding);
    }
}
