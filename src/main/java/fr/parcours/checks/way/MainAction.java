package fr.parcours.checks.way;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In each form, the button that goes on stands out from those that do not. See {@code MainAction.md}. */
final class MainAction implements Check {
    private static final About ABOUT =
            About.screen("main-action", Set.of(Dom.class)).feeds("NAV06").severity(0.7);
    private static final Sentences SENTENCES = Sentences.of(MainAction.class);
    private static final String FIELDS =
            "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image])"
                    + ":not([type=reset]):not([type=search]), select, textarea";
    private static final String SENDERS =
            "button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]";
    private static final String BUTTONS =
            "button, input[type=submit], input[type=button], input[type=reset], [role=button],"
                    + " a[class*=btn], a[class*=bouton], a[class*=button]";
    private static final Pattern GIVES_UP = Pattern.compile(
            "(?iu)^(annuler|abandonner|effacer|quitter|tout effacer|réinitialiser|vider|cancel|reset|quit|clear)\\b.*");

    /** Width of the window of the nominal walk: what begins beyond it is out of sight. */
    private static final double WINDOW = 1366;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return dom.select("form")
                .filter(form -> form.closest(
                                "nav, header, footer, aside, [role=search], [role=banner], [role=contentinfo]")
                        .isEmpty())
                .filter(form -> form.select(FIELDS).anyMatch(Element::visible))
                .flatMap(form -> judge(dom, form).stream());
    }

    /** Those that it holds, and those that stand elsewhere in the page and say that they are its own. */
    private static Stream<Element> buttons(Dom dom, Element form) {
        return Stream.concat(
                form.select(BUTTONS),
                dom.select("button[form], input[form]")
                        .filter(one -> one.matches(BUTTONS)
                                && !form.holds(one)
                                && !form.attr("id").isEmpty())
                        .filter(one -> one.attr("form").equals(form.attr("id"))));
    }

    private static List<Finding> judge(Dom dom, Element form) {
        List<Element> buttons = buttons(dom, form).filter(Element::visible).toList();
        List<Element> forward = buttons.stream()
                .filter(one -> one.matches(SENDERS) && !givesUp(one))
                .toList();
        if (forward.isEmpty()) {
            // a script, or a button outside the form, may send it: only a person can tell
            return buttons.isEmpty()
                    ? List.of(Finding.cannotTell(ABOUT, form, SENTENCES.say("cannot-tell-none"))
                            .severity(1))
                    : List.of();
        }
        Element first = forward.get(0);
        if (forward.stream().allMatch(one -> one.box().x() >= WINDOW)) {
            return List.of(Finding.failed(ABOUT, first, SENTENCES.say("failed-aside", "name", first.called()))
                    .severity(1));
        }
        List<Element> rivals = buttons.stream().filter(MainAction::givesUp).toList();
        for (Element rival : rivals) {
            if (forward.stream().allMatch(one -> alike(one, rival))) {
                return List.of(Finding.failed(
                        ABOUT, rival, SENTENCES.say("failed", "name", rival.called(), "main", first.called())));
            }
        }
        long likeFirst = forward.stream().filter(one -> alike(one, first)).count();
        boolean oneStandsOut = forward.stream()
                .anyMatch(one ->
                        forward.stream().filter(other -> alike(one, other)).count() == 1);
        if (likeFirst > 1 && !oneStandsOut) {
            return List.of(Finding.cannotTell(ABOUT, first, SENTENCES.say("cannot-tell", "name", first.called())));
        }
        return List.of(Finding.passed(ABOUT, first));
    }

    private static boolean givesUp(Element button) {
        return button.attr("type").toLowerCase(Locale.ROOT).equals("reset")
                || GIVES_UP.matcher(button.called().strip()).matches();
    }

    /** Same colours, same frame, about the same size. */
    private static boolean alike(Element one, Element other) {
        boolean known =
                !one.style("background-color").isEmpty() && !one.style("color").isEmpty();
        return known
                && Stream.of(
                                "background-color",
                                "background-image",
                                "color",
                                "font-weight",
                                "border-top-color",
                                "text-decoration-line")
                        .allMatch(property -> one.style(property).equals(other.style(property)))
                && Math.abs(one.box().height() - other.box().height()) < 6
                && other.box().width() < one.box().width() * 2
                && one.box().width() < other.box().width() * 2;
    }
}
