package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.checks.Called;
import fr.parcours.checks.OutwardSign;
import fr.parcours.checks.PageScripts;
import fr.parcours.checks.text.ActedUpon;
import fr.parcours.checks.text.UsefulText;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link of the task that opens another window says so. See {@code NewWindow.md}. */
final class NewWindow implements Check {
    private static final About ABOUT =
            About.journey("new-window", Set.of(Dom.class)).feeds("NAV08").severity(0.6);
    private static final Sentences SENTENCES = Sentences.of(NewWindow.class);
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu).*(nouvel(?:le)? (?:fenêtre|onglet|page)|autre (?:fenêtre|onglet)"
                    + "|s'ouvre dans|new (?:window|tab)|other window|external|externe"
                    // the same in the languages around
                    + "|neue[mnrs]? (?:browser-?)?(?:fenster|tab|registerkarte)|(?:nueva (?:ventana|pesta[ñn]a)|(?:ventana|pesta[ñn]a) nueva)|nuova (?:finestra|scheda)"
                    + "|nova (?:janela|aba|guia|finestra|pestanya)|novo separador|nieuw (?:venster|tabblad)|nytt (?:fönster|vindu)|nyt vindue"
                    + "|nowym oknie|nov[ée]m okn[ěe]|новом окне|نافذة جديدة|پنجره (?:جدید|تازه)|新しい(?:ウィンドウ|タブ)|新窗口|新視窗|새 창).*");

    private static final String COMMANDS = "a[href], area[href], button, input[type=submit], input[type=button]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Snapshot screen : trail.snapshots()) {
            ActedUpon path = ActedUpon.on(trail, screen);
            Dom dom = screen.the(Dom.class);
            List<Element> zones = UsefulText.zones(dom);
            Set<String> opening = opening(screen);
            dom.select(COMMANDS)
                    .filter(one -> one.visible() && (straight(dom, opening, one) || opensAnother(dom, one)))
                    .filter(one -> path.things().contains(one)
                            || zones.stream().anyMatch(zone -> zone.holds(one) && inTask(one)))
                    .forEach(one -> {
                        boolean part = !straight(dom, opening, one)
                                && NamedFrames.of(dom).elsewhere(one, target(one));
                        Finding told = judge(dom, one, part, mustComeBack(trail, screen, path, one))
                                .screens(List.of(screen.moment().screen()));
                        // of a part of another page, one asks once, whatever leads there
                        boolean asked = part && told.verdict() == Verdict.CANNOT_TELL;
                        found.merge(asked ? target(one) : one.component(), told, NewWindow::worse);
                    });
        }
        return found.values().stream();
    }

    private static Finding worse(Finding one, Finding other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static double weight(Finding one) {
        return switch (one.verdict()) {
            case PASSED -> 0;
            case CANNOT_TELL -> 1;
            case FAILED -> 1 + one.severity();
        };
    }

    /** Whether a script opens a window whatever the circumstances. */
    private static boolean straight(Dom dom, Set<String> opening, Element one) {
        return opening.contains(one.path())
                || (one.has("onclick") && PageScripts.of(dom).deeds(one).contains("click opens straight"));
    }

    /** Where a script that no attribute shows opens a window whatever the circumstances. */
    private static Set<String> opening(Snapshot screen) {
        return FocusWalk.heard(screen)
                .filter(one -> one.does().contains("click opens straight"))
                .map(FocusWalk.Handler::path)
                .collect(Collectors.toSet());
    }

    private static Finding judge(Dom dom, Element link, boolean part, boolean mustComeBack) {
        if (announced(link)) {
            return Finding.passed(ABOUT, link);
        }
        if (!mustComeBack && part) {
            String key = target(link).equals(NamedFrames.of(dom).most()) ? "cannot-tell-part" : "cannot-tell-named";
            return Finding.cannotTell(ABOUT, link, SENTENCES.say(key, "name", Called.of(link)));
        }
        if (!mustComeBack && drawn(link)) {
            return Finding.cannotTell(ABOUT, link, SENTENCES.say("cannot-tell", "name", Called.of(link)));
        }
        return mustComeBack
                ? Finding.failed(ABOUT, link, SENTENCES.say("failed-back", "name", Called.of(link)))
                        .severity(1)
                : Finding.failed(ABOUT, link, SENTENCES.say("failed", "name", Called.of(link)));
    }

    private static boolean inTask(Element link) {
        return link.closest("nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]")
                .isEmpty();
    }

    private static boolean opensAnother(Dom dom, Element link) {
        String target = target(link);
        return !target.isBlank()
                && !Set.of("_self", "_top", "_parent").contains(target.toLowerCase(Locale.ROOT))
                && !NamedFrames.of(dom).own().contains(target)
                && !link.attr("href").startsWith("mailto:")
                && !link.attr("href").startsWith("tel:")
                && !link.has("download");
    }

    private static String target(Element link) {
        return link.has("target")
                ? link.attr("target")
                : link.matches("form[target] button, form[target] input[type=submit]")
                        ? link.closest("form[target]")
                                .map(form -> form.attr("target"))
                                .orElse("")
                        : "";
    }

    private static boolean announced(Element link) {
        String around = link.parent()
                .map(Element::allText)
                .filter(text -> text.length() < 160)
                .orElse("");
        String words =
                String.join(" ", link.name(), link.allText(), link.attr("title"), link.state("description"), around);
        boolean picture = link.select("img[alt], svg title, [aria-label], [title]")
                .anyMatch(one -> says(one.attr("alt") + " " + one.attr("aria-label") + " " + one.attr("title") + " "
                        + one.allText()));
        return says(words) || picture;
    }

    /** An icon that the link bears tells those who see it and know it: whether it tells enough is for a person to say. */
    private static boolean drawn(Element link) {
        boolean added = Stream.of("::before", "::after")
                .anyMatch(which -> link.generatedBox(which).width() >= 6
                        && link.generatedBox(which).height() >= 6);
        return added
                || OutwardSign.on(link)
                || link.select("svg, img, i, [class*=icon]").anyMatch(Element::visible);
    }

    private static boolean says(String words) {
        return ANNOUNCED
                .matcher(words.replace('’', '\'').replaceAll("[\\h\\s]+", " "))
                .matches();
    }

    /** Whether the person opened it and then had to go back to the first tab to go on. */
    private static boolean mustComeBack(Trail trail, Snapshot screen, ActedUpon path, Element link) {
        if (!path.things().contains(link)) {
            return false;
        }
        boolean clicked = false;
        for (Act act : trail.acts()) {
            clicked |= act.screen() == screen.moment().screen()
                    && act.name().strip().equals(link.name().strip());
            if (clicked && act.word().equals("tab")) {
                return true;
            }
        }
        return false;
    }
}
