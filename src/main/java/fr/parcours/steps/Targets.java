package fr.parcours.steps;

import static fr.parcours.journey.Key.choice;
import static fr.parcours.journey.Key.text;

import fr.parcours.browser.Target;
import fr.parcours.journey.Key;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.Scene;
import fr.parcours.journey.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Targets as an author writes them: a name, and what stands beside it to tell which one. */
final class Targets {
    /** The roles of WAI-ARIA 1.2 that a person can be told to act upon. */
    private static final List<String> ROLES = List.of(
            "button",
            "checkbox",
            "combobox",
            "gridcell",
            "heading",
            "img",
            "link",
            "listbox",
            "menuitem",
            "menuitemcheckbox",
            "menuitemradio",
            "option",
            "radio",
            "radiogroup",
            "searchbox",
            "slider",
            "spinbutton",
            "switch",
            "tab",
            "textbox",
            "treeitem");

    private Targets() {}

    /** The keys of a target whose name is written under {@code name}, then others of the same word. */
    static List<Key> keys(Key name, Key... others) {
        return after(Stream.concat(Stream.of(name.several()), Stream.of(others)).toArray(Key[]::new));
    }

    /** These keys, then those that stand beside a name to tell which thing is meant. */
    static List<Key> after(Key... keys) {
        Stream<Key> beside = Stream.of(
                choice("role", ROLES),
                text("in"),
                text("near"),
                Key.of("nth", Key.Shape.COUNT),
                text("css"),
                text("xpath"));
        return Stream.concat(Stream.of(keys), beside).toList();
    }

    /** The target written; a misuse when nothing tells which thing is meant. */
    static Target read(Written written, Target.Kind kind, String name) {
        if (Stream.of(name, "role", "near", "css", "xpath").noneMatch(written::has)) {
            throw new Misuse(
                    "",
                    "Il manque de quoi trouver l’élément\u00a0: écrivez «\u00a0%s\u00a0», ou «\u00a0role\u00a0» avec «\u00a0near\u00a0»."
                            .formatted(name),
                    "Nothing tells which element is meant: write “%s”, or “role” with “near”.".formatted(name));
        }
        if (written.has("css") && written.has("xpath")) {
            throw new Misuse(
                    "xpath",
                    "Un seul sélecteur suffit\u00a0: «\u00a0css\u00a0» ou «\u00a0xpath\u00a0».",
                    "One selector is enough: “css” or “xpath”.");
        }
        return new Target(
                kind,
                written.texts(name),
                written.text("role"),
                written.text("in"),
                written.text("near"),
                written.count("nth", 0),
                written.text("css"),
                written.text("xpath"));
    }

    /** The target with the journey's values in its names. */
    static Target said(Target target, Scene scene) {
        List<String> names = new ArrayList<>();
        target.names().forEach(name -> names.add(scene.value(name)));
        return target.named(names);
    }
}
