package fr.parcours.checks.steps;

import static fr.parcours.criteria.Criterion.en301549;
import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.steps.Links.Link;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
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

/** What does the same thing on two screens bears the same name on both. See {@code SameFunctionSameName.md}. */
final class SameFunctionSameName implements Check {
    private static final About ABOUT = About.journey("same-function-same-name", Set.of(Dom.class))
            .severity(0.5)
            .criteria(rgaa("11.3.2"), wcag("3.2.4"), en301549("3.2.4"));
    private static final Sentences SENTENCES = Sentences.of(SameFunctionSameName.class);
    private static final String SEARCH = "[role=search], search, form";
    /** What such a link is called follows who one is, or where one stands. */
    private static final Pattern PERSONAL = Pattern.compile(
            "connect|compte|identif|profil|panier|espace|bonjour|deconn|log ?in|log ?out|sign|account|cart|accueil|home|logo|langue"
                    + "|suivant|precedent|retour|revenir|sommaire|\\bnext\\b|\\bprev|\\bback\\b|contents|^up$|^index$|haut de page");

    private static final Set<String> PURPOSES = Set.of(
            "name",
            "given-name",
            "family-name",
            "email",
            "tel",
            "bday",
            "street-address",
            "postal-code",
            "address-level2");

    /** The first thing met of a function. */
    private record First(Snapshot screen, String name) {}

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
            for (Named one : once(named(screen))) {
                First first = known.putIfAbsent(one.function(), new First(screen, one.name()));
                if (first != null
                        && first.screen().moment().screen() != screen.moment().screen()
                        && Links.sameSite(first.screen(), screen)
                        && told.add(one.function() + one.name())) {
                    findings.add(judge(first, screen, one));
                }
            }
        }
        return findings.stream();
    }

    private static Finding judge(First first, Snapshot screen, Named one) {
        int before = first.screen().moment().screen();
        List<Integer> screens = List.of(before, screen.moment().screen());
        if (Links.kin(first.name(), one.name())) {
            return Finding.passed(ABOUT, one.element()).screens(screens);
        }
        Object[] told = {
            "name",
            one.element().called(),
            "other",
            first.name(),
            "before",
            before,
            "screen",
            screen.moment().screen()
        };
        return (one.kind().equals("search")
                        ? Finding.failed(ABOUT, one.element(), SENTENCES.say("failed", told))
                        : Finding.cannotTell(ABOUT, one.element(), SENTENCES.say("cannot-tell-" + one.kind(), told)))
                .screens(screens);
    }

    /** Two names on one screen already: which of them is the name, nobody could tell. */
    private static List<Named> once(List<Named> all) {
        return all.stream()
                .filter(one -> all.stream()
                        .filter(other -> other.function().equals(one.function()))
                        .allMatch(other -> other.name().equals(one.name())))
                .toList();
    }

    /**
     * One thing and what it does.
     *
     * @param kind search, link or field
     * @param function the same for all that do the same
     */
    private record Named(String kind, String function, String name, Element element) {}

    private static List<Named> named(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        List<Named> found = new ArrayList<>();
        dom.select(SEARCH).flatMap(form -> search(form)).forEach(found::add);
        for (Link link : Links.repeated(screen)) {
            if (!PERSONAL.matcher(link.name()).find() && !link.to().matches("https?://[^/]+/?")) {
                found.add(new Named("link", "link " + link.to(), link.name(), link.element()));
            }
        }
        dom.select("input[autocomplete]")
                .filter(one -> one.visible()
                        && PURPOSES.contains(one.attr("autocomplete").strip()))
                .map(one -> new Named("field", "field " + one.attr("autocomplete"), ScreenText.fold(one.called()), one))
                .filter(one -> !one.name().isEmpty())
                .forEach(found::add);
        return found;
    }

    /** The button of a search, told apart by where it sends the words. */
    private static Stream<Named> search(Element form) {
        boolean searches =
                form.select("input[type=search], [role=searchbox]").findAny().isPresent()
                        || form.matches("[role=search], search");
        List<Element> buttons = form.select("button, input[type=submit]")
                .filter(one -> one.visible() && !one.attr("type").equals("reset"))
                .toList();
        String action = form.tag().equals("form")
                ? form.attr("action")
                : form.select("form").map(one -> one.attr("action")).findFirst().orElse("");
        return searches
                        && buttons.size() == 1
                        && !action.isBlank()
                        && !buttons.get(0).called().isBlank()
                ? Stream.of(new Named(
                        "search",
                        "search " + action.replaceAll("[?#].*", ""),
                        ScreenText.fold(buttons.get(0).called()),
                        buttons.get(0)))
                : Stream.empty();
    }
}
