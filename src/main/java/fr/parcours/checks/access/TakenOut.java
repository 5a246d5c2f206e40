package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No link and no button is taken out of the keyboard's round. See {@code TakenOut.md}. */
final class TakenOut implements Check {
    private static final About ABOUT = About.journey("taken-out", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC01")
            .criteria(rgaa("7.3.1"), wcag("2.1.1"));
    private static final Sentences SENTENCES = Sentences.of(TakenOut.class);
    private static final String OUT = "a[href][tabindex^='-'], button[tabindex^='-']";
    /** Where arrows lead from one to the next, where what is off or closed stands, and what nobody hears of. */
    private static final String ELSEWHERE = "[role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree],"
            + " [role=grid], [role=treegrid], [role=radiogroup], [role=toolbar], [role=tab], [role=option], [role=menuitem],"
            + " [role=combobox], [role=spinbutton], [role=application], table, [aria-hidden=true], [inert], [disabled],"
            + " [aria-disabled=true], [class*=disabled], [class*=carousel], [class*=slide], [class*=swiper]";

    private static final Set<String> KEYS = Set.of("keydown", "keyup", "keypress");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            Dom dom = seen.the(Dom.class);
            boolean led = led(seen);
            dom.select(OUT)
                    .filter(one -> one.visible()
                            && !one.called().isBlank()
                            && one.closest(ELSEWHERE).isEmpty()
                            && !twin(one, dom)
                            && !besideAField(one))
                    .forEach(one -> found.putIfAbsent(
                            one.component(),
                            (led || sends(one)
                                            ? Finding.cannotTell(
                                                    ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one)))
                                            : Finding.failed(
                                                    ABOUT, one, SENTENCES.say("failed", "name", Called.of(one))))
                                    .screens(List.of(seen.moment().screen()))));
        }
        return found.values().stream();
    }

    /** Some script hears of keys: it may lead there. Where nobody walked the page by keys, nothing is known of that. */
    private static boolean led(Snapshot seen) {
        return seen.find(FocusWalk.class)
                .filter(walk -> walk.handlers().stream()
                        .flatMap(handler -> handler.events().stream())
                        .noneMatch(KEYS::contains))
                .isEmpty();
    }

    /** Another link leads there, or another button is called the same, and keys reach it. */
    private static boolean twin(Element one, Dom dom) {
        return dom.select(one.tag().equals("a") ? "a[href]" : "button, [role=button]")
                .filter(other -> !other.equals(one)
                        && other.visible()
                        && !other.attr("tabindex").startsWith("-"))
                .anyMatch(other -> one.tag().equals("a")
                        ? other.attr("href").equals(one.attr("href"))
                        : other.called().equals(one.called()));
    }

    /** The Enter key in a field sends the form as its button does. */
    private static boolean sends(Element one) {
        return one.tag().equals("button")
                && !one.attr("type").matches("button|reset")
                && one.closest("form").isPresent();
    }

    /** What shows a password, empties a field or opens its calendar does what keys do in the field itself, or little more. */
    private static boolean besideAField(Element one) {
        List<Element> around = Stream.concat(one.parent().stream(), one.parent().flatMap(Element::parent).stream())
                .filter(above -> !above.matches("body, main, form, fieldset, section, article"))
                .collect(Collectors.toList());
        return around.stream()
                .anyMatch(above -> above.select("input:not([type=hidden]), select, textarea, [contenteditable]")
                        .findAny()
                        .isPresent());
    }
}
