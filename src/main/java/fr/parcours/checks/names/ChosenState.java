package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.PageScripts;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of several buttons or tabs is chosen is told, not only shown. See {@code ChosenState.md}. */
final class ChosenState implements Check {
    private static final About ABOUT = About.screen("chosen-state", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC12")
            .severity(0.5)
            .criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(ChosenState.class);
    private static final String TOGGLES = "click toggles straight";
    /** What announces that it is on or off. */
    private static final String SWITCHES =
            "[role=switch][aria-checked], [role=checkbox][aria-checked], [role=menuitemcheckbox][aria-checked],"
                    + " button[aria-pressed], [role=button][aria-pressed]";

    private static final List<String> STATES = List.of(
            "aria-pressed",
            "aria-selected",
            "aria-current",
            "aria-checked",
            "aria-expanded",
            "aria-disabled",
            "disabled");
    private static final Pattern CHOSEN = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:is-)?(?:active|selected|current|pressed|checked|chosen|on|actif|active|courant)(?:$|\\s)");
    private static final Pattern SAID = Pattern.compile(
            "(?iu)\\b(s[ée]lectionn|choisi|actif|activ|coch[ée]|en cours|actuel|affich|ouvert|retenu|enfonc|vous êtes|current|selected|active|pressed|chosen|shown|displayed|you are)");
    /** Deeds stand side by side as choices do, and the main one is drawn apart. */
    private static final Pattern DOES = Pattern.compile(
            "^(continu|suivant|precedent|envoy|valid|enregistr|annul|confirm|supprim|ajout|accept|refus|ferm|retour|termin|continue|next|back|previous|send|save|submit|cancel|delete|add|accept|reject|close|apply|ok\\b)");

    /** What a step is called is short. */
    private static final int STEP = 40;

