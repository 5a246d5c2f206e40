package fr.parcours.run;

import fr.parcours.check.Finding;
import fr.parcours.check.Where;
import fr.parcours.criteria.Indicator;
import fr.parcours.criteria.Indicators;
import fr.parcours.criteria.Position;
import fr.parcours.criteria.Scope;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out how close to the person's way a finding stands; the author never declares it. */
final class Places {
    /** Their own thresholds already tell the critical path from elsewhere. */
    private static final Set<String> TOLD_ALREADY = Set.of("LIR04", "NAV07", "ACC03");

    private static final String MAIN = "main, [role=main]";
    /** Parts of a page that are never its own content. */
    private static final String AROUND =
            "header, nav, footer, aside, [role=banner], [role=navigation], [role=contentinfo], [role=complementary]";

    private static final String WINDOW = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]";

    private static final double NEARLY_ALL = 0.9;

    private final List<Act> acts;
    private final Map<Dom, Way> ways = new HashMap<>();

    /**
     * What of one page the person's way goes through.
     *
     * @param acted what the journey acted upon there
     * @param parts what holds the page's own content
     */
    private record Way(List<Element> acted, List<Element> parts) {}

    Places(List<Act> acts) {
        this.acts = acts;
    }

    Position of(Finding finding, Optional<Snapshot> snapshot) {
        if (finding.persona() != null || whole(finding)) {
            return Position.CRITICAL;
        }
        Where where = finding.where();
        if (where == null || where.path().isEmpty() || snapshot.isEmpty()) {
            return Position.TASK;
        }
        Snapshot seen = snapshot.get();
        Optional<Dom> dom = seen.find(Dom.class);
        Optional<Element> element = dom.flatMap(page -> page.at(where.path()));
        if (element.isEmpty()) {
            return Position.TASK;
        }
        Way way =
                ways.computeIfAbsent(dom.get(), page -> way(page, seen.moment().screen()));
        if (way.acted().stream().anyMatch(one -> belongs(element.get(), one, dom.get()) || over(element.get(), one))) {
            return Position.CRITICAL;
        }
        boolean sameForm = way.acted().stream()
                .flatMap(one -> one.closest("form").stream())
                .anyMatch(form -> form.holds(element.get()));
        boolean own = way.parts().stream().anyMatch(part -> part.holds(element.get()))
                && (element.get().closest(MAIN).isPresent()
                        || element.get().closest(AROUND).isEmpty());
        return sameForm || own ? Position.TASK : Position.PERIPHERY;
    }

    private Way way(Dom dom, int screen) {
        List<Element> acted = acts.stream()
                .filter(act -> act.screen() == screen)
                .flatMap(act -> known(act, dom).stream())
                .toList();
        List<Element> declared = dom.select(MAIN).toList();
        return new Way(acted, declared.isEmpty() ? undeclared(dom, acted) : declared);
    }

    /**
     * Where a page does not say which part is its own: the outermost blocks that hold what was acted upon, or else the one of a title that
     * holds most of what the page says, or else all of it. Saying less must not make what is wrong there weigh less.
     */
    private static List<Element> undeclared(Dom dom, List<Element> acted) {
        List<Element> parts = acted.stream()
                .filter(one -> one.closest(AROUND).isEmpty()
                        && Stream.concat(Stream.of(one), one.ancestors()).noneMatch(Places::laid))
                .flatMap(one -> outermost(one).stream())
                .distinct()
                .toList();
        if (!parts.isEmpty()) {
            return parts;
        }
        int all = dom.root().allText().length();
        return dom.select("h1, h2, h3, h4, [role=heading]")
                .filter(one -> one.visible() && one.closest(AROUND).isEmpty())
                .flatMap(one -> outermost(one).stream())
                .filter(block -> 2 * block.allText().length() >= all)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> dom.select("body").toList());
    }

    /** The largest block around a thing that is not nearly all the page says. */
    private static Optional<Element> outermost(Element thing) {
        int all = thing.page().root().allText().length();
        return thing.ancestors()
                .filter(block -> !block.matches("html, body")
                        && block.allText().length() <= all * NEARLY_ALL
                        && block.parent().stream()
                                        .flatMap(up -> up.children().stream())
                                        .filter(Places::shows)
                                        .count()
                                > 1)
                .reduce((inner, outer) -> outer);
    }

    private static boolean shows(Element element) {
        return element.visible() && !element.allText().isBlank();
    }

    /** A window laid over the page, which the person had to answer. */
    private static boolean over(Element element, Element acted) {
        return element.holds(acted) && laid(element);
    }

    private static boolean laid(Element element) {
        return element.matches(WINDOW) || element.style("position").equals("fixed");
    }

    /** On the page it was found on, a thing stands where it was; its name may have been masked or changed by a script. */
    private static Optional<Element> known(Act act, Dom dom) {
        return act.on(dom).or(() -> dom.at(act.path()).filter(one -> one.role().equals(act.role())));
    }

    /** Whether the indicator is a figure of the screen or of the journey, or tells the way from elsewhere by itself. */
    private static boolean whole(Finding finding) {
        String id = finding.indicator();
        return id != null
                && (TOLD_ALREADY.contains(id)
                        || Indicators.byId(id).map(Indicator::scope).orElse(Scope.INSTANCE) != Scope.INSTANCE);
    }

    /** The thing acted upon, something inside it, its label, its help or its error. */
    private static boolean belongs(Element element, Element acted, Dom dom) {
        if (acted.holds(element) || (element.tag().equals("label") && element.holds(acted))) {
            return true;
        }
        String id = acted.attr("id");
        if (!id.isEmpty()
                && element.closest("label")
                        .filter(label -> label.attr("for").equals(id))
                        .isPresent()) {
            return true;
        }
        return Arrays.stream((acted.attr("aria-describedby") + " " + acted.attr("aria-labelledby") + " "
                                + acted.attr("aria-errormessage"))
                        .split("\\s+", -1))
                .filter(one -> !one.isEmpty())
                .flatMap(one -> dom.byId(acted, one).stream())
                .anyMatch(one -> one.holds(element));
    }
}
