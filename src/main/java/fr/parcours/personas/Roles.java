package fr.parcours.personas;

import fr.parcours.browser.Node;
import java.util.Set;

/** What roles mean for somebody who has to use them, and what they are called. */
final class Roles {
    /** Roles that say that something can be pressed. */
    private static final Set<String> PRESSED = Set.of(
            "button",
            "link",
            "tab",
            "menuitem",
            "menuitemradio",
            "menuitemcheckbox",
            "switch",
            "checkbox",
            "radio",
            "option",
            "treeitem",
            "combobox",
            "summary");

    /** Roles that say that something is to be filled in. */
    private static final Set<String> FILLED = Set.of(
            "textbox",
            "searchbox",
            "combobox",
            "spinbutton",
            "slider",
            "listbox",
            "date",
            "datetime",
            "inputtime",
            "colorwell");

    /** Roles of things that live in a group: Tab reaches the group, arrows move in it. */
    private static final Set<String> GROUPED =
            Set.of("tab", "menuitem", "menuitemradio", "menuitemcheckbox", "option", "radio", "treeitem");

    private static final Set<String> NATIVE = Set.of("a", "area", "button", "input", "summary");

    private Roles() {}

    static boolean pressed(String role) {
        return PRESSED.contains(role);
    }

    static boolean filled(String role) {
        return FILLED.contains(role);
    }

    static boolean grouped(String role) {
        return GROUPED.contains(role);
    }

    /** Whether the browser itself turns keys into presses on it. */
    static boolean nativelyKeyed(Node node) {
        return NATIVE.contains(node.tag());
    }

    /** The key that presses it. */
    static String key(Node node) {
        return switch (node.role()) {
            case "checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio" -> "Space";
            default -> "Enter";
        };
    }

    static String french(Node node) {
        return switch (node.role()) {
            case "button" -> "bouton";
            case "link" -> "lien";
            case "checkbox", "switch" -> "case à cocher";
            case "radio" -> "bouton radio";
            case "combobox", "listbox" -> "liste de choix";
            case "option" -> "réponse";
            case "tab" -> "onglet";
            case "textbox", "searchbox", "spinbutton" -> "zone de saisie";
            default -> "élément";
        };
    }

    static String english(Node node) {
        return switch (node.role()) {
            case "button" -> "button";
            case "link" -> "link";
            case "checkbox", "switch" -> "check box";
            case "radio" -> "radio button";
            case "combobox", "listbox" -> "list of choices";
            case "option" -> "answer";
            case "tab" -> "tab";
            case "textbox", "searchbox", "spinbutton" -> "edit field";
            default -> "element";
        };
    }

    static String frenchThis(Node node) {
        return switch (node.role()) {
            case "checkbox", "switch" -> "La case à cocher";
            case "combobox", "listbox" -> "La liste de choix";
            case "option" -> "La réponse";
            case "textbox", "searchbox", "spinbutton" -> "La zone de saisie";
            case "tab" -> "L’onglet";
            case "button", "link", "radio" -> "Le " + french(node);
            default -> "L’élément";
        };
    }

    static String englishThis(Node node) {
        return "The " + english(node);
    }
}
