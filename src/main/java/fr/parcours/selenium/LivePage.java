package fr.parcours.selenium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Senses;
import fr.parcours.browser.Target;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page in front of somebody with a mouse and a keyboard. */
final class LivePage implements Page {
    /** How long nothing must have been built before a page is called quiet. */
    private static final int STILL_MILLIS = 60;
    /** How long a page that did not move at all is given to begin: more than a frame, or a task put off for later. */
    private static final int GLANCE_MILLIS = 20;
    /** What may pass between the act and the moment when the page is asked. */
    private static final long AGO_MILLIS = 30;
    /** What a loaded machine may need over the time that was asked. */
    private static final long SLACK_MILLIS = 5_000;

    private static final Set<String> NATIVE_VALUES =
            Set.of("date", "time", "datetime-local", "month", "week", "color", "range");

    private final Tab tab;
    private final LiveSenses senses;
    private long acted = System.nanoTime();
    private Seen seen = new Seen(null, null, -1);

    /** The last thing found, good once more as long as the browser was told nothing since: a step is found, then done. */
    private record Seen(@Nullable Target target, @Nullable Node node, int sent) {}

    LivePage(Tab tab) {
        this.tab = tab;
        this.senses = new LiveSenses(tab);
    }

    private void acting() {
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
            throw unreachable(address.toString(), "ERR_TIMED_OUT");
        }
        String error = answer.path("errorText").asText();
        if (answer.path("isDownload").asBoolean()) {
            throw unreachable(address.toString(), "DOWNLOAD");
        }
        if (!error.isEmpty() && (!error.equals("net::ERR_ABORTED") || documents == tab.heard.documents())) {
            String outside = tab.heard.mainRefused();
            throw outside.isEmpty() ? unreachable(address.toString(), error) : tab.outside(outside);
        }
    }

    private static PageFailure unreachable(String url, String error) {
        String code = error.replace("net::", "");
        if (code.startsWith("ERR_CERT") || code.startsWith("ERR_SSL")) {
            return new PageFailure(
                    PageFailure.Kind.UNREACHABLE,
                    "La page " + url + " ne s’ouvre pas : son certificat de sécurité n’est pas valable (" + code + ").",
                    "The page " + url + " does not open: its security certificate is not valid (" + code + ").");
        }
        String french =
                switch (code) {
                    case "ERR_CONNECTION_REFUSED" -> "la connexion est refusée";
                    case "ERR_NAME_NOT_RESOLVED" -> "ce nom de site n’existe pas";
                    case "ERR_CONNECTION_TIMED_OUT", "ERR_TIMED_OUT" -> "le site ne répond pas";
                    case "ERR_TOO_MANY_REDIRECTS" -> "le site renvoie sans fin d’une adresse à une autre";
                    case "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_CLOSED", "ERR_CONNECTION_RESET" ->
                        "le site coupe la communication";
                    case "ERR_INVALID_AUTH_CREDENTIALS" -> "le site demande un identifiant";
                    case "DOWNLOAD" -> "l’adresse donne un fichier à télécharger, non une page";
                    case "ERR_ABORTED" -> "le site n’a donné aucune page à cette adresse";
                    default -> "le site ne répond pas comme attendu (" + code + ")";
                };
        String english =
                switch (code) {
                    case "ERR_CONNECTION_REFUSED" -> "the connection is refused";
                    case "ERR_NAME_NOT_RESOLVED" -> "this site name does not exist";
                    case "ERR_CONNECTION_TIMED_OUT", "ERR_TIMED_OUT" -> "the site does not answer";
                    case "ERR_TOO_MANY_REDIRECTS" -> "the site leads from one address to another without end";
                    case "ERR_EMPTY_RESPONSE", "ERR_CONNECTION_CLOSED", "ERR_CONNECTION_RESET" ->
                        "the site cuts the connection";
                    case "ERR_INVALID_AUTH_CREDENTIALS" -> "the site asks for a user and password";
                    case "DOWNLOAD" -> "the address gives a file to download, not a page";
                    case "ERR_ABORTED" -> "the site gave no page at this address";
                    default -> "the site does not answer as expected (" + code + ")";
                };
        return new PageFailure(
                PageFailure.Kind.UNREACHABLE,
                "La page " + url + " ne s’ouvre pas : " + french + ".",
                "The page " + url + " does not open: " + english + ".");
    }

    @Override
    public void back() {
        acting();
        JsonNode history = tab.wire.call(tab.main(), "Page.getNavigationHistory");
        int at = history.path("currentIndex").asInt();
        if (at > 0) {
            int entry = history.path("entries").get(at - 1).path("id").asInt();
            tab.wire.call(tab.main(), "Page.navigateToHistoryEntry", "entryId", entry);
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
        Node node = search(target);
        seen = new Seen(target, node, tab.wire.sent());
        return node;
    }

    private Node search(Target target) {
        String wanted = json(Map.of(
                "kind", target.kind().word(),
                "names", target.names(),
                "role", blank(target.role()),
                "in", blank(target.in()),
                "near", blank(target.near()),
                "nth", target.nth(),
                "css", blank(target.css())));
        List<Node> found = new ArrayList<>();
        Set<String> near = new LinkedHashSet<>();
        everywhere("parcours.find(" + wanted + ")").forEach((frame, told) -> {
            JsonNode answer = LiveSenses.parse(told.asText());
            answer.path("found").forEach(one -> found.add(senses.node(frame, one)));
            answer.path("near").forEach(one -> near.add(one.asText()));
        });
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? Unfound.none(target, near) : Unfound.several(target, found);
    }

    private Map<String, JsonNode> everywhere(String expression) {
        try {
            return tab.everywhere(expression);
        } catch (Wire.Refused lost) {
            return Map.of(); // a page that cannot be looked into, or that went away
        }
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String json(Object value) {
        try {
            return Wire.JSON.writeValueAsString(value);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public void click(Target target) {
        Node node = find(target);
        refuseDisabled(node);
        press(node);
    }

    private void refuseDisabled(Node node) {
        if (node.is("disabled")) {
            throw new PageFailure(
                    PageFailure.Kind.NOT_WORKABLE,
                    "« " + node.name() + " » est grisé : on ne peut pas l’actionner.",
                    "“" + node.name() + "” is greyed out: it cannot be worked.",
                    node.role() + " « " + node.name() + " »");
        }
    }

    private void press(Node node) {
        acting();
        if (tab.conditions.touch()) {
            senses.touch(node);
        } else {
            senses.point(node);
        }
    }

    @Override
    public void fill(Target field, String value) {
        Node node = find(field);
        refuseDisabled(node);
        press(node);
        if (NATIVE_VALUES.contains(node.state("type"))) {
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
        Node node = find(option);
        if (node.tag().equals("option")) {
            acting();
            if (!senses.run(node, "parcours.pick(parcours.kept[%s])").isEmpty()) {
                refuseDisabled(new Node(
                        node.handle(),
                        node.role(),
                        node.name(),
                        node.tag(),
                        node.path(),
                        node.box(),
                        Map.of("disabled", "true")));
            }
            return;
        }
        refuseDisabled(node);
        if (!node.is("checked") && !node.state("checked").equals("true")) {
            press(node);
        }
    }

    @Override
    public void tick(Target box, boolean on) {
        Node node = find(box);
        refuseDisabled(node);
        if (node.is("checked") != on) {
            press(node);
        }
    }

    @Override
    public void upload(Target field, Path file) {
        acting();
        senses.give(find(field), file);
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
    public boolean shows(String text) {
        return tab.everywhere("parcours.shows(" + json(text) + ")").values().stream()
                .anyMatch(JsonNode::asBoolean);
    }

    @Override
    public Calm settle() {
        return settle(STILL_MILLIS);
    }

    @Override
    public Calm glance() {
        return settle(GLANCE_MILLIS);
    }

    private Calm settle(int floor) {
        long ceiling = tab.conditions.ceilingMillis() * 1_000_000;
        long begun = System.nanoTime();
        boolean quiet = false;
        while (!quiet && System.nanoTime() - begun < ceiling) {
            int before = tab.heard.documents();
            long left = Math.max(200, (ceiling - (System.nanoTime() - begun)) / 1_000_000);
            try {
                quiet = quiet(floor, left) && tab.heard.idle() && before == tab.heard.documents();
            } catch (Wire.Late busy) {
                // its script was ended, but a person would still wait
                throw tab.heard.besieged() ? besieged() : LiveSenses.stuck();
            } catch (Wire.Refused moved) {
                pause();
            }
            if (!quiet) {
                untilIdle((ceiling - (System.nanoTime() - begun)) / 1_000_000);
            }
        }
        tab.main(); // says so when the browser is gone
        refuseFailed();
        if (tab.heard.besieged()) {
            throw besieged();
        }
        long waited = Math.max(0, (System.nanoTime() - acted) / 1_000_000 - floor);
        return new Calm(waited, quiet);
    }

    private static PageFailure besieged() {
        return new PageFailure(
                PageFailure.Kind.ENDLESS,
                "La page ouvre des messages sans fin\u00a0: personne ne peut s’en servir.",
                "The page opens messages without end: nobody can use it.");
    }

    /** Asks the page itself, until it is quiet or the time is over. */
    private boolean quiet(int floor, long left) {
        long ago = (System.nanoTime() - tab.touched()) / 1_000_000 + AGO_MILLIS;
        String asked = "parcours.quiet(" + STILL_MILLIS + ", " + floor + ", " + ago + ", " + left + ")";
        return tab.evaluate(tab.mainFrame(), asked, left + SLACK_MILLIS)
                .asText()
                .equals("quiet");
    }

    private void refuseFailed() {
        String outside = tab.heard.mainRefused();
        if (!outside.isEmpty()) {
            throw tab.outside(outside);
        }
        String failure = tab.heard.mainFailure();
        if (!failure.isEmpty() && !failure.contains("ERR_ABORTED")) {
            throw unreachable(location().url(), failure);
        }
    }

    private void untilIdle(long millis) {
        try {
            tab.heard.untilIdle(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
    }

    private void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw tab.wire.gone();
        }
    }

    @Override
    public Location location() {
        JsonNode here = LiveSenses.parse(where());
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
            return tab.evaluate(tab.mainFrame(), "parcours.location()", tab.conditions.ceilingMillis() + SLACK_MILLIS)
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
