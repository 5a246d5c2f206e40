package fr.parcours.checks.steps;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.steps.Links.Link;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
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

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Again.in(trail, OneNameTwoEnds::steady, Link::name, Link::to).map(OneNameTwoEnds::judge);
    }

    private static Finding judge(Again<Link> again) {
        Link link = again.now();
        Finding said = again.first().to().equals(link.to())
                ? Finding.passed(ABOUT, link.element())
                : Finding.cannotTell(
                        ABOUT,
                        link.element(),
                        SENTENCES.say(
                                "cannot-tell",
                                "name",
                                link.element().called(),
                                "before",
                                again.screens().get(0),
                                "screen",
                                again.screens().get(1)));
        return said.screens(again.screens());
    }

    private static List<Link> steady(Snapshot screen) {
        return Links.repeated(screen).stream()
                .filter(one -> !CHANGING.matcher(one.name()).find())
                .toList();
    }
}
