package fr.parcours.checks.structure;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link to a part of the page leads to a part that is there. See {@code LostAnchor.md}. */
final class LostAnchor implements Check {
    private static final About ABOUT =
            About.screen("lost-anchor", Set.of(Dom.class, AxeResults.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(LostAnchor.class);
    private static final Pattern PLACE =
            Pattern.compile("#(?!top$)[\\p{L}_][\\p{L}\\p{N}_.:%-]*", Pattern.CASE_INSENSITIVE);
    /** Where a script may answer the link, what is not found is no fault. */
    private static final String SCRIPTED = "script, [onclick], [onhashchange]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        if (dom.select(SCRIPTED).findAny().isPresent()) {
            return Stream.empty();
        }
        Set<String> told = snapshot.find(AxeResults.class).stream()
                .flatMap(axe -> axe.rules().stream())
                .filter(rule -> rule.id().equals("skip-link"))
                .flatMap(rule -> Stream.concat(rule.violations().stream(), rule.incomplete().stream()))
                .map(AxeResults.Hit::path)
                .collect(Collectors.toSet());
        return dom.select("a[href^='#'], area[href^='#']")
                .filter(link ->
                        link.visible() && PLACE.matcher(link.attr("href")).matches() && !told.contains(link.path()))
                .map(link -> there(dom, link)
                        ? Finding.passed(ABOUT, link)
                        : Finding.failed(ABOUT, link, SENTENCES.say("failed", "name", Called.of(link))));
    }

    private static boolean there(Dom dom, Element link) {
        String id = link.attr("href").substring(1);
        return found(dom, link, id) || found(dom, link, plain(id));
    }

    private static boolean found(Dom dom, Element link, String id) {
        return dom.byId(link, id).isPresent()
                || dom.select("a[name]").anyMatch(one -> one.attr("name").equals(id));
    }

    private static String plain(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return id;
        }
    }
}