    private static final List<String> LOOKS =
            List.of("background-color", "color", "font-weight", "border-top-color", "text-decoration-line");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        Set<String> toggling = FocusWalk.heard(snapshot)
                .filter(handler -> handler.does().contains(TOGGLES))
                .map(FocusWalk.Handler::path)
                .collect(Collectors.toSet());
        Set<String> clicks = FocusWalk.heard(snapshot)
                .filter(handler -> handler.events().contains("click"))
                .map(FocusWalk.Handler::path)
                .collect(Collectors.toSet());
        return Stream.of(
                        dom.select("[role=tablist]").filter(Element::visible).flatMap(one -> tabs(dom, one).stream()),
                        dom.select("button, [role=button]")
                                .filter(one -> one.visible() && !one.called().isBlank())
                                .filter(one -> STATES.stream().noneMatch(one::has) && !one.has("aria-haspopup"))
                                .filter(one -> toggling.contains(one.path())
                                        || PageScripts.of(dom).deeds(one).contains(TOGGLES))
                                .map(one -> Finding.cannotTell(
                                        ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one)))),
                        dom.select(SWITCHES)
                                .filter(one -> one.visible() && toggling.contains(one.path()))
                                .filter(one -> clicks.stream()
                                        .noneMatch(path ->
                                                path.isEmpty() || one.path().startsWith(path + "/")))
                                .map(one -> Finding.cannotTell(
                                        ABOUT, one, SENTENCES.say("cannot-tell-switch", "name", Called.of(one)))),
                        dom.select("ol, ul").filter(Element::visible).flatMap(one -> steps(one).stream()),
                        dom.select("button, [role=button]")
                                .filter(one -> one.visible()
                                        && CHOSEN.matcher(one.attr("class")).find())
                                .flatMap(one -> button(one).stream()))
                .flatMap(all -> all);
    }

    /** A part of them is shown, or one of them is drawn apart, and none says that it is the one. */
    private static Optional<Finding> tabs(Dom dom, Element list) {
        List<Element> tabs = list.select("[role=tab]").filter(Element::visible).toList();
        if (tabs.size() < 2 || away(dom, list)) {
            return Optional.empty();
        }
        if (tabs.stream().anyMatch(one -> one.attr("aria-selected").equals("true"))) {
            return Optional.of(Finding.passed(ABOUT, list));
        }
        boolean other = tabs.stream()
                .anyMatch(one -> one.attr("aria-expanded").equals("true")
                        || one.has("aria-current")
                        || one.attr("aria-pressed").equals("true"));
        Optional<Element> shown = tabs.stream()
                .filter(one -> Stream.of(one.attr("aria-controls").split("\\s+", -1))
                        .filter(id -> !id.isBlank())
                        .flatMap(id -> dom.byId(one, id).stream())
                        .anyMatch(Element::visible))
                .findFirst()
                .or(() -> apart(tabs));
        boolean certain = shown.isPresent() && !other;
        return certain
                ? Optional.of(Finding.failed(
                        ABOUT, list, SENTENCES.say("failed-tabs", "name", Called.of(shown.orElse(tabs.get(0))))))
                : Optional.empty();
    }

    /** Put away beside the screen, until something calls it. */
    private static boolean away(Dom dom, Element list) {
        return list.box().right() <= 0
                || dom.select("html")
                        .anyMatch(page -> list.box().x() >= page.box().right());
    }

    /** Steps of a procedure, in a list of plain words: one is drawn apart and called the current one in the code only. */
    private static Optional<Finding> steps(Element list) {
        List<Element> items = list.children().stream()
                .filter(one ->
                        one.tag().equals("li") && one.visible() && !one.text().isBlank())
                .toList();
        List<Element> called = items.stream()
                .filter(one -> CHOSEN.matcher(one.attr("class")).find())
                .toList();
        List<Element> current = called.isEmpty() && list.tag().equals("ol") ? filled(items) : called;
        boolean plain = items.size() > 2
                && current.size() == 1
                && items.stream()
                        .allMatch(one -> one.text().length() <= STEP
                                && one.select("a, button, input, select, textarea, img, svg, ul, ol, [aria-current]")
                                        .findAny()
                                        .isEmpty());
        if (!plain
                || list.closest("nav, [role=tablist], [role=listbox], [role=menu]")
                        .isPresent()) {
            return Optional.empty();
        }
        Element one = current.get(0);
        boolean apart = items.stream().allMatch(it -> it.equals(one) || !look(it).equals(look(one)));
        boolean said = one.has("aria-current")
                || !one.text().equals(one.allText())
                || SAID.matcher(one.name() + " " + one.text()).find();
        return apart && !said
                ? Optional.of(Finding.cannotTell(
                        ABOUT,
                        one,
                        SENTENCES.say("cannot-tell-step", "name", one.text().strip())))
                : Optional.empty();
    }

    /** The one whose ground is another than that of all the others, which is one. */
    private static List<Element> filled(List<Element> items) {
        return apart(items, one -> one.style("background-color")).stream().toList();
    }

    /** One button among its like looks otherwise, is called the chosen one in the code, and no state says so. */
    private static Optional<Finding> button(Element one) {
        List<Element> group = alike(one);
        if (group.size() < 2
                || group.stream()
                                .filter(it -> CHOSEN.matcher(it.attr("class")).find())
                                .count()
                        != 1) {
            return Optional.empty();
        }
        if (group.stream().anyMatch(it -> STATES.stream().anyMatch(it::has))
                || one.closest(
                                "[role=tablist], [role=listbox], [role=menu], [role=radiogroup], [aria-current], [aria-selected]")
                        .isPresent()) {
            return Optional.of(Finding.passed(ABOUT, one));
        }
        boolean said = SAID.matcher(one.name() + " " + one.state("description") + " " + around(one))
                        .find()
                || !one.text().equals(one.allText());
        boolean differs = group.stream().allMatch(it -> it.equals(one) || !look(it).equals(look(one)))
                && group.stream()
                                .filter(it -> !it.equals(one))
                                .map(ChosenState::look)
                                .distinct()
                                .count()
                        == 1;
        boolean apart = one.is("focusable")
                && differs
                && !said
                && group.stream().noneMatch(it -> DOES.matcher(ScreenText.fold(it.called()))
                        .find())
                && group.stream().noneMatch(it -> it.attr("type").equals("submit"));
        return apart
                ? Optional.of(Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one))))
                : Optional.empty();
    }

    /** What the group around is called. */
    private static String around(Element one) {
        return one.ancestors()
                .limit(2)
                .filter(up -> up.matches("[role=group], [role=toolbar], fieldset, nav"))
                .map(Element::name)
                .collect(Collectors.joining(" "));
    }

    /** The buttons beside it, straight or each in an item of the same list. */
    private static List<Element> alike(Element one) {
        List<Element> beside = one.parent().stream()
                .flatMap(above -> above.children().stream())
                .filter(it -> it.tag().equals(one.tag()) && it.visible())
                .toList();
        if (beside.size() > 1
                || !one.parent().filter(above -> above.matches("li")).isPresent()) {
            return beside;
        }
        return one.parent().flatMap(Element::parent).stream()
                .flatMap(list -> list.children().stream())
                .flatMap(item -> item.children().stream())
                .filter(it -> it.tag().equals(one.tag()) && it.visible())
                .toList();
    }

    private static Optional<Element> apart(List<Element> tabs) {
        return apart(tabs, ChosenState::look);
    }

    private static Optional<Element> apart(List<Element> all, Function<Element, String> look) {
        return all.stream()
                .filter(one -> all.stream()
                        .allMatch(it -> it.equals(one) || !look.apply(it).equals(look.apply(one))))
                .filter(one -> all.stream()
                                .filter(it -> !it.equals(one))
                                .map(look)
                                .distinct()
                                .count()
                        == 1)
                .findFirst();
    }

    private static String look(Element one) {
        return LOOKS.stream().map(one::style).collect(Collectors.joining(" "));
    }
}
