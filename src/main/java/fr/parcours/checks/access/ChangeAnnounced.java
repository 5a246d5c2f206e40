package fr.parcours.checks.access;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Brief;
import fr.parcours.checks.Called;
import fr.parcours.checks.PageScripts;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes on the page while a person is there is said aloud too. See {@code ChangeAnnounced.md}. */
final class ChangeAnnounced implements Check {
    private static final String LIVE = "[role=alert], [role=status], [role=log], [role=timer], [role=dialog],"
            + " [role=alertdialog], dialog, output, [aria-live=polite], [aria-live=assertive]";
    private static final About ABOUT = About.journey("change-announced", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC11")
            .criteria(rgaa("7.5.1"), wcag("4.1.3"));
    private static final Pattern SAYS = Pattern.compile("(click|submit) says .*");
    private static final int MUCH = 200;
    private static final int MESSAGE = 120;
    /** What was done, found, or could not be. */
    private static final Pattern OUTCOME = Pattern.compile(
            "\\b(ajoutee?s?|enregistree?s?|envoyee?s?|supprimee?s?|retiree?s?|effacee?s?|mise?s? a jour|modifiee?s?|copiee?s?|sauvegardee?s?"
                    + "|resultats?|trouvee?s?|introuvables?|terminee?s?|echec|echoue|erreur|reussie?s?|impossible"
                    + "|added|saved|sent|removed|deleted|updated|copied|uploaded|results?|found|error|failed|success\\w*|submitted|completed)\\b");

    /** What is pressed to be told something. */
    private static final Pattern ASKS = Pattern.compile(
            "^((re)?calcul(er|ez)|estim(er|ez)|simul(er|ez)|verifi(er|ez)|compute|calculate|estimate|find out|check|count)\\b(?!-)");

    private static final Sentences SENTENCES = Sentences.of(ChangeAnnounced.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Finding> found = new ArrayList<>(written(trail));
        for (List<Snapshot> screen : Actions.screens(trail).values()) {
            List<Integer> here = List.of(screen.get(0).moment().screen());
            Actions.changes(screen).forEach(change -> judge(trail, change)
                    .map(one -> one.screens(here))
                    .filter(one -> one.verdict() == Verdict.PASSED || !known(found, one))
                    .ifPresent(found::add));
            Actions.reloads(screen)
                    .forEach(change ->
                            again(trail, change).map(one -> one.screens(here)).ifPresent(found::add));
        }
        return Stream.concat(found.stream(), whole(trail));
    }

    /** What the script of the button itself gives away need not be asked of what it wrote. */
    private static boolean known(List<Finding> found, Finding asked) {
        return found.stream()
                .anyMatch(
                        one -> one.verdict() == Verdict.FAILED && one.screens().containsAll(asked.screens()));
    }

    /** What a press will write is read in its script, before anybody presses: the place where it will stand must say so. */
    private static Collection<Finding> written(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            Dom dom = seen.the(Dom.class);
            Stream<Element> worked = FocusWalk.heard(seen)
                    .filter(one -> one.does().stream()
                            .anyMatch(deed -> SAYS.matcher(deed).matches()))
                    .flatMap(one -> dom.at(one.path()).stream());
            Stream.concat(worked, dom.select("[onclick], [onsubmit]"))
                    .distinct()
                    .forEach(one -> told(deeds(seen, dom, one)
                                    .flatMap(deed -> says(dom, one, deed).stream())
                                    .toList())
                            .ifPresent(told -> found.putIfAbsent(
                                    one.component(),
                                    told.screens(List.of(seen.moment().screen())))));
        }
        return found.values();
    }

