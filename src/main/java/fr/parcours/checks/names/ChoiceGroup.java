package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Inactive;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The question that a group of choices answers is tied to them. See {@code ChoiceGroup.md}. */
final class ChoiceGroup implements Check {
    private static final About ABOUT =
            About.screen("choice-group", Set.of(Dom.class)).severity(0.6).criteria(rgaa("11.5.1"), wcag("1.3.1"));
    private static final About UNNAMED = ABOUT.criteria(rgaa("11.6.1"), wcag("1.3.1"));
    private static final About EMPTY = ABOUT.criteria(rgaa("11.7.1"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(ChoiceGroup.class);
    private static final String GROUP = "fieldset, [role=group], [role=radiogroup]";
    /** Dots and signs are no answers: such buttons turn pages or show parts of one. */
    private static final Pattern ANSWER = Pattern.compile("[\\p{L}\\p{N}]");

    /** They answer no question: a sample of what choices look like. */
    private static final Pattern SAMPLE =
            Pattern.compile("(?iu)((default |checked )?radio( button)?|option|choice|choix|item)( \\w{1,5})?");

    /** The name that several fields share, and what tells them apart. */
    private static final Pattern STEM = Pattern.compile("(?U)(\\w*\\p{L}{2}\\w*?)(?:\\[[^\\]]+\\]|[_.-][\\p{Alnum}]+)");

    private static final int SEVERAL = 3;
    private static final int SHORT = 3;
    private static final int TOLD = 3;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.of(
                        groups(dom, "input[type=radio], [role=radio]").map(ChoiceGroup::judge),
                        Stream.concat(groups(dom, "input[type=checkbox][name]"), kindred(dom))
                                .filter(boxes -> group(boxes).isEmpty())
                                .map(ChoiceGroup::boxes),
                        mute(dom))
                .flatMap(all -> all);
    }

    /** The choices that answer one question, since they bear one name or stand in one place. */
    private static Stream<List<Element>> groups(Dom dom, String choices) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        dom.select(choices)
                .filter(one -> !one.role().isEmpty() && !Inactive.declared(one))
                .forEach(one -> groups.computeIfAbsent(key(one), fresh -> new ArrayList<>())
                        .add(one));
        return groups.values().stream().filter(group -> group.size() > 1);
    }

