package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Two fields of one group are not called the same. See {@code SameLabel.md}. */
final class SameLabel implements Check {
    private static final About ABOUT = About.screen("same-label", Set.of(Dom.class))
            .severity(0.5)
            .criteria(rgaa("11.2.1"), wcag("2.4.6"))
            .act("cc0f0a");
    private static final Sentences SENTENCES = Sentences.of(SameLabel.class);
    private static final String APART =
            "fieldset, [role=group], [role=radiogroup], table, li, tr, section, article, dialog, form, header, footer, nav, aside";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        Map<String, List<Field>> same = new LinkedHashMap<>();
        for (Field field : Fields.of(dom)) {
            Element one = field.element();
            String group = one.parent()
                    .flatMap(above -> above.closest(APART))
                    .map(Element::path)
                    .orElse("");
            if (!one.name().isBlank() && !hinted(field) && !one.is("disabled") && one.visible()) {
                same.computeIfAbsent(
                                group + "|" + field.heading() + "|" + ScreenText.fold(one.name()),
                                fresh -> new ArrayList<>())
                        .add(field);
            }
        }
        return same.values().stream().filter(fields -> fields.size() > 1).map(SameLabel::judge);
    }

    /** Named by nothing but what is written in it: that it has no label is told elsewhere. */
    private static boolean hinted(Field field) {
        Element one = field.element();
        return field.label().isBlank()
                && !one.has("aria-label")
                && !one.has("aria-labelledby")
                && !one.has("title")
                && ScreenText.fold(one.name()).equals(ScreenText.fold(one.attr("placeholder")));
    }

    private static Finding judge(List<Field> fields) {
        Element second = fields.get(1).element();
        Object[] words = {"count", fields.size(), "name", second.called()};
        boolean table = second.closest("table, [role=grid], [role=table]").isPresent();
        boolean told = fields.stream()
                .anyMatch(field -> !field.element().state("description").isBlank());
        boolean kinds = fields.stream().map(Field::type).distinct().count() > 1;
        // two bars of one page may each have a search of its own: only a form asks all its questions together
        boolean asked = second.closest("form, fieldset, [role=group], [role=radiogroup]")
                .isPresent();
        return table || told || kinds || !asked || !fields.get(0).element().visible()
                ? Finding.cannotTell(ABOUT, second, SENTENCES.say("cannot-tell", words))
                : Finding.failed(ABOUT, second, SENTENCES.say("failed", words));
    }
}