    /** Of all that one press writes, what is said aloud may tell the rest: « 3 résultats » before the list of them. */
    private static Optional<Finding> told(List<Finding> all) {
        return all.stream()
                .filter(one -> one.verdict() == Verdict.PASSED)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** All the page would be read again at each change of it. */
    private static Stream<Finding> whole(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot seen : trail.snapshots()) {
            seen.the(Dom.class)
                    .select("[aria-live=assertive], [aria-live=polite], [role=alert], [role=status]")
                    .filter(one -> one.visible()
                            && one.select("h1, form, nav").anyMatch(Element::visible)
                            && one.text().length() > MUCH)
                    .findFirst()
                    .ifPresent(one -> found.putIfAbsent(
                            "",
                            Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-whole"))
                                    .screens(List.of(seen.moment().screen()))));
        }
        return found.values().stream();
    }

    private static Stream<String> deeds(Snapshot seen, Dom dom, Element one) {
        Stream<String> heard = FocusWalk.heard(seen)
                .filter(handler -> handler.path().equals(one.path()))
                .flatMap(handler -> handler.does().stream());
        return Stream.concat(heard, PageScripts.of(dom).deeds(one).stream())
                .filter(deed -> SAYS.matcher(deed).matches());
    }

    /** An empty place of its own, far from the thing pressed, that is no field and that nothing asks to read. */
    private static Optional<Finding> says(Dom dom, Element pressed, String deed) {
        Element thing = pressed.tag().equals("form")
                ? pressed.select("button:not([type=button]), input[type=submit]")
                        .findFirst()
                        .orElse(pressed)
                : pressed;
        return PageScripts.of(dom)
                .thing(dom, pressed, deed.substring(deed.lastIndexOf(' ') + 1))
                .filter(place -> place.allText().isBlank()
                        && !place.matches("input, textarea, select, button, a, iframe, [aria-hidden=true]")
                        && place.select("*").findAny().isEmpty()
                        && place.closest("button, a[href], label, [role=button]")
                                .isEmpty()
                        && !tied(pressed, place)
                        && dom.select("[aria-describedby], [aria-errormessage]").noneMatch(one -> tied(one, place)))
                .map(place -> place.closest(LIVE).isPresent()
                        ? Finding.passed(ABOUT, thing)
                        : Finding.failed(ABOUT, thing, SENTENCES.say("failed", "name", Called.of(thing))));
    }

