package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links of one name lead to one place, and an address is no name. See {@code TwinLinks.md}. */
final class TwinLinks implements Check {
    private static final About ABOUT = About.screen("twin-links", Set.of(Dom.class))
            .severity(0.4)
            .criteria(rgaa("6.1.1"), wcag("2.4.4"))
            .act("b20e66", "fd3a94");
    private static final About ADDRESS = About.screen("twin-links", Set.of(Dom.class))
            .severity(0.3)
            .criteria(rgaa("6.1.1"), wcag("2.4.4"))
            .act("aizyf1");
    private static final Sentences SENTENCES = Sentences.of(TwinLinks.class);
    private static final Pattern LONG_ADDRESS = Pattern.compile("(?i)(https?://|www\\.)\\S{30,}");
    private static final String CONTEXT = "li, p, td, th, dd, tr, article, section, figure, [role=listitem], nav";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> links = dom.select("a[href], [role=link]")
                .filter(one -> one.visible()
                        && one.role().equals("link")
                        && !one.name().isBlank())
                .toList();
        return Stream.concat(
                links.stream()
                        .filter(one -> LONG_ADDRESS.matcher(one.name().strip()).matches())
                        .map(one -> Finding.cannotTell(
                                ADDRESS, one, SENTENCES.say("cannot-tell-address", "name", one.called()))),
                twins(links));
    }

    private static Stream<Finding> twins(List<Element> links) {
        Map<String, List<Element>> byName = new LinkedHashMap<>();
        for (Element one : links) {
            byName.computeIfAbsent(ScreenText.fold(one.name()) + "|" + context(one), fresh -> new ArrayList<>())
                    .add(one);
        }
        return byName.values().stream()
                .filter(same -> same.stream().map(TwinLinks::aim).distinct().count() > 1)
                .map(same -> Finding.cannotTell(
                        ABOUT,
                        same.get(1),
                        SENTENCES.say(
                                "cannot-tell",
                                "count",
                                same.size(),
                                "name",
                                same.get(1).called())));
    }

    /** What stands around a link and tells it apart: other sentences, other places of the page. */
    private static String context(Element link) {
        return link.parent()
                .flatMap(above -> above.closest(CONTEXT))
                .map(block -> block.text().length() > 400 ? block.path() : block.text())
                .orElse("");
    }

    /** Where it leads, what is only counted or followed left out; links that scripts drive are all alike. */
    private static String aim(Element link) {
        String href = link.attr("href").strip();
        return href.isEmpty() || href.startsWith("#") || href.startsWith("javascript:")
                ? ""
                : href.replaceAll("[?#].*$", "").replaceAll("/$", "");
    }
}
