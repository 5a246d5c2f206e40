package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one presses is large enough, or far enough from the rest. See {@code SmallTarget.md}. */
final class SmallTarget implements Check {
    private static final double ELSEWHERE = 0.4;
    private static final About ABOUT =
            About.journey("small-target", Set.of(Dom.class)).feeds("ACC08").criteria(wcag("2.5.8"));
    private static final Sentences SENTENCES = Sentences.of(SmallTarget.class);
    private static final String GROUPS =
            "ul, ol, nav, table, fieldset, [role=group], [role=toolbar], [role=list], form, section, footer, header, main, body";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(trail, seen -> judged(trail, seen));
    }

    private static Stream<Finding> judged(Trail trail, Snapshot seen) {
        Dom dom = seen.the(Dom.class);
        Set<Element> acted = trail.acts().stream()
                .filter(act -> act.screen() == seen.moment().screen())
                .flatMap(act -> act.on(dom).stream())
                .collect(Collectors.toSet());
        Targets targets = Targets.on(dom);
        Set<String> elsewhere = elsewhere(dom, targets);
        List<Finding> found = new ArrayList<>();
        Map<String, List<Targets.Target>> small = new LinkedHashMap<>();
        for (Targets.Target one : targets.all()) {
            if (!targets.tight(one) || elsewhere.contains(one.element().attr("href"))) {
                found.add(Finding.passed(ABOUT, one.element()));
            } else if (acted.contains(one.element())) {
                found.add(told(one, 0).severity(1));
            } else {
                small.computeIfAbsent(group(one), key -> new ArrayList<>()).add(one);
            }
        }
        // the links of one list are too small for one reason
        small.values().forEach(all -> found.add(told(all.get(0), all.size() - 1).severity(ELSEWHERE)));
        return found.stream();
    }

    /** Where other links of the page lead that are large enough, or stand in a sentence: whoever misses a small one may press these. */
    private static Set<String> elsewhere(Dom dom, Targets targets) {
        Set<Element> tight = targets.all().stream()
                .filter(targets::tight)
                .map(Targets.Target::element)
                .collect(Collectors.toSet());
        return dom.select("a[href]")
                .filter(one ->
                        one.visible() && !tight.contains(one) && !one.text().isBlank())
                .map(one -> one.attr("href"))
                .filter(href -> href.length() > 1 && !href.startsWith("javascript:"))
                .collect(Collectors.toSet());
    }

    private static String group(Targets.Target one) {
        return one.byBrowser()
                + one.element().closest(GROUPS).map(SmallTarget::outermost).orElse("");
    }

    /** A list in a list is one list. */
    private static String outermost(Element group) {
        return group.matches("ul, ol, [role=list]")
                ? group.ancestors()
                        .takeWhile(above -> above.matches("li, ul, ol, div, [role=list], [role=listitem]"))
                        .filter(above -> above.matches("ul, ol, [role=list]"))
                        .reduce((inner, outer) -> outer)
                        .orElse(group)
                        .path()
                : group.path();
    }

    private static Finding told(Targets.Target one, int others) {
        Object[] said = {
            "name",
            Called.of(one.element()),
            "width",
            Math.round(one.area().width()),
            "height",
            Math.round(one.area().height()),
            "others",
            others
        };
        Verdict verdict = one.byBrowser() ? Verdict.CANNOT_TELL : Verdict.FAILED;
        String key = verdict.word() + (others > 0 ? "-several" : "");
        return verdict == Verdict.FAILED
                ? Finding.failed(ABOUT, one.element(), SENTENCES.say(key, said))
                : Finding.cannotTell(ABOUT, one.element(), SENTENCES.say(key, said));
    }
}