    private static Optional<Finding> judge(Trail trail, Actions.Change change) {
        Dom before = change.before().the(Dom.class);
        Dom dom = change.after().the(Dom.class);
        List<Element> fresh = fresh(before, dom);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Optional<Element> silent =
                fresh.stream().filter(said(trail, change.after()).negate()).findFirst();
        String words = fresh.stream().map(Element::ownText).collect(Collectors.joining(" "));
        Optional<Finding> certain = silent.flatMap(one -> holder(fresh))
                .filter(one -> message(before, dom, one))
                .flatMap(one -> Actions.pressed(trail, change.before())
                        .filter(pressed ->
                                pressed.matches("button, input, [role=button]") && !Actions.elsewhere(dom, pressed))
                        .filter(pressed -> OUTCOME.matcher(ScreenText.fold(words))
                                        .find()
                                || ASKS.matcher(ScreenText.fold(pressed.name())).find())
                        .map(pressed -> Finding.failed(
                                ABOUT,
                                one,
                                SENTENCES.say(
                                        "failed-seen", "name", Called.of(pressed), "text", shortened(one.text())))));
        if (certain.isPresent()) {
            return certain;
        }
        return Optional.of(silent.map(one ->
                        Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "text", shortened(one.ownText()))))
                .orElseGet(() -> Finding.passed(ABOUT)));
    }

    /** A page that came again is read from its top: whether the message it brings is heard soon is for somebody to say. */
    private static Optional<Finding> again(Trail trail, Actions.Change change) {
        Dom before = change.before().the(Dom.class);
        Dom dom = change.after().the(Dom.class);
        List<Element> fresh = fresh(before, dom);
        return fresh.stream()
                .filter(said(trail, change.after()).negate())
                .findFirst()
                .flatMap(one -> holder(fresh))
                .filter(one -> message(before, dom, one))
                .map(one -> Finding.cannotTell(
                        ABOUT, one, SENTENCES.say("cannot-tell-loaded", "text", shortened(one.text()))));
    }

    private static List<Element> fresh(Dom before, Dom after) {
        Set<String> known = texts(before).map(one -> one.ownText().strip()).collect(Collectors.toSet());
        return texts(after)
                .filter(one -> !known.contains(one.ownText().strip()))
                .toList();
    }

    private static Predicate<Element> said(Trail trail, Snapshot after) {
        Set<Element> acted = Actions.on(trail, after);
        return one ->
                one.closest(LIVE).isPresent() || acted.stream().anyMatch(done -> done.holds(one) || tied(done, one));
    }

    /** The one place, of a page's text, that all of it came in: the words and the figure of a result stand in two elements. */
    private static Optional<Element> holder(List<Element> fresh) {
        return Stream.concat(Stream.of(fresh.get(0)), fresh.get(0).ancestors())
                .filter(one -> fresh.stream().allMatch(other -> other.equals(one) || one.holds(other)))
                .findFirst()
                .filter(one -> fresh.size() == 1 || !one.matches("html, body, main, form, [role=main]"))
                .filter(one -> Stream.concat(Stream.of(one), one.select("*"))
                        .filter(part -> part.visible() && !part.ownText().isBlank())
                        .allMatch(fresh::contains));
    }

    /** A few words that tell what a press has done, all that changed; the page says nothing aloud anywhere, and the focus is not brought there. */
    private static boolean message(Dom before, Dom after, Element fresh) {
        return fresh.allText().strip().length() <= MESSAGE
                && fresh.select("a[href], button, input, select, textarea")
                        .findAny()
                        .isEmpty()
                && fresh.closest("button, a[href], label, [tabindex]").isEmpty()
                && spoken(after).equals(spoken(before))
                && Stream.of(before, after).noneMatch(ChangeAnnounced::speaksBriefly)
                && after.select("iframe, [role=dialog], dialog").noneMatch(Element::visible);
    }

    /** All that the page has read aloud when it changes: where that is as before, nothing was. */
    private static List<String> spoken(Dom dom) {
        return dom.select("[aria-live], [role=alert], [role=status], [role=log], output")
                .map(Element::allText)
                .toList();
    }

    /** A place that shows nothing, and is there to be written in and emptied at once: what it said may be over. */
    private static boolean speaksBriefly(Dom dom) {
        return dom.select("[aria-live], [role=status], [role=log], [role=alert]")
                .filter(one -> one.allText().isBlank())
                .anyMatch(one -> one.has("aria-live")
                        || one.box().width() <= 1
                        || one.box().right() <= 0
                        || one.box().bottom() <= 0);
    }

    private static Stream<Element> texts(Dom dom) {
        return dom.select("body *")
                .filter(one -> one.visible()
                        && !one.ownText().isBlank()
                        && !one.matches("script, style, noscript, template, option, textarea")
                        && !(one.matches("a[href^='#']") && (one.is("focused") || first(dom, one))));
    }

    /** The link that leads past the menus shows for as long as keys are on it, and slides away behind them. */
    private static boolean first(Dom dom, Element link) {
        return dom.select("body a[href]").findFirst().filter(link::equals).isPresent();
    }

    /** What was worked says itself that it opens, describes or controls this. */
    private static boolean tied(Element worked, Element fresh) {
        return worked.has("aria-expanded")
                || worked.closest("details").filter(one -> one.holds(fresh)).isPresent()
                || Stream.of("aria-controls", "aria-describedby", "aria-errormessage")
                        .flatMap(attribute ->
                                Arrays.stream(worked.attr(attribute).split("\\s+", -1)))
                        .filter(id -> !id.isEmpty())
                        .anyMatch(id -> fresh.closest("[id=\"" + id + "\"]").isPresent());
    }

    private static String shortened(String text) {
        return Brief.of(text, 60);
    }
}
