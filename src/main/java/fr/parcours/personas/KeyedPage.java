package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import fr.parcours.persona.Difficulty;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A page worked by keys alone. */
final class KeyedPage extends Relay {
    private static final Set<String> NATIVE_VALUES =
            Set.of("time", "datetime-local", "month", "week", "color", "range");
    private static final int MOST_ARROWS = 60;

    private final Reach reach;
    private final KeyedChoice choice;
    private final Consumer<Difficulty> told;

    KeyedPage(Page page, Consumer<Difficulty> told) {
        super(page);
        this.told = told;
        this.reach = new Reach(page, told);
        this.choice = new KeyedChoice(page.senses(), reach);
    }

    @Override
    public void click(Target target) {
        Node node = found(target);
        if (Roles.grouped(node.role()) && !node.tag().equals("input")) {
            choice.inGroup(node);
        } else {
            reach.to(node);
        }
        acting();
        press(node);
    }

    private Node found(Target target) {
        Node node = page.find(target);
        Told.refuseDisabled(node);
        return node;
    }

    /** Enter or Space as the role wants; something home-made that answers to neither may answer to the other. */
    private void press(Node node) {
        Senses senses = page.senses();
        String key = Roles.key(node);
        if (Roles.nativelyKeyed(node)) {
            senses.keys(List.of(key));
            return;
        }
        Location before = page.location();
        Node was = senses.again(node);
        senses.keys(List.of(key));
        page.settle();
        Location after = page.location();
        if (after.document().equals(before.document())
                && after.signature().equals(before.signature())
                && senses.again(node).states().equals(was.states())
                && senses.focused().path().equals(was.path())) {
            senses.keys(List.of(key.equals("Enter") ? "Space" : "Enter"));
        }
    }

    @Override
    public void fill(Target field, String value) {
        Node node = found(field);
        reach.to(node);
        acting();
        Senses senses = page.senses();
        String type = node.state("type");
        if (type.equals("date") && Dates.typed(page.senses(), node, value)) {
            return;
        }
        if (type.equals("date") || NATIVE_VALUES.contains(type)) {
            told.accept(new Difficulty(
                    Told.french(node) + " n’a pas pu être saisi chiffre par chiffre au clavier.",
                    Told.english(node) + " could not be typed digit by digit.",
                    Told.element(node)));
            senses.enter(node, value);
            return;
        }
        Node now = senses.again(node);
        if (now.is("filled") || now.is("editable")) {
            senses.keys(List.of("Control+a", "Delete"));
        }
        senses.type(value);
    }

    @Override
    public void choose(Target option) {
        Node node = found(option);
        acting();
        switch (node.state("type")) {
            case "radio" -> choice.radio(node, MOST_ARROWS);
            case "checkbox" -> tick(node, true);
            default -> {
                if (node.tag().equals("option")) {
                    choice.option(node);
                } else {
                    choice.inGroup(node);
                    page.senses().keys(List.of(Roles.key(node)));
                }
            }
        }
    }

    @Override
    public void tick(Target box, boolean on) {
        tick(found(box), on);
    }

    private void tick(Node node, boolean on) {
        if (node.is("checked") == on) {
            return;
        }
        if (node.state("type").equals("radio")) {
            choice.radio(node, MOST_ARROWS);
            return;
        }
        if (!spaced(node, on) && (Reach.at(page.senses().focused(), node) || !spaced(node, on))) {
            throw Told.blocked(
                    node,
                    "La barre d’espace ne change pas la case " + Told.french(node) + ".",
                    "The space bar does not change the box " + Told.english(node) + ".");
        }
    }

    /** Whether Space did it; when it did not and the focus went elsewhere meanwhile, the key was not for the box. */
    private boolean spaced(Node node, boolean on) {
        reach.to(node);
        acting();
        page.senses().keys(List.of("Space"));
        page.settle();
        return page.senses().again(node).is("checked") == on;
    }

    @Override
    public void upload(Target field, Path file) {
        Node node = found(field);
        reach.opener(node);
        acting();
        page.senses().give(node, file);
    }

    /** What shows on hover must show on focus too: there is no pointer here. */
    @Override
    public void hover(Target target) {
        reach.to(page.find(target));
        acting();
    }
}
