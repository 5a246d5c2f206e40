package fr.parcours.checks.structure;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How a page looks is said in its style sheets. See {@code OldMarkup.md}. */
final class OldMarkup implements Check {
    private static final About ELEMENTS =
            About.screen("old-markup", Set.of(Dom.class)).severity(0.2).criteria(rgaa("10.1.1"));
    private static final About ATTRIBUTES = ELEMENTS.criteria(rgaa("10.1.2"));
    private static final Sentences SENTENCES = Sentences.of(OldMarkup.class);
    private static final String OLD = "basefont, big, blink, center, font, marquee, strike, tt";
    private static final Set<String> LOOKS = Set.of(
            "align",
            "alink",
            "background",
            "bgcolor",
            "border",
            "cellpadding",
            "cellspacing",
            "char",
            "charoff",
            "clear",
            "compact",
            "frameborder",
            "hspace",
            "link",
            "marginheight",
            "marginwidth",
            "text",
            "valign",
            "vlink",
            "vspace");
    /** Names that mean something else on other elements. */
    private static final Map<String, String> BEARERS = Map.of(
            "alink", "body",
            "background", "body, table, tr, td, th",
            "char", "td, th, tr, col, colgroup, tbody, thead, tfoot",
            "clear", "br",
            "compact", "ul, ol, dl, menu, dir",
            "link", "body",
            "text", "body",
            "vlink", "body");

    private static final int MOST = 12;

    @Override
    public About about() {
        return ELEMENTS;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> old = dom.select(OLD).filter(OldMarkup::ours).toList();
        List<Element> attributes = dom.select("body, body *")
                .filter(one -> ours(one) && !looks(one).isEmpty())
                .toList();
        return Stream.concat(
                told(ELEMENTS, "failed", old, old.stream().map(one -> "<" + one.tag() + ">")),
                told(
                        ATTRIBUTES,
                        "failed-attributes",
                        attributes,
                        attributes.stream().flatMap(one -> looks(one).stream())));
    }

    private static Stream<Finding> told(About about, String key, List<Element> where, Stream<String> words) {
        if (where.isEmpty()) {
            return Stream.empty();
        }
        List<String> all = words.distinct().sorted().toList();
        String list = String.join(", ", all.subList(0, Math.min(MOST, all.size()))) + (all.size() > MOST ? "…" : "");
        String told = where.size() == 1 ? key + "-once" : key;
        return Stream.of(Finding.failed(about, where.get(0), SENTENCES.say(told, "count", where.size(), "list", list)));
    }

    /** Standard HTML only: a drawing or a component of the site's own has attributes of its own. */
    private static boolean ours(Element one) {
        return !one.tag().contains("-") && one.closest("svg, math").isEmpty() && !one.framed();
    }

    private static List<String> looks(Element one) {
        return one.attributes().keySet().stream()
                .filter(name -> LOOKS.contains(name) && one.matches(BEARERS.getOrDefault(name, "*")))
                .sorted()
                .toList();
    }
}