    /** Boxes of short words, side by side, whose names begin alike: {@code langue[fr]} and {@code langue[en]}, or {@code langue_fr}. */
    private static Stream<List<Element>> kindred(Dom dom) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        dom.select("input[type=checkbox][name]")
                .filter(one -> one.visible() && !one.role().isEmpty() && !Inactive.declared(one))
                .forEach(one -> {
                    Matcher stem = STEM.matcher(one.attr("name").strip());
                    if (stem.matches()) {
                        groups.computeIfAbsent(
                                        place(one.closest("label").orElse(one)) + "|" + stem.group(1),
                                        fresh -> new ArrayList<>())
                                .add(one);
                    }
                });
        return groups.values().stream()
                .filter(boxes ->
                        boxes.stream().map(one -> one.attr("name")).distinct().count() == boxes.size()
                                && boxes.size() >= SEVERAL
                                && boxes.stream()
                                        .allMatch(one -> Tokens.of(words(one)).size() <= SHORT
                                                && ANSWER.matcher(words(one)).find())
                                && boxes.get(0)
                                        .closest(
                                                "table, [role=table], [role=grid], [role=listbox], [role=menu], [role=tree]")
                                        .isEmpty());
    }

    /** What it is called, or else what is read beside it. */
    private static String words(Element choice) {
        return choice.called().isBlank() ? choice.beside().orElse("") : choice.called();
    }

    private static Finding boxes(List<Element> choices) {
        return Finding.cannotTell(ABOUT, choices.get(0), SENTENCES.say("cannot-tell", "choices", words(choices)));
    }

    private static String words(List<Element> choices) {
        List<String> beside =
                choices.stream().map(ChoiceGroup::words).distinct().toList();
        List<String> names = (beside.size() < choices.size() ? choices.stream().map(Element::called) : beside.stream())
                .filter(name -> !name.isBlank())
                .toList();
        return String.join(", ", names.stream().limit(TOLD).toList())
                + (names.size() > TOLD || names.size() < choices.size() ? "…" : "");
    }

    private static Optional<Element> group(List<Element> choices) {
        List<Element> groups = choices.get(0)
                .ancestors()
                .filter(above -> above.matches(GROUP) && choices.stream().allMatch(above::holds))
                .filter(above -> !above.name().isBlank() || !asksMore(above, choices))
                .toList();
        return groups.stream().filter(one -> !one.name().isBlank()).findFirst().or(() -> groups.stream()
                .findFirst());
    }

    /** A frame around a whole form says nothing of one question. */
    private static boolean asksMore(Element frame, List<Element> choices) {
        return frame.select("input:not([type=hidden]), select, textarea")
                .anyMatch(one -> one.visible() && !choices.contains(one));
    }

    /** A frame drawn around several fields that are no radio buttons, and that says nothing. */
    private static Stream<Finding> mute(Dom dom) {
        return dom.select("fieldset")
                .filter(one ->
                        one.visible() && !one.role().isEmpty() && one.name().isBlank() && !one.has("role"))
                .filter(one ->
                        one.select("input[type=radio], [role=radio]").findAny().isEmpty())
                .filter(one -> one.select("input[type=checkbox], input[type=text], input:not([type]), select, textarea")
                                .filter(Element::visible)
                                .count()
                        > 1)
                .map(ChoiceGroup::unnamed);
    }

    private static Finding unnamed(Element frame) {
        if (frame.children().stream().anyMatch(one -> one.tag().equals("legend") && empty(one))) {
            return Finding.failed(EMPTY, frame, SENTENCES.say("failed-empty"));
        }
        List<Element> fields = frame.select("input:not([type=hidden]), select, textarea")
                .filter(Element::visible)
                .toList();
        boolean choices = fields.stream()
                .allMatch(one -> one.matches("input[type=checkbox][name]")
                        && one.attr("name").equals(fields.get(0).attr("name")));
        boolean named = fields.stream().noneMatch(one -> one.name().isBlank());
        if (choices && named) {
            return Finding.failed(UNNAMED, frame, SENTENCES.say("failed-unnamed", "choices", words(fields)));
        }
        return choices
                ? Finding.failed(UNNAMED, frame, SENTENCES.say("failed-boxes", "count", fields.size()))
                : Finding.cannotTell(UNNAMED, frame, SENTENCES.say("cannot-tell-fieldset"));
    }

    private static boolean empty(Element legend) {
        return legend.allText().isBlank()
                && legend.name().isBlank()
                && legend.select("img, svg, [aria-label], [aria-labelledby]")
                        .findAny()
                        .isEmpty();
    }

    /** Buttons out of sight and out of any form may only remember which part of the page shows. */
    private static boolean trick(List<Element> choices) {
        return choices.stream()
                .allMatch(one -> one.closest("form").isEmpty()
                        && (one.style("opacity").equals("0")
                                || one.box().width() <= 1
                                || one.box().height() <= 1
                                || one.box().right() <= 0
                                || one.box().bottom() <= 0
                                || !one.style("clip").matches("|auto")
                                || !one.style("clip-path").matches("|none")));
    }

    private static String key(Element radio) {
        String form =
                radio.closest("form, [role=radiogroup]").map(Element::path).orElse("");
        return form + "|" + (radio.attr("name").isBlank() ? place(radio) : radio.attr("name"));
    }

    private static String place(Element choice) {
        return choice.parent().flatMap(Element::parent).map(Element::path).orElse("");
    }

    private static Finding judge(List<Element> choices) {
        Element first = choices.get(0);
        Optional<Element> group = group(choices);
        String words = words(choices);
        if (group.isPresent()) {
            return group.get().name().isBlank()
                    ? Finding.failed(UNNAMED, group.get(), SENTENCES.say("failed-unnamed", "choices", words))
                    : Finding.passed(ABOUT, group.get());
        }
        boolean told = choices.stream().allMatch(one -> one.has("aria-labelledby") || one.has("aria-describedby"));
        boolean brief = choices.stream()
                .allMatch(one ->
                        Tokens.of(one.name()).size() <= SHORT && !one.name().isBlank());
        boolean table = first.closest("table, [role=table], [role=grid]").isPresent();
        boolean answers = choices.stream()
                        .allMatch(one -> ANSWER.matcher(one.name()).find())
                && !choices.stream()
                        .allMatch(one -> SAMPLE.matcher(one.name().strip()).matches());
        return brief && answers && !told && !table && !trick(choices)
                ? Finding.failed(ABOUT, first, SENTENCES.say("failed", "choices", words))
                : Finding.cannotTell(ABOUT, first, SENTENCES.say("cannot-tell", "choices", words));
    }
}
