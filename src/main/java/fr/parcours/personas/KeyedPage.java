package fr.parcours.personas;

import fr.parcours.browser.Choices;
import fr.parcours.browser.Day;
import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
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
    private final KeyedScroll scroll;
    private final KeyedDrag drag;
    private final Consumer<Difficulty> told;

    KeyedPage(Page page, Consumer<Difficulty> told) {
        super(page);
        this.told = told;
        this.reach = new Reach(page, told);
        this.choice = new KeyedChoice(page.senses(), reach);
        this.scroll = new KeyedScroll(page, reach);
        this.drag = new KeyedDrag(page);
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
        if (!reacts(node, key)) {
            senses.keys(List.of(key.equals("Enter") ? "Space" : "Enter"));
        }
    }

    /** Whether anything changed when the key was pressed; what went away with the page did. */
    private boolean reacts(Node node, String key) {
        Reaction before = Reaction.of(page, node);
        page.senses().keys(List.of(key));
        page.settle();
        return !page.location().document().equals(before.document())
                || !Reaction.of(page, node).equals(before);
    }

    /** No key is a double click: the thing must answer to the key that presses it. */
    @Override
    public void doubleClick(Target target) {
        Node node = found(target);
        reach.to(node);
        acting();
        if (!reacts(node, Roles.key(node))) {
            throw Told.blocked(
                    node,
                    Told.french(node) + " ne répond qu’à un double clic, pas au clavier.",
                    Told.english(node) + " answers to a double click only, not to the keyboard.");
        }
    }

    @Override
    public void scroll(Target thing) {
        Node node = page.find(thing);
        acting();
        scroll.to(node);
    }

    @Override
    public void scroll(Edge edge) {
        acting();
        scroll.end(edge);
    }

    @Override
    public void drag(Target thing, Target place) {
        Node node = found(thing);
        Node onto = page.find(place);
        take(node);
        drag.onto(node, onto);
    }

    @Override
    public void drag(Target thing, int right, int down) {
        Node node = found(thing);
        take(node);
        drag.by(node, right, down);
    }

    private void take(Node node) {
        try {
            reach.to(node);
        } catch (PageFailure never) {
            throw never.kind() == PageFailure.Kind.NOT_WORKABLE ? KeyedDrag.mouseOnly(node) : never;
        }
        acting();
    }

    @Override
    public void fill(Target field, String written) {
        Node node = found(field);
        reach.to(node);
        acting();
        Senses senses = page.senses();
        String type = node.state("type");
        String value = type.equals("date") ? Day.iso(written) : written;
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
        Told.refuseReadonly(now);
        if (now.is("filled") || now.is("editable")) {
            senses.keys(List.of("Control+a", "Delete"));
        }
        senses.type(value);
    }

    @Override
    public void choose(Target option) {
        Node node = answer(option, this::unfold);
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

    private void unfold(Node list, String text) {
        reach.to(list);
        acting();
        if (list.tag().equals("input")) {
            page.senses().keys(List.of("Control+a", "Delete"));
            page.senses().type(text);
        } else if (!reacts(list, "ArrowDown")) {
            page.senses().keys(List.of("Enter"));
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
        page.glance();
        if (page.senses().again(node).is("checked") == on) {
            return true;
        }
        page.settle(); // it may take its time
        return page.senses().again(node).is("checked") == on;
    }

    @Override
    public void upload(Target field, Path file) {
        Node node = found(field);
        if (node.state("type").equals("file")) {
            reach.opener(node);
            acting();
            page.senses().give(node, file);
            return;
        }
        reach.to(node);
        acting();
        if (!page.senses().offer(file, () -> press(node))) {
            throw Choices.noFile(node);
        }
    }

    /** What shows on hover must show on focus too: there is no pointer here. */
    @Override
    public void hover(Target target) {
        reach.to(page.find(target));
        acting();
    }
}
