package fr.parcours.personas;

import fr.parcours.browser.Choices;
import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Received;
import fr.parcours.browser.Reply;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** A page that hands everything on to another page; personas take over only what their condition changes. */
class Relay implements Page {
    final Page page;
    private long acted = System.nanoTime();

    Relay(Page page) {
        this.page = page;
    }

    /** Tells that the person does something now, so that waiting is counted from here. */
    final void acting() {
        acted = System.nanoTime();
    }

    @Override
    public void open(URI address) {
        acting();
        page.open(address);
    }

    @Override
    public void back() {
        acting();
        page.back();
    }

    @Override
    public void forward() {
        acting();
        page.forward();
    }

    @Override
    public void reload() {
        acting();
        page.reload();
    }

    @Override
    public Node find(Target target) {
        return page.find(target);
    }

    @Override
    public void click(Target target) {
        acting();
        page.click(target);
    }

    @Override
    public void fill(Target field, String value) {
        acting();
        page.fill(field, value);
    }

    @Override
    public void choose(Target option) {
        acting();
        page.choose(option);
    }

    /**
     * An answer of a list; one that is closed is opened first.
     *
     * @param unfold opens a list in this person's manner; one that is typed in is given the text
     */
    final Node answer(Target option, BiConsumer<Node, String> unfold) {
        Node node = unfolded(option, unfold);
        Told.refuseDisabled(node);
        return node;
    }

    private Node unfolded(Target option, BiConsumer<Node, String> unfold) {
        try {
            return page.find(option);
        } catch (PageFailure unfound) {
            unfold.accept(Choices.holder(page, option, unfound), option.told());
            return Choices.shown(page, option);
        }
    }

    @Override
    public void tick(Target box, boolean on) {
        acting();
        page.tick(box, on);
    }

    @Override
    public void upload(Target field, Path file) {
        acting();
        page.upload(field, file);
    }

    @Override
    public void press(String key) {
        acting();
        page.press(key);
    }

    @Override
    public void hover(Target target) {
        acting();
        page.hover(target);
    }

    @Override
    public void doubleClick(Target target) {
        acting();
        page.doubleClick(target);
    }

    @Override
    public void scroll(Target thing) {
        acting();
        page.scroll(thing);
    }

    @Override
    public void scroll(Edge edge) {
        acting();
        page.scroll(edge);
    }

    @Override
    public void drag(Target thing, Target place) {
        acting();
        page.drag(thing, place);
    }

    @Override
    public void drag(Target thing, int right, int down) {
        acting();
        page.drag(thing, right, down);
    }

    @Override
    public void foresee(List<Reply> replies) {
        page.foresee(replies);
    }

    @Override
    public void dialog(Reply reply) {
        page.dialog(reply);
    }

    @Override
    public void frame(String name) {
        page.frame(name);
    }

    @Override
    public void tab(String which) {
        acting();
        page.tab(which);
    }

    /** Whatever way this person has to press it. */
    @Override
    public Received download(Target command) {
        return page.senses().receive(() -> click(command));
    }

    @Override
    public List<Received> received() {
        return page.received();
    }

    @Override
    public boolean shows(String text) {
        return page.shows(text);
    }

    @Override
    public Calm settle() {
        return sinceActing(page.settle());
    }

    @Override
    public Calm glance() {
        return sinceActing(page.glance());
    }

    /** The page below counts from the last thing that it was asked itself, which may be long ago. */
    private Calm sinceActing(Calm calm) {
        long since = (System.nanoTime() - acted) / 1_000_000;
        return new Calm(Math.min(calm.waitedMillis(), since), calm.quiet());
    }

    @Override
    public Location location() {
        return page.location();
    }

    @Override
    public Senses senses() {
        return page.senses();
    }
}
