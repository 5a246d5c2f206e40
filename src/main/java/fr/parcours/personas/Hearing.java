package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import fr.parcours.persona.Difficulty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Looks a thing up in the accessibility tree, and judges whether what is announced of it is enough to use it. */
final class Hearing {
    private final Senses senses;
    private final Consumer<Difficulty> told;

    Hearing(Senses senses, Consumer<Difficulty> told) {
        this.senses = senses;
        this.told = told;
    }

    /** Something to press; gives what is to be acted upon. */
    Node command(Target target, Node node) {
        List<Node> tree = senses.tree();
        Node entry = entry(tree, node, live -> live.path().equals(node.path()))
                .or(() -> entry(
                        tree.stream().filter(one -> Roles.pressed(one.role())).toList(), node, live -> live.path()
                                .startsWith(node.path() + "/")))
                .orElseThrow(() -> absent(node));
        if (!Roles.pressed(entry.role())) {
            throw neither(node);
        }
        named(entry);
        doubts(target, tree, entry);
        return entry;
    }

    /** Something to come to: a text, or anything else that is told. */
    void there(Node node) {
        List<Node> tree = senses.tree();
        boolean hidden = entry(
                        tree,
                        node,
                        live -> live.path().equals(node.path())
                                || live.path().startsWith(node.path() + "/")
                                || node.path().startsWith(live.path() + "/"))
                .isEmpty();
        if (hidden) {
            throw hidden(node);
        }
    }

    /** Something to fill in. */
    void field(Target target, Node node) {
        List<Node> tree = senses.tree();
        Node entry = entry(tree, node, live -> live.path().equals(node.path())).orElseThrow(() -> hidden(node));
        if (!Roles.filled(entry.role())) {
            throw Told.blocked(
                    node,
                    Told.french(node) + " n’est pas annoncé comme un champ à remplir.",
                    Told.english(node) + " is not announced as a field to fill in.");
        }
        named(entry);
        doubts(target, tree, entry);
    }

    /** An answer or a box; a closed list tells its answers only once open, so the list stands for them. */
    void answer(Target target, Node node) {
        List<Node> tree = senses.tree();
        Optional<Node> entry = entry(tree, node, live -> live.path().equals(node.path()));
        if (entry.isEmpty() && node.tag().equals("option")) {
            entry = entry(
                    tree,
                    node,
                    live -> live.tag().equals("select") && node.path().startsWith(live.path() + "/"));
        }
        named(entry.orElseThrow(() -> hidden(node)));
    }

    /** A file field, or the button beside it that opens the system's choice of files. */
    void file(Target target, Node node) {
        List<Node> tree = senses.tree();
        Optional<Node> entry = entry(tree, node, live -> live.path().equals(node.path()));
        if (entry.isEmpty()) {
            String around = Reach.parent(node.path());
            entry = entry(
                    tree.stream().filter(one -> one.role().equals("button")).toList(),
                    node,
                    live -> Reach.parent(live.path()).equals(around));
        }
        Node heard = entry.orElseThrow(() -> hidden(node));
        named(heard);
        doubts(target, tree, heard);
    }

    /** The likely entries first: each look at the live element takes a while. */
    private Optional<Node> entry(List<Node> tree, Node node, Predicate<Node> fits) {
        Comparator<Node> likely = Comparator.comparing(one -> !one.name().equals(node.name()));
        return tree.stream()
                .sorted(likely.thenComparing(one -> !one.role().equals(node.role())))
                .filter(one -> live(one).filter(fits).isPresent())
                .findFirst();
    }

    private Optional<Node> live(Node entry) {
        try {
            return Optional.of(senses.again(entry));
        } catch (RuntimeException gone) {
            return Optional.empty(); // it left the page while we looked
        }
    }

    private static void named(Node entry) {
        if (entry.name().isEmpty()) {
            throw Told.blocked(
                    entry,
                    Roles.frenchThis(entry) + " n’a pas de nom\u00a0: le lecteur d’écran n’annonce que «\u00a0"
                            + Roles.french(entry) + "\u00a0».",
                    Roles.englishThis(entry) + " has no name: the screen reader announces only “" + Roles.english(entry)
                            + "”.");
        }
    }

    private void doubts(Target target, List<Node> tree, Node entry) {
        if (!Words.told(entry.name(), target.names())) {
            told.accept(new Difficulty(
                    "Ce qui se lit «\u00a0" + target.told() + "\u00a0» à l’écran est annoncé «\u00a0" + entry.name()
                            + "\u00a0».",
                    "What reads “" + target.told() + "” on the screen is announced “" + entry.name() + "”.",
                    Told.element(entry)));
        }
        long same = tree.stream()
                .filter(one -> one.role().equals(entry.role()) && one.name().equals(entry.name()))
                .count();
        if (same > 1) {
            told.accept(new Difficulty(
                    same + " éléments sont annoncés de la même façon, «\u00a0" + entry.name()
                            + "\u00a0»\u00a0: rien ne dit lequel choisir.",
                    same + " things are announced the same way, “" + entry.name() + "”: nothing tells which to choose.",
                    Told.element(entry)));
        }
    }

    private static RuntimeException absent(Node node) {
        return Roles.pressed(node.role()) ? hidden(node) : neither(node);
    }

    private static RuntimeException neither(Node node) {
        return Told.blocked(
                node,
                Told.french(node) + " n’est annoncé ni comme un bouton ni comme un lien\u00a0: rien ne dit qu’on peut"
                        + " l’actionner.",
                Told.english(node) + " is announced neither as a button nor as a link: nothing tells that it can be"
                        + " worked.");
    }

    private static RuntimeException hidden(Node node) {
        return Told.blocked(
                node,
                Told.french(node) + " se voit à l’écran mais n’existe pas pour le lecteur d’écran.",
                Told.english(node) + " shows on the screen but does not exist for the screen reader.");
    }
}
