package fr.parcours.personas;

import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import java.net.URI;
import java.nio.file.Path;

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
