package fr.parcours.checks.steps;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What does the same thing on two screens bears the same name on both. See {@code SameFunctionSameName.md}. */
final class SameFunctionSameName implements Check {
    private static final About ABOUT = About.journey("same-function-same-name", Set.of(Dom.class))
            .severity(0.5)
            .criteria(rgaa("11.3.2"), wcag("3.2.4"));
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

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Again.in(trail, SameFunctionSameName::named, Named::function, Named::name)
                .map(SameFunctionSameName::judge);
    }

    private static Finding judge(Again<Named> again) {
        Named one = again.now();
        if (Links.kin(again.first().name(), one.name())) {
            return Finding.passed(ABOUT, one.element()).screens(again.screens());
        }
        Object[] told = {
            "name",
            one.element().called(),
            "other",
            again.first().name(),
            "before",
            again.screens().get(0),
            "screen",
            again.screens().get(1)
        };
        return (one.kind().equals("search")
                        ? Finding.failed(ABOUT, one.element(), SENTENCES.say("failed", told))
                        : Finding.cannotTell(ABOUT, one.element(), SENTENCES.say("cannot-tell-" + one.kind(), told)))
                .screens(again.screens());
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
        dom.select("input[type=search], [role=searchbox]")
                .filter(field -> field.visible() && field.closest(SEARCH).isEmpty())
                .flatMap(field -> finder(field).stream())
                .forEach(found::add);
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

    /** The one button beside a search field that no form holds: a script sends the words, likely to the same place. */
    private static Optional<Named> finder(Element field) {
        List<Element> buttons = field.parent().stream()
                .flatMap(around -> around.select("button, input[type=submit], input[type=button]"))
                .filter(one -> one.visible() && !one.called().isBlank())
                .toList();
        return buttons.size() == 1 && !field.called().isBlank()
                ? Optional.of(new Named(
                        "finder",
                        "finder " + ScreenText.fold(field.called()),
                        ScreenText.fold(buttons.get(0).called()),
                        buttons.get(0)))
                : Optional.empty();
    }
}
