package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page in front of somebody with a mouse and a keyboard. */
final class LivePage implements Page {
    /** What a loaded machine may need over the time that was asked. */
    private static final long SLACK_MILLIS = 5_000;

    /** How long a dialog foreseen may take to open after all else is at rest. */
    private static final long DIALOG_MILLIS = 5_000;

    private final Tab tab;
    private final LiveSenses senses;
    private final Gestures gestures;
    private final Fields fields;
    private final Frames frames;
    private final Tabs tabs;
    private final Rest rest;
    private final Finder finder;
    private long acted = System.nanoTime();
    private Seen seen = new Seen(null, null, -1);

    /** The last thing found, good once more as long as the browser was told nothing since: a step is found, then done. */
    private record Seen(@Nullable Target target, @Nullable Node node, int sent) {}

    LivePage(Tab tab) {
        this.tab = tab;
        this.senses = new LiveSenses(tab);
        this.gestures = new Gestures(tab, senses);
        this.fields = new Fields(tab, this, senses);
        this.frames = new Frames(tab, senses.nodes());
        this.tabs = new Tabs(tab);
        this.finder = new Finder(tab, senses.nodes(), frames);
        this.rest = new Rest(tab, tabs, () -> acted, () -> location().url());
    }

    void acting() {
        acted = System.nanoTime();
        tab.touch();
    }

    @Override
    public void open(URI address) {
        acting();
        if (!tab.heard.hosts().allow(address.toString())) {
            throw tab.outside(address.toString());
        }
        int documents = tab.heard.documents();
        JsonNode answer;
        try {
            answer = tab.wire.await(
                    tab.wire.send(tab.main(), "Page.navigate", "url", address.toString()),
                    "Page.navigate",
                    2 * tab.conditions.ceilingMillis());
        } catch (Wire.Late waiting) {
            tab.wire.tell(tab.main(), "Page.stopLoading");
            throw Unreachable.because(address.toString(), "ERR_TIMED_OUT");
        }
        String error = answer.path("errorText").asText();
        boolean file = answer.path("isDownload").asBoolean();
        if (tab.downloads.awaiting() && (file || error.equals("net::ERR_ABORTED"))) {
            return; // the file that the person asked for comes in place of a page
        }
        if (file) {
            throw Unreachable.because(address.toString(), "DOWNLOAD");
        }
        if (!error.isEmpty() && (!error.equals("net::ERR_ABORTED") || documents == tab.heard.documents())) {
            String outside = tab.heard.mainRefused();
            throw outside.isEmpty() ? Unreachable.because(address.toString(), error) : tab.outside(outside);
        }
    }

    @Override
    public void back() {
        acting();
        travel(-1);
    }

    @Override
    public void forward() {
        acting();
        travel(1);
    }

    private void travel(int by) {
        JsonNode history = tab.wire.call(tab.main(), "Page.getNavigationHistory");
        JsonNode entry =
                history.path("entries").path(history.path("currentIndex").asInt() + by);
        if (entry.has("id")) {
            tab.wire.call(
                    tab.main(),
                    "Page.navigateToHistoryEntry",
                    "entryId",
                    entry.path("id").asInt());
        }
    }

    @Override
    public void reload() {
        acting();
        tab.wire.call(tab.main(), "Page.reload");
    }

    /** The record, the persona and the step ask for the same thing one after the other: it is looked for once. */
    @Override
    public Node find(Target target) {
        Seen last = seen;
        seen = new Seen(null, null, -1);
        Node known = last.node();
        if (known != null && target.equals(last.target()) && tab.wire.sent() == last.sent()) {
            return known;
        }
        Node node = finder.find(target);
        seen = new Seen(target, node, tab.wire.sent());
        return node;
    }

    @Override
    public void click(Target target) {
        Node node = find(target);
        refuseDisabled(node);
        press(node);
    }

    void refuseDisabled(Node node) {
        if (node.is("disabled")) {
            throw new PageFailure(
                    PageFailure.Kind.NOT_WORKABLE,
                    "« " + node.name() + " » est grisé : on ne peut pas l’actionner.",
                    "“" + node.name() + "” is greyed out: it cannot be worked.",
                    node.role() + " « " + node.name() + " »");
        }
    }

