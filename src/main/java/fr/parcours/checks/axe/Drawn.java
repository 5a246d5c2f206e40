package fr.parcours.checks.axe;

import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.List;
import java.util.regex.Pattern;

/** What axe cannot know of the texts whose contrast it weighs: bars between links, commands that are off, texts of one kind. */
final class Drawn {
    /** Bars, dots and arrows between links part them; nobody needs to read them. */
    private static final Pattern PARTS = Pattern.compile("[\\s\\p{Z}|/·•‧∙–—\\-›»>‹«<:,;.…]*");

    private static final String COMMANDS =
            "a, button, [role=button], [role=link], [role=tab], [role=menuitem], [role=option]";
    private static final String OFF = ".disabled, .is-disabled, [inert], [inert] *";

    private Drawn() {}

    /** The same answers, without the things whose only text parts others. */
    static AxeResults.Rule text(AxeResults.Rule found, Dom dom) {
        return new AxeResults.Rule(
                found.id(),
                found.impact(),
                found.passes(),
                told(found.violations(), dom),
                told(found.incomplete(), dom),
                found.act());
    }

    private static List<AxeResults.Hit> told(List<AxeResults.Hit> hits, Dom dom) {
        return hits.stream()
                .filter(hit -> dom.at(hit.path()).filter(Drawn::parts).isEmpty())
                .toList();
    }

    private static boolean parts(Element one) {
        return !one.ownText().isBlank()
                && PARTS.matcher(one.ownText()).matches()
                && one.closest(COMMANDS).isEmpty();
    }

    /** A command that its looks and the mouse say is off, though the code does not: the standard lets inactive ones be pale. */
    static boolean off(Element one) {
        return one.closest(COMMANDS)
                .filter(command ->
                        command.matches(OFF) || command.style("pointer-events").equals("none"))
                .isPresent();
    }

    /** One reason and one colour. */
    static String kind(AxeResults.Hit hit, Dom dom) {
        return hit.data().getOrDefault("messageKey", "") + " "
                + dom.at(hit.path()).map(one -> one.style("color")).orElse("");
    }
}
