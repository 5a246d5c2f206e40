package fr.parcours.checks.errors;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.Slips.Slip;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a form will not do without was said to be mandatory beforehand. Why, and how to mend: {@code RequiredUnsaid.md}. */
final class RequiredUnsaid implements Check {
    private static final About ABOUT = About.screen("required-unsaid", Set.of(Dom.class, Slips.class))
            .feeds("REM10")
            .severity(0.5)
            .criteria(rgaa("11.10.1"), wcag("3.3.2"));
    private static final Pattern DRAWN = Pattern.compile("(?i)requi|obligat|mandat|etoile|asteris");
    private static final Sentences WORDS = Sentences.of(RequiredUnsaid.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot screen) {
        return Tried.of(screen).stream().flatMap(RequiredUnsaid::judge);
    }

    private static Stream<Finding> judge(Tried tried) {
        List<Field> fields = Fields.ofTask(tried.dom());
        // one field alone is known to be wanted; where the optional ones are told, the others are known to be mandatory
        if (fields.size() < 2 || fields.stream().anyMatch(Field::optional)) {
            return Stream.empty();
        }
        return tried.refused().stream().filter(slip -> slip.how() == How.EMPTY).flatMap(slip -> fields.stream()
                .filter(field -> wanted(slip, field))
                .flatMap(field -> judge(field, fields)));
    }

    private static boolean wanted(Slip slip, Field field) {
        return field.members().stream()
                .anyMatch(one -> slip.marked().contains(one.path())
                        || Tried.messages(slip).stream()
                                .anyMatch(message ->
                                        message.tied().size() <= field.members().size()
                                                && message.tied().contains(one.path())));
    }

    private static Stream<Finding> judge(Field field, List<Field> fields) {
        if (field.marked() || field.wholeFormRequired()) {
            return Stream.of(Finding.passed(ABOUT, field.element()));
        }
        // what the code says and no word does is told already; where nothing at all is marked, all may be known to be
        return field.coded() || drawn(field) || fields.stream().noneMatch(Field::marked)
                ? Stream.empty()
                : Stream.of(Finding.failed(
                        ABOUT,
                        field.element(),
                        WORDS.say("failed", "name", field.element().called())));
    }

    /** A mark that is a picture, or that a style sheet draws. */
    private static boolean drawn(Field field) {
        return Stream.concat(Stream.of(field.block()), field.block().select("*"))
                .anyMatch(one -> DRAWN.matcher(one.attr("class")).find() || one.matches("label img, label svg"));
    }
}
