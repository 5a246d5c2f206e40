package fr.parcours.reader.recording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What people do to the things of a page, whichever tool recorded it, in our words. */
final class Acts {
    private static final Set<String> ELEMENTS =
            Set.of("button", "link", "tab", "menuitem", "textbox", "searchbox", "combobox", "checkbox", "radio");

    private final Draft draft;
    private final Map<String, Integer> ticked = new HashMap<>();

    Acts(Draft draft) {
        this.draft = draft;
    }

    /** A word that acts on one thing; says so where only a technical selector tells which. */
    void on(Spot at, String word, String nameKey, Found found) {
        if (reachable(at, found)) {
            draft.add(at, Line.of(word, found.keys(nameKey)));
        }
    }

    void onTimes(Spot at, Found found, int times) {
        if (reachable(at, found)) {
            draft.add(at, Line.of("click", found.keys("name")).with("times", String.valueOf(times)));
        }
    }

    /** Whether anything tells which thing is meant; what must be said of it is said. */
    boolean reachable(Spot at, Found found) {
        if (found.nowhere()) {
            draft.lost(at, "rien ne dit sur quoi agir.", "nothing tells what to act upon.");
            return false;
        }
        if (found.partial()) {
            draft.sayAtTop(
                    Said.Kind.CHECK,
                    "certains noms viennent d’un texte que l’enregistrement a pu couper\u00a0: complétez-les si la marche ne les trouve pas.",
                    "some names come from a text that the recording may have cut short: complete them if the walk does not find them.");
        }
        if (!found.named()) {
            draft.sayAtTop(
                    Said.Kind.CHECK,
                    "des éléments ne sont désignés que par un sélecteur (css, xpath)\u00a0: remplacez-le, si possible, par ce que la personne lit.",
                    "some elements are told by a selector alone (css, xpath): replace it, if you can, by what the person reads.");
            draft.tell(Said.Kind.CHECK, at, "aucun texte ne désigne cet élément.", "no text tells this element.");
        }
        return true;
    }

    /** A click: on a box it ticks, on an answer it chooses, elsewhere it presses. */
    void press(Spot at, Found found) {
        if (found.radio() || found.option()) {
            on(at, "choose", "option", found);
        } else if (found.box() || found.tag().equals("label")) {
            tick(at, found);
        } else {
            on(at, "click", "name", found);
        }
    }

    /** A click changes a box, and no recording tells how it was before: the first one is taken to tick it. */
    private void tick(Spot at, Found found) {
        draft.sayAtTop(
                Said.Kind.CHANGED,
                "un appui sur une case est lu comme « cocher », le suivant comme « décocher »\u00a0: si une case était cochée d’avance, échangez check et uncheck.",
                "a press on a box is read as ticking it, the next one as unticking it: if a box was ticked beforehand, swap check and uncheck.");
        String key = found.keys("name").toString();
        boolean on = ticked.merge(key, 1, Integer::sum) % 2 == 1;
        on(at, on ? "check" : "uncheck", "name", found);
    }

    /** A field was given a value: what that means depends on the field. */
    void change(Spot at, Found field, String value) {
        if (field.file() || value.startsWith("C:\\fakepath\\")) {
            upload(at, field, value);
        } else if (field.radio()) {
            on(at, "choose", "option", field);
        } else if (field.box()) {
            boolean off = Set.of("", "false", "off", "0").contains(value);
            on(at, off ? "uncheck" : "check", "name", field);
        } else if (field.list()) {
            if (!value.isBlank() && (!value.matches(".*\\p{Ll}{3,}.*") || value.matches("\\S*[\\d_]\\S*"))) {
                technical(at, value);
            }
            choose(at, field, value);
        } else if (reachable(at, field)) {
            draft.typing().fill(at, field, value);
        }
    }

    /** One answer of a list. */
    void choose(Spot at, Found list, String option) {
        if (option.isBlank()) {
            draft.lost(at, "remettre une liste à vide n’a pas de mot.", "putting a list back to nothing has no word.");
        } else if (reachable(at, list)) {
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("option", Dollars.plain(Clean.name(option)));
            if (list.named()) {
                keys.put("in", list.name());
            } else if (!list.css().isEmpty()) {
                keys.put("css", list.css() + " option");
            } else {
                keys.put("xpath", list.xpath() + "//option");
            }
            draft.add(at, Line.of("choose", keys));
        }
    }

    /** Says that an answer is told by what the page sends, not by what it shows. */
    void technical(Spot at, String value) {
        draft.say(
                Said.Kind.CHECK,
                at,
                "la réponse " + Clean.fr(value)
                        + " n’est peut-être que la valeur technique\u00a0: écrivez le texte que la personne lit.",
                "the answer " + Clean.en(value)
                        + " may be the technical value only: write the text that the person reads.");
    }

    /** No recording holds the file itself: the step waits for the person to put one there. */
    void upload(Spot at, Found field, String value) {
        String file = value.substring(Math.max(value.lastIndexOf('\\'), value.lastIndexOf('/')) + 1);
        String name = Clean.name(file).isEmpty() ? "fichier.pdf" : Clean.name(file);
        if (reachable(at, field)) {
            draft.say(
                    Said.Kind.CHECK,
                    at,
                    "le fichier n’est pas dans l’enregistrement\u00a0: mettez-en un, fictif, à côté du parcours, puis ôtez le # qui suit.",
                    "the file is not in the recording: put one, fictional, beside the journey, then take away the # that follows.");
            boolean before = draft.noting();
            draft.noting(true);
            draft.add(at, Line.of("upload", field.keys("field")).with("file", name));
            draft.noting(before);
        }
    }

    /** Waits for something; {@code seconds} at most, 0 for as long as usual. */
    void present(Spot at, Found found, int seconds) {
        if (!found.named()) {
            draft.lost(
                    at,
                    "attendre ce que seul un sélecteur désigne n’est pas repris\u00a0: Parcours attend que la page soit au repos.",
                    "waiting for what only a selector tells is not carried over: Parcours waits until the page is at rest.");
            return;
        }
        Line wait = Line.of("wait", ELEMENTS.contains(found.role()) ? "element" : "text", Dollars.plain(found.name()));
        draft.add(at, seconds == 0 ? wait : wait.with("within", String.valueOf(seconds)));
    }

    /** Something must not be there. */
    void absent(Spot at, Found found) {
        if (found.named()) {
            draft.add(at, Line.of("expect").with("absent", Dollars.plain(found.name())));
        } else {
            draft.lost(
                    at,
                    "l’absence de ce que seul un sélecteur désigne ne peut pas être vérifiée.",
                    "the absence of what only a selector tells cannot be checked.");
        }
    }
}
