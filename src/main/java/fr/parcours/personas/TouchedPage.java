package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.persona.Difficulty;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A page worked with a finger: the browser touches rather than clicks, and what a finger cannot reach is out of reach. */
final class TouchedPage extends Relay {
    private final Consumer<Difficulty> told;
    private final Set<String> aside = new HashSet<>();

    TouchedPage(Page page, Consumer<Difficulty> told) {
        super(page);
        this.told = told;
    }

    @Override
    public void click(Target target) {
        sideways(target);
        super.click(target);
    }

    @Override
    public void fill(Target field, String value) {
        sideways(field);
        super.fill(field, value);
    }

    @Override
    public void choose(Target option) {
        Optional<Node> shown = shown(option);
        shown.filter(node -> node.tag().equals("option")).ifPresent(node -> reach(option, node));
        super.choose(option);
    }

    @Override
    public void tick(Target box, boolean on) {
        sideways(box);
        super.tick(box, on);
    }

    @Override
    public void upload(Target field, Path file) {
        reach(field, sideways(field));
        super.upload(field, file);
    }

    @Override
    public void doubleClick(Target target) {
        sideways(target);
        super.doubleClick(target);
    }

    @Override
    public void drag(Target thing, Target place) {
        drag(sideways(thing), () -> super.drag(thing, place));
    }

    @Override
    public void drag(Target thing, int right, int down) {
        drag(sideways(thing), () -> super.drag(thing, right, down));
    }

    /** The browser's own drags begin with a mouse: under a finger the page just scrolls. */
    private void drag(Node thing, Runnable dragging) {
        Reaction before = Reaction.of(page, thing);
        dragging.run();
        page.settle();
        if (Reaction.of(page, thing).equals(before)) {
            throw KeyedDrag.mouseOnly(thing);
        }
    }

    /** A finger has no way to hover: it must not be what the way depends on. The thing is reached, no more. */
    @Override
    public void hover(Target target) {
        super.hover(target);
    }

    /**
     * The system shows its own list of answers or files over the page, so only what opens it can be tried; a file field that
     * is not shown is opened by a button that only the page knows.
     */
    private void reach(Target target, Node node) {
        if (!node.box().empty()) {
            page.hover(target);
        }
    }

    /** An answer, unless it shows only once its list is open: the page below opens it, with the same finger. */
    private Optional<Node> shown(Target option) {
        try {
            return Optional.of(sideways(option));
        } catch (PageFailure closed) {
            if (closed.kind() != PageFailure.Kind.NOT_FOUND) {
                throw closed;
            }
            return Optional.empty();
        }
    }

    private Node sideways(Target target) {
        Node node = page.find(target);
        if (beyond(node) && aside.add(page.location().document() + node.path())) {
            told.accept(new Difficulty(
                    "Il faut agrandir la page ou la faire défiler de côté pour lire " + Told.french(node)
                            + " en entier.",
                    "The page must be enlarged or scrolled sideways to read the whole of " + Told.english(node) + ".",
                    Told.element(node)));
        }
        return node;
    }

    /** A little may stick out without hiding anything. */
    static boolean beyond(Node node) {
        return !node.box().empty() && node.box().right() > Smartphone.WIDTH + 8;
    }
}
