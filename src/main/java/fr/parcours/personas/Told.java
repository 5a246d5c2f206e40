package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;

/** Names things and says what was in the way, in the words of a person. */
final class Told {
    private Told() {}

    /** Role and name, as results tell an element: {@code button « Envoyer »}. */
    static String element(Node node) {
        return (node.role().isEmpty() ? node.tag() : node.role()) + " « " + node.name() + " »";
    }

    static PageFailure blocked(Node node, String french, String english) {
        return new PageFailure(PageFailure.Kind.NOT_WORKABLE, french, english, element(node));
    }

    static void refuseDisabled(Node node) {
        if (node.is("disabled")) {
            throw blocked(
                    node,
                    french(node) + " est grisé\u00a0: on ne peut pas l’actionner.",
                    english(node) + " is greyed out: it cannot be worked.");
        }
    }

    /** A field may be closed until it has the focus: it is told by what it is then. */
    static void refuseReadonly(Node now) {
        if (now.is("readonly")) {
            throw blocked(
                    now, french(now) + " ne se remplit pas à la main.", english(now) + " cannot be filled in by hand.");
        }
    }

    /** What opens a French sentence about it: the name between quotes, or what it is when it has none. */
    static String french(Node node) {
        return node.name().isEmpty() ? Roles.frenchThis(node) : "«\u00a0" + node.name() + "\u00a0»";
    }

    static String english(Node node) {
        return node.name().isEmpty() ? Roles.englishThis(node) : "“" + node.name() + "”";
    }
}
