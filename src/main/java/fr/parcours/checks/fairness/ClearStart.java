package fr.parcours.checks.fairness;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the first screen shows where to start, without scrolling. Why, and how to mend: {@code ClearStart.md}. */
final class ClearStart implements Check {
    private static final About ABOUT =
            About.journey("clear-start", Set.of(Dom.class)).feeds("INF11");
    private static final Sentences WORDS = Sentences.of(ClearStart.class);

    private static final double FOLD = 768;
    private static final int TOO_MANY = 3;
    private static final Set<String> GIVING = Set.of("fill", "choose", "upload");
    // what every page carries, and a banner, compete with nothing
    private static final String AROUND =
            "header, nav, footer, [role=dialog], [class*=cookie], [id*=cookie], [class*=footer]";
    private static final Pattern ACTION = Pattern.compile(
            "\\b(commencer|demarrer|debuter|faire|demander|changer|declarer|inscrire|s'inscrire|creer|acceder|continuer|remplir|lancer"
                    + "|effectuer|obtenir|commander|renouveler|immatriculer|je (commence|demarre|demande|change|declare|fais|m'inscris)"
                    + "|start|begin|apply|continue|next|register|sign up)\\b");

    /** What may lead anywhere; other words may say it well enough in ways that no list knows. */
    private static final Pattern VAGUE = Pattern.compile(
            "(clique[rz]?|click|tap) ?(ici|la|here)?|(c'est )?par ici|ici|la|ok|go|c'est parti|on y va|oui|suite|la suite|suivant|voir( plus)?|plus"
                    + "|(en )?savoir plus|decouvrir|entrer|acceder|valider|lire la suite|details?|here|more|(learn|read|see) more|enter|yes");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Optional<Dom> first = trail.arrivals().stream().findFirst().map(screen -> screen.the(Dom.class));
        List<Act> acts = trail.acts().stream()
                .filter(act -> act.screen() == 1 && !act.word().equals("open"))
                .toList();
        // a first screen that is a form is its own starting point
        if (first.isEmpty() || acts.isEmpty() || acts.stream().anyMatch(act -> GIVING.contains(act.word()))) {
            return Stream.empty();
        }
        Act last = acts.get(acts.size() - 1);
        if (!last.word().equals("click")) {
            return Stream.empty();
        }
        return start(first.get(), last).stream()
                .map(start -> judge(first.get(), start).screens(List.of(1)));
    }

    private static Optional<Element> start(Dom dom, Act act) {
        return dom.select("a, button, input[type=submit], input[type=button], [role=button], [role=link]")
                .filter(one -> one.visible()
                        && one.name().equals(act.name())
                        && one.role().equals(act.role()))
                .findFirst();
    }

    private static Finding judge(Dom dom, Element start) {
        long rivals = dom.select("a, button, input[type=submit], [role=button]")
                .filter(one -> one.visible() && alike(one, start))
                .count();
        boolean says = ACTION.matcher(ScreenText.fold(start.called())).find();
        boolean vague = VAGUE.matcher(ScreenText.fold(start.called())
                        .replaceAll("[^a-z' ]", "")
                        .strip())
                .matches();
        if (rivals >= TOO_MANY && vague) {
            return Finding.failed(ABOUT, start, WORDS.say("failed", "name", start.called(), "count", rivals));
        }
        if (rivals >= TOO_MANY) {
            return Finding.cannotTell(ABOUT, start, WORDS.say("cannot-tell-rivals", "count", rivals));
        }
        if (start.box().bottom() > FOLD) {
            return Finding.cannotTell(ABOUT, start, WORDS.say("cannot-tell-scroll", "name", start.called()))
                    .severity(0.5);
        }
        return says
                ? Finding.passed(ABOUT, start)
                : Finding.cannotTell(ABOUT, start, WORDS.say("cannot-tell-words", "name", start.called()));
    }

    /** As strongly painted, and about as large, as the main action itself. */
    private static boolean alike(Element one, Element start) {
        return Contrast.strong(start)
                && Contrast.strong(one)
                && one.box().height() >= 0.8 * start.box().height()
                && one.closest(AROUND).isEmpty();
    }
}