    void press(Node node) {
        acting();
        if (tab.conditions.touch()) {
            senses.touch(node);
        } else {
            senses.point(node);
        }
    }

    @Override
    public void fill(Target field, String value) {
        fields.fill(field, value);
    }

    @Override
    public void choose(Target option) {
        fields.choose(option);
    }

    @Override
    public void tick(Target box, boolean on) {
        fields.tick(box, on);
    }

    @Override
    public void upload(Target field, Path file) {
        Node node = find(field);
        acting();
        if (node.state("type").equals("file")) {
            senses.give(node, file);
        } else if (!senses.offer(file, () -> press(node))) {
            throw Choices.noFile(node);
        }
    }

    @Override
    public void press(String key) {
        acting();
        senses.keys(List.of(key));
    }

    @Override
    public void hover(Target target) {
        senses.hover(find(target));
    }

    @Override
    public void doubleClick(Target target) {
        Node node = find(target);
        refuseDisabled(node);
        acting();
        gestures.twice(node);
    }

    @Override
    public void scroll(Target thing) {
        Node node = find(thing);
        acting();
        gestures.bring(node);
    }

    @Override
    public void scroll(Edge edge) {
        acting();
        gestures.end(edge == Edge.BOTTOM);
    }

    @Override
    public void drag(Target thing, Target place) {
        Node taken = find(thing);
        refuseDisabled(taken);
        Node onto = find(place);
        acting();
        gestures.drag(taken, onto);
    }

    @Override
    public void drag(Target thing, int right, int down) {
        Node taken = find(thing);
        refuseDisabled(taken);
        acting();
        gestures.drag(taken, right, down);
    }

    @Override
    public void foresee(List<Reply> replies) {
        tab.dialogs.foresee(replies);
    }

    @Override
    public void dialog(Reply reply) {
        Dialogs.Answered answered = dialogOpened();
        if (!answered.fits()) {
            throw new PageFailure(
                    PageFailure.Kind.UNEXPECTED,
                    "La boîte de dialogue dit autre chose que prévu, elle a été annulée : « " + answered.message()
                            + " ».",
                    "The dialog says something else than expected, it was cancelled: “" + answered.message() + "”.");
        }
    }

    private Dialogs.Answered dialogOpened() {
        try {
            return tab.dialogs
                    .next(DIALOG_MILLIS)
                    .orElseThrow(() -> new PageFailure(
                            PageFailure.Kind.UNEXPECTED,
                            "Aucune boîte de dialogue ne s’est ouverte après l’étape d’avant.",
                            "No dialog opened after the step before."));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
    }

    @Override
    public void frame(String name) {
        seen = new Seen(null, null, -1);
        frames.look(name);
    }

    @Override
    public void tab(String which) {
        acting();
        frames.look("");
        tabs.go(which);
    }

    @Override
    public Received download(Target command) {
        return senses.receive(() -> click(command));
    }

    @Override
    public List<Received> received() {
        return tab.downloads.take();
    }

    @Override
    public boolean shows(String text) {
        return tab.worlds.everywhere("parcours.shows(" + Finder.json(text) + ")").values().stream()
                .anyMatch(JsonNode::asBoolean);
    }

    @Override
    public Calm settle() {
        return rest.settle();
    }

    @Override
    public Calm glance() {
        return rest.glance();
    }

    @Override
    public Location location() {
        JsonNode here = Wire.parse(where());
        List<String> fields = new ArrayList<>();
        here.path("fields").forEach(one -> fields.add(one.asText()));
        int status = here.path("status").asInt();
        return new Location(
                here.path("url").asText(),
                here.path("title").asText(),
                here.path("document").asText(),
                status == 0 ? tab.heard.status() : status,
                here.path("heading").asText(),
                fields,
                here.path("signature").asText());
    }

    private String where() {
        try {
            return tab.worlds
                    .evaluate(tab.mainFrame(), "parcours.location()", tab.conditions.ceilingMillis() + SLACK_MILLIS)
                    .asText();
        } catch (Wire.Late busy) {
            throw LiveSenses.stuck();
        }
    }

    @Override
    public Senses senses() {
        return senses;
    }
}
