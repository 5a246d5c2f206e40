package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.PageScripts;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page can be used upright and lying. See {@code TurnedScreen.md}. */
final class TurnedScreen implements Check {
    private static final About ABOUT =
            About.journey("turned-screen", Set.of(Dom.class)).severity(0.5).criteria(rgaa("13.9.1"), wcag("1.3.4"));
    private static final Sentences SENTENCES = Sentences.of(TurnedScreen.class);
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)\\b(?:tourne[rz]|pivote[rz]|retourne[rz]|bascule[rz])\\s+(?:pivoter\\s+)?(?:votre|l['’])\\s*(?:appareil|t[ée]l[ée]phone|[ée]cran|tablette|smartphone|mobile)"
                    + "|\\bfaites\\s+pivoter\\s+(?:votre|l['’])|\\b(?:rotate|turn)\\s+your\\s+(?:device|phone|screen|tablet)");
    private static final int FEW_WORDS = 60;
    private static final Pattern LOCKED =
            Pattern.compile("\\borientation\\s*\\.\\s*lock\\s*\\(\\s*['\"](portrait|landscape)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> {
            Dom dom = seen.the(Dom.class);
            boolean nothingElse = dom.root().text().split(" ", -1).length < FEW_WORDS
                    && dom.select("input, select, textarea").noneMatch(Element::visible);
            Stream<Finding> locked = LOCKED.matcher(PageScripts.of(dom).all()).find()
                    ? Stream.of(Finding.cannotTell(ABOUT, SENTENCES.say("cannot-tell-locked")))
                    : Stream.empty();
            Stream<Finding> asked = dom.select("p, div, span, h1, h2, h3, strong, section, dialog")
                    .filter(one -> ASKED.matcher(one.ownText()).find())
                    .map(one -> one.visible() && nothingElse
                            ? Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", one.ownText()))
                            : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", one.ownText())));
            return Stream.concat(asked, locked);
        });
    }
}
