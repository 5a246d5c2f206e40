package fr.parcours.checks.steps;

import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.steps.Links.Link;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Help that comes on several screens stands in the same place. See {@code HelpPlace.md}. */
final class HelpPlace implements Check {
    private static final About ABOUT =
            About.journey("help-place", Set.of(Dom.class)).severity(0.5).criteria(wcag("3.2.6"));
    private static final Sentences SENTENCES = Sentences.of(HelpPlace.class);
    private static final Pattern HELP = Pattern.compile(
            "\\b(aide|contact|contactez|contacter|nous joindre|nous ecrire|assistance|support|help|faq|questions frequentes)\\b");

    /** A help as it was first met. */
    private record Met(Snapshot screen, String zone) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Met> known = new HashMap<>();
        Map<String, Finding> found = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Snapshot screen : trail.arrivals()) {
            Map<String, List<Link>> helps = new HashMap<>();
            for (Link link : Links.within(screen.the(Dom.class).root(), screen)) {
                if (HELP.matcher(link.name()).find()) {
                    helps.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
                }
            }
            screen.the(Dom.class)
                    .select("a[href^='tel:'], a[href^='mailto:']")
                    .filter(one -> one.visible() && !one.called().isBlank())
                    .forEach(one -> helps.computeIfAbsent(one.attr("href").strip(), key -> new ArrayList<>())
                            .add(new Link(one, "", one.attr("href").strip())));
            helps.forEach((to, links) -> {
                String zone = zone(links);
                Met first = known.putIfAbsent(to, new Met(screen, zone));
                if (first == null || !Links.sameSite(first.screen(), screen)) {
                    return;
                }
                Finding said = said(first, screen, zone, links.get(0));
                if (!found.containsKey(to)) {
                    order.add(to);
                }
                // one screen where it moved is enough
                found.merge(
                        to, said, (before, now) -> before.verdict() == said.verdict() || failed(before) ? before : now);
            });
        }
        return order.stream().map(found::get);
    }

    private static boolean failed(Finding one) {
        return one.verdict() == Verdict.FAILED;
    }

    private static Finding said(Met first, Snapshot screen, String zone, Link link) {
        int before = first.screen().moment().screen();
        int now = screen.moment().screen();
        boolean moved =
                !first.zone().isEmpty() && !zone.isEmpty() && !first.zone().equals(zone);
        Finding said = moved
                ? Finding.failed(
                        ABOUT,
                        link.element(),
                        SENTENCES.say(
                                "failed-" + first.zone(),
                                "name",
                                link.element().called(),
                                "before",
                                before,
                                "screen",
                                now))
                : Finding.passed(ABOUT, link.element());
        return said.screens(List.of(before, now));
    }

    /** Header or footer, when all its links stand there; empty otherwise: help beside a question is welcome too. */
    private static String zone(List<Link> links) {
        List<String> zones = links.stream()
                .map(one -> one.element().closest("header, [role=banner]").isPresent()
                        ? "header"
                        : one.element().closest("footer, [role=contentinfo]").isPresent() ? "footer" : "")
                .distinct()
                .toList();
        boolean inMain = links.stream().anyMatch(one -> one.element()
                .closest("main, [role=main], article, section, aside")
                .isPresent());
        return zones.size() == 1 && !inMain ? zones.get(0) : "";
    }
}
