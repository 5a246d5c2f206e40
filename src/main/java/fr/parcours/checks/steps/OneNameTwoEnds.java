package fr.parcours.checks.steps;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.steps.Links.Link;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link of the header, a menu or the footer leads to the same page from every screen. See {@code OneNameTwoEnds.md}. */
final class OneNameTwoEnds implements Check {
    private static final About ABOUT =
            About.journey("one-name-two-ends", Set.of(Dom.class)).severity(0.4);
    private static final Sentences SENTENCES = Sentences.of(OneNameTwoEnds.class);
    /** These lead to what comes next, to what one looks at, or back to it: another page from each screen. */
    private static final Pattern CHANGING = Pattern.compile(
            "suivant|precedent|retour|continuer|connect|identif|compte|imprimer|partager|modifier|editer|historique|langue|francais"
                    + "|english|next|previous|back|log ?in|log ?out|sign|account|print|share|edit|history|discussion|source|version"
                    + "|\\bplus\\b|haut de page|signaler|^.{1,3}$");

    /** Where a name first led. */
    private record First(Snapshot screen, String to) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, First> known = new HashMap<>();
        Set<String> told = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Snapshot screen : trail.arrivals()) {
            for (Link link : once(Links.repeated(screen))) {
                First first = known.putIfAbsent(link.name(), new First(screen, link.to()));
                if (first != null
                        && first.screen().moment().screen() != screen.moment().screen()
                        && Links.sameSite(first.screen(), screen)
                        && told.add(link.name() + link.to())) {
                    findings.add(judge(first, screen, link));
                }
            }
        }
        return findings.stream();
    }

    private static Finding judge(First first, Snapshot screen, Link link) {
        int before = first.screen().moment().screen();
        int now = screen.moment().screen();
        Finding said = first.to().equals(link.to())
                ? Finding.passed(ABOUT, link.element())
                : Finding.cannotTell(
                        ABOUT,
                        link.element(),
                        SENTENCES.say("cannot-tell", "name", link.element().called(), "before", before, "screen", now));
        return said.screens(List.of(before, now));
    }

    /** A name that leads to two places on one screen already is another question. */
    private static List<Link> once(List<Link> links) {
        return links.stream()
                .filter(one -> !CHANGING.matcher(one.name()).find())
                .filter(one -> links.stream()
                        .filter(other -> other.name().equals(one.name()))
                        .allMatch(other -> other.to().equals(one.to())))
                .toList();
    }
}
