package fr.parcours.selenium;

import fr.parcours.browser.Node;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells an author why a target was not found, or found twice: what was looked for, and what is there. */
final class Unfound {
    private Unfound() {}

    static PageFailure none(Target target, Set<String> near) {
        String there = near.stream().limit(3).map(one -> "« " + one + " »").collect(Collectors.joining(", "));
        String what = french(target.kind());
        return new PageFailure(
                PageFailure.Kind.NOT_FOUND,
                "Rien à l’écran ne répond " + what + " « " + target.told() + " »" + place(target, "sous", "près de")
                        + "."
                        + (there.isEmpty()
                                ? " Aucun élément de cette sorte sur la page."
                                : " Les plus proches : " + there + "."),
                "Nothing on the screen answers to the " + english(target.kind()) + " “" + target.told() + "”"
                        + place(target, "under", "near") + "."
                        + (there.isEmpty() ? " No such thing on the page." : " The nearest: " + there + "."),
                target.told());
    }

    static PageFailure unreadable(Target target) {
        return new PageFailure(
                PageFailure.Kind.NOT_FOUND,
                "Ce sélecteur n’est pas lisible : « " + told(target) + " ».",
                "This selector cannot be read: “" + told(target) + "”.",
                told(target));
    }

    private static String told(Target target) {
        return String.valueOf(target.css() == null ? target.xpath() : target.css());
    }

    static PageFailure several(Target target, List<Node> found) {
        String list = found.stream()
                .limit(4)
                .map(one -> one.role() + " « " + one.name() + " » (" + one.path() + ")")
                .collect(Collectors.joining(" ; "));
        return new PageFailure(
                PageFailure.Kind.AMBIGUOUS,
                found.size() + " éléments répondent à « " + target.told() + " » : " + list
                        + ". Précisez avec in, near, role ou nth.",
                found.size() + " things answer to “" + target.told() + "”: " + list + ". Add in, near, role or nth.",
                target.told());
    }

    private static String place(Target target, String in, String near) {
        return (target.in() == null ? "" : ", " + in + " « " + target.in() + " »")
                + (target.near() == null ? "" : ", " + near + " « " + target.near() + " »");
    }

    private static String french(Target.Kind kind) {
        return switch (kind) {
            case COMMAND -> "à la commande";
            case FIELD -> "au champ";
            case OPTION -> "à la réponse";
            case BOX -> "à la case";
            case FILE -> "au champ de fichier";
            case THING -> "à";
        };
    }

    private static String english(Target.Kind kind) {
        return switch (kind) {
            case COMMAND -> "command";
            case FIELD -> "field";
            case OPTION -> "answer";
            case BOX -> "box";
            case FILE -> "file field";
            case THING -> "thing";
        };
    }
}
