package fr.parcours.checks.errors;

import fr.parcours.check.Finding;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Slips.Slip;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a form no longer held when somebody came back to it.
 *
 * @param given the fields that were emptied, but for consents, which may have to be given anew
 * @param lost how many were emptied, consents included
 * @param of how many held something
 */
record Emptied(Dom dom, List<Element> given, int lost, int of) {
    static Emptied of(Tried tried, Slip slip) {
        List<Element> lost =
                slip.lost().stream().flatMap(path -> tried.at(path).stream()).toList();
        List<Element> given =
                lost.stream().filter(one -> !one.matches("[type=checkbox]")).toList();
        return new Emptied(
                tried.dom(),
                given,
                lost.size(),
                slip.lost().size() + slip.kept().size());
    }

    /** Whether nothing held anything, or nothing but consents did. */
    boolean untold() {
        return given.isEmpty() && of == lost;
    }

    Element first() {
        return given.get(0);
    }

    /** What a sentence says of it. */
    Object[] words() {
        return new Object[] {"name", first().called(), "lost", lost, "of", of};
    }

    /** As grave as the part that is lost. */
    Finding graded(Finding finding) {
        return finding.severity((double) lost / of);
    }

    /** What guards an account or a payment may have to be forgotten, and the rest with it. */
    static boolean secret(Dom dom) {
        return dom.select("input[type=password], [autocomplete^=cc-], [autocomplete=one-time-code]")
                .findAny()
                .isPresent();
    }

    /** Whether the page speaks of what would lose it: it may well warn of it. */
    static boolean warned(Dom dom, Pattern words) {
        return words.matcher(ScreenText.whole(dom)).find();
    }
}
