package fr.parcours.personas;

import fr.parcours.browser.Choices;
import fr.parcours.browser.Day;
import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import fr.parcours.persona.Difficulty;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A page that is heard: what the accessibility tree does not tell is not there, what it tells is acted on through it. */
final class HeardPage extends Relay {
    private static final Set<String> NATIVE_VALUES =
            Set.of("date", "time", "datetime-local", "month", "week", "color", "range");

    private final Hearing hearing;
    private final KeyedDrag drag;

    HeardPage(Page page, Consumer<Difficulty> told) {
        super(page);
        this.hearing = new Hearing(page.senses(), told);
        this.drag = new KeyedDrag(page);
    }

    private Node found(Target target) {
        Node node = page.find(target);
        Told.refuseDisabled(node);
        return node;
    }

    @Override
    public void click(Target target) {
        Node entry = hearing.command(target, found(target));
        acting();
        page.senses().activate(entry);
    }

    /** Assistive technology has one default action, and no double click. */
    @Override
    public void doubleClick(Target target) {
        Node node = found(target);
        Node entry = hearing.command(target, node);
        page.senses().focus(node);
        acting();
        Reaction before = Reaction.of(page, node);
        page.senses().activate(entry);
        page.settle();
        if (page.location().document().equals(before.document())
                && Reaction.of(page, node).equals(before)) {
            throw Told.blocked(
                    node,
                    Told.french(node) + " ne répond qu’à un double clic, pas au lecteur d’écran.",
                    Told.english(node) + " answers to a double click only, not to the screen reader.");
        }
    }

    /** Reading on brings things into view, whatever scrolls; what is not told is never come to. */
    @Override
    public void scroll(Target thing) {
        Node node = page.find(thing);
        hearing.there(node);
        super.scroll(thing);
    }

    @Override
    public void drag(Target thing, Target place) {
        Node node = found(thing);
        Node onto = page.find(place);
        page.senses().focus(node);
        acting();
        drag.onto(node, onto);
    }

    @Override
    public void drag(Target thing, int right, int down) {
        Node node = found(thing);
        page.senses().focus(node);
        acting();
        drag.by(node, right, down);
    }

    @Override
    public void fill(Target field, String written) {
        Node node = found(field);
        String value = node.state("type").equals("date") ? Day.iso(written) : written;
        hearing.field(field, node);
        acting();
        Senses senses = page.senses();
        if (NATIVE_VALUES.contains(node.state("type"))) {
            senses.enter(node, value);
            return;
        }
        senses.focus(node);
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
        hearing.answer(option, node);
        acting();
        if (node.tag().equals("option")) {
            page.choose(option);
            verify(node, "selected", true);
        } else if (!node.is("checked")) {
            page.senses().activate(node);
            if (node.tag().equals("input")) {
                verify(node, "checked", true);
            }
        }
    }

    private void unfold(Node list, String text) {
        Senses senses = page.senses();
        senses.focus(list);
        acting();
        if (list.tag().equals("input")) {
            senses.keys(List.of("Control+a", "Delete"));
            senses.type(text);
        } else {
            senses.activate(list);
        }
    }

    @Override
    public void tick(Target box, boolean on) {
        Node node = found(box);
        hearing.answer(box, node);
        acting();
        if (node.is("checked") != on) {
            page.senses().activate(node);
            verify(node, "checked", on);
        }
    }

    private void verify(Node node, String state, boolean wanted) {
        page.glance();
        if (page.senses().again(node).is(state) == wanted) {
            return;
        }
        page.settle(); // it may take its time
        if (page.senses().again(node).is(state) != wanted) {
            throw Told.blocked(
                    node,
                    Told.french(node) + " ne réagit pas quand le lecteur d’écran l’actionne.",
                    Told.english(node) + " does not react when the screen reader works it.");
        }
    }

    @Override
    public void upload(Target field, Path file) {
        Node node = found(field);
        if (node.state("type").equals("file")) {
            hearing.file(field, node);
            acting();
            page.senses().give(node, file);
            return;
        }
        Node entry = hearing.command(field, node);
        acting();
        if (!page.senses().offer(file, () -> page.senses().activate(entry))) {
            throw Choices.noFile(node);
        }
    }

    /** Nothing hovers here; what would show must come with the focus. */
    @Override
    public void hover(Target target) {
        Node node = found(target);
        hearing.command(target, node);
        acting();
        page.senses().focus(node);
    }
}
