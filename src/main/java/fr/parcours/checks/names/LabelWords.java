package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Inactive;
import fr.parcours.checks.Labels;
import fr.parcours.checks.PlacingTable;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The label of a field says what to write there. See {@code LabelWords.md}. */
final class LabelWords implements Check {
    private static final About ABOUT = About.screen("label-words", Set.of(Dom.class))
            .severity(0.6)
            .criteria(rgaa("11.2.1"), wcag("2.4.6"))
            .act("cc0f0a");
    private static final About LEGEND = ABOUT.criteria(rgaa("11.7.1"), wcag("2.4.6"));
    private static final Pattern GROUP_NOTHING = Pattern.compile(
            "(legend|titre|title|groupe?|fieldset|field ?set|radio ?group|group label|groupe de champs|untitled|sans titre|placeholder|undefined|null|lorem ipsum.*)([ _-]*\\d+)?");
    private static final Sentences SENTENCES = Sentences.of(LabelWords.class);
    /** Stands for what the walk itself typed. */
    private static final String MASKED = "⟦";

    private static final String FIELDS =
            "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset]), select, textarea,"
                    + " [role=textbox], [role=combobox], [role=spinbutton]";
    /** Words that are true of any field. */
    private static final Pattern NOTHING = Pattern.compile(
            "(champ|champs|zone|field|fields|input|label|libelle|etiquette|valeur|value|saisie|entree|entry|text|texte|textbox|text ?(field|box|input|area)"
                    + "|zone de (texte|saisie)|champ de (texte|saisie)|form field|input field|undefined|null|todo|placeholder|untitled|sans titre|lorem ipsum.*)"
                    + "([ _-]*(\\d+|[a-z]))?|[^\\p{L}\\p{N}]*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(
                dom.select(FIELDS)
                        .filter(field -> field.visible()
                                && !field.name().isBlank()
                                && !Inactive.declared(field)
                                && !hint(dom, field))
                        .map(LabelWords::judge),
                dom.select("fieldset, [role=group], [role=radiogroup]")
                        .filter(group -> group.visible()
                                && GROUP_NOTHING
                                        .matcher(ScreenText.fold(group.name()))
                                        .matches())
                        .map(group ->
                                Finding.failed(LEGEND, group, SENTENCES.say("failed-legend", "name", group.name()))));
    }

    private static Finding judge(Element field) {
        if (!nothing(field)) {
            return Finding.passed(ABOUT, field);
        }
        String key = key(field);
        // what it holds from the start may show what goes there
        boolean worded = field.attr("value").codePoints().anyMatch(Character::isLetter);
        return key.equals("failed") && worded && !field.attr("value").contains(MASKED)
                ? Finding.cannotTell(ABOUT, field, SENTENCES.say("cannot-tell", "name", field.called()))
                : Finding.failed(ABOUT, field, SENTENCES.say(key, "name", field.called()));
    }

    /** One writes in some fields; in others one ticks, chooses or hands over. */
    private static String key(Element field) {
        if (field.matches("input[type=radio], input[type=checkbox]")) {
            return "failed-answer";
        }
        return field.matches("select, input[type=range], input[type=file], input[type=color]")
                ? "failed-choice"
                : "failed";
    }

    /** A hint is no label: what lacks one is told by {@code field-label}. */
    private static boolean hint(Dom dom, Element field) {
        return ScreenText.fold(field.name()).equals(ScreenText.fold(field.attr("placeholder")))
                && Stream.of("aria-label", "aria-labelledby", "title").noneMatch(field::has)
                && Labels.of(dom, field).findAny().isEmpty();
    }

    /** In a group or a table, the question or the heads say the rest. */
    private static boolean nothing(Element field) {
        String words = ScreenText.fold(field.name()).replaceAll("\\s*[:*]+$", "");
        return NOTHING.matcher(words).matches()
                && field.closest("fieldset, [role=group], [role=radiogroup], [role=grid]")
                        .isEmpty()
                && !PlacingTable.dataAround(field)
                && !field.has("aria-describedby");
    }
}
