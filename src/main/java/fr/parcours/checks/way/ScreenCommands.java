package fr.parcours.checks.way;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands that come back on every screen, as one screen has them; empty where it has none, or several.
 *
 * @param screen its number
 * @param forward first word of the neutral command that goes on: "continuer", "suivant"…
 * @param back first word of the command that goes back
 * @param helpPlace where help stands: before the task, in it, or after it
 * @param order whether going back comes before going on, or after
 */
record ScreenCommands(int screen, String forward, String back, String helpPlace, String order) {
    /** Words that only mean "go on": a button that says what it does ("Payer") may differ. */
    private static final Pattern FORWARD = Pattern.compile(
            "(?iu)^(?:étape |page |écran )?(suivant|suite|continuer|poursuivre|ok|next|continue)e?\\b.*");

    private static final Pattern BACK =
            Pattern.compile("(?iu)^(?:étape |page |écran )?(précédent|retour|revenir|back|previous)e?\\b.*");
    private static final Pattern HELP = Pattern.compile(
            "(?iu)^(?:besoin d.)?(aide|aide et contact|contact|nous contacter|contactez-nous|help)\\b.*");
    private static final Pattern HOME = Pattern.compile("(?iu).*(accueil|haut de page|site|home|top).*");
    private static final String COMMANDS = "button, a[href], input[type=submit], input[type=button], [role=button]";

    static ScreenCommands of(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> commands = dom.select(COMMANDS).filter(Element::visible).toList();
        List<Element> forward = matching(commands, FORWARD);
        List<Element> back = matching(commands, BACK).stream()
                .filter(one -> !HOME.matcher(one.called()).matches())
                .toList();
        return new ScreenCommands(
                snapshot.moment().screen(),
                word(forward, FORWARD),
                word(back, BACK),
                helpPlace(dom, commands),
                forward.size() == 1 && back.size() == 1
                        ? commands.indexOf(back.get(0)) < commands.indexOf(forward.get(0)) ? "back first" : "back last"
                        : "");
    }

    boolean any() {
        return !forward.isEmpty() || !back.isEmpty() || !helpPlace.isEmpty();
    }

    private static List<Element> matching(List<Element> commands, Pattern pattern) {
        return commands.stream()
                .filter(one -> pattern.matcher(one.called().strip()).matches())
                .filter(one -> one.closest("nav, header, footer").isEmpty())
                .toList();
    }

    private static String word(List<Element> found, Pattern pattern) {
        if (found.size() != 1) {
            return "";
        }
        Matcher matcher = pattern.matcher(found.get(0).called().strip());
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Help in one place only: several offers of help are no change of place. */
    private static String helpPlace(Dom dom, List<Element> commands) {
        Optional<Element> main = dom.select("main, [role=main]").findFirst();
        List<String> places = commands.stream()
                .filter(one -> HELP.matcher(one.called().strip()).matches())
                .map(one -> one.closest("header, [role=banner]").isPresent()
                        ? "header"
                        : one.closest("footer, [role=contentinfo]").isPresent()
                                ? "footer"
                                : main.filter(zone -> zone.holds(one)).isPresent() ? "main" : "page")
                .distinct()
                .toList();
        return places.size() == 1 && !places.get(0).equals("page") ? places.get(0) : "";
    }
}
