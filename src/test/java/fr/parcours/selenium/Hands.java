package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A person's hands in a test: real mouse and key events, sent over a debugger socket of their own to a browser that somebody else
 * watches. They look for things by what is written, in the page's own world.
 */
public final class Hands implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 20_000;
    private static final String FIND = """
            (() => {
              const wanted = %s;
              const own = one => (one.innerText || one.value || one.getAttribute('aria-label') || '').replace(/\\s+/g, ' ').trim();
              const roots = [document]; for (let i = 0; i < roots.length; i++) for (const one of roots[i].querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
              const all = selector => roots.flatMap(root => [...root.querySelectorAll(selector)]);
              const label = all('label').find(one => own(one).replace(/[ *:]+$/, '') === wanted || own(one).startsWith(wanted + ' '));
              const found = all('button, a, input[type=submit], summary, [role=button], [role=option]').find(one => own(one) === wanted) || label?.control || label || all('select, input').find(one => (one.getAttribute('aria-label') || one.title) === wanted)
                || all('*').find(one => own(one) === wanted);
              if (!found) return null;
              found.scrollIntoView({block: 'center'});
              const box = found.getBoundingClientRect();
              if (found.localName === 'select') found.focus();
              return [box.x + box.width / 2, box.y + box.height / 2];
            })()""";

    private static final String LAST = """
            (() => {
              const found = [...document.querySelectorAll('button')].filter(one => one.innerText.trim() === %s).pop();
              const box = found.getBoundingClientRect();
              return [box.x + box.width / 2, box.y + box.height / 2];
            })()""";

    private final Wire wire;
    private final String session;

    private final String target;

    private Hands(Wire wire, String session, String target) {
        this.target = target;
        this.wire = wire;
        this.session = session;
    }

    /** Hears nothing. */
    private static final class Deaf implements Wire.Listener {
        @Override
        public void event(String session, String method, JsonNode params) {}

        @Override
        public void gone() {}
    }

    /** Takes in hand the window whose page is of the web. */
    public static Hands on(ChromiumBrowser browser) throws IOException, InterruptedException {
        return in(browser.machine.wire(new Deaf()));
    }

    /** The same, of a browser that another process started, by the debugger's address that it wrote in its profile. */
    public static Hands on(Path profile) throws IOException, InterruptedException {
        List<String> told = Files.readAllLines(profile.resolve("DevToolsActivePort"));
        URI debugger = URI.create("ws://127.0.0.1:" + told.get(0) + told.get(1));
        return in(Wire.open(debugger, "", new Deaf(), () -> {
            throw new IllegalStateException("the browser is gone");
        }));
    }

    private static Hands in(Wire wire) throws InterruptedException {
        for (int tries = 0; tries < 100; tries++) {
            for (JsonNode one : wire.call("", "Target.getTargets").path("targetInfos")) {
                if (one.path("type").asText().equals("page")
                        && one.path("url").asText().startsWith("http")) {
                    String id = one.path("targetId").asText();
                    String session = wire.call("", "Target.attachToTarget", "targetId", id, "flatten", true)
                            .path("sessionId")
                            .asText();
                    wire.call(session, "Page.enable");
                    return new Hands(wire, session, id);
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no window to walk in");
    }

    /** Presses the thing that is called so, or its label. */
    public void click(String name) throws InterruptedException {
        press(spot(name));
    }

    private void press(JsonNode spot) throws InterruptedException {
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            boolean moves = type.equals("mouseMoved");
            wire.send(
                            session,
                            "Input.dispatchMouseEvent",
                            "type",
                            type,
                            "x",
                            spot.path(0).asDouble(),
                            "y",
                            spot.path(1).asDouble(),
                            "button",
                            moves ? "none" : "left",
                            "clickCount",
                            moves ? 0 : 1)
                    .isDone();
        }
        Thread.sleep(80);
    }

    /** Presses the last of several things that are called so. */
    public void second(String name) throws InterruptedException {
        JsonNode spot = evaluate(LAST.replace("%s", Wire.JSON.valueToTree(name).toString()));
        press(spot);
    }

    /** Presses what a selector leads to: what nobody could name. */
    public void at(String selector) throws InterruptedException {
        press(evaluate("(() => { const box = document.querySelector('" + selector
                + "').getBoundingClientRect(); return [box.x + 5, box.y + 5]; })()"));
    }

    /** Types into the first field of a frame, pressed where it shows. */
    public void inFrame(String title, String text) throws InterruptedException {
        press(evaluate("(() => { const frame = document.querySelector('iframe[title=\"" + title
                + "\"]'), out = frame.getBoundingClientRect(), box = frame.contentDocument.querySelector('input').getBoundingClientRect();"
                + " return [out.x + box.x + box.width / 2, out.y + box.y + box.height / 2]; })()"));
        type(text);
    }

    private JsonNode spot(String name) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            JsonNode spot =
                    evaluate(FIND.replace("%s", Wire.JSON.valueToTree(name).toString()));
            if (spot.isArray()) {
                return spot;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("nothing is called " + name);
    }

    /** Types into the field that is called so. */
    public void fill(String name, String text) throws InterruptedException {
        click(name);
        type(text);
    }

    public void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(this::key);
    }

    /** Chooses an answer of a list by typing what it says, as one does once the list has the focus. */
    public void choose(String list, String answer) throws InterruptedException {
        spot(list);
        type(answer);
        Thread.sleep(80);
    }

    /** Presses one key. */
    public void key(String key) {
        for (Map<String, Object> event : List.of(Keys.down(key), Keys.up(key))) {
            Object[] arguments = event.entrySet().stream()
                    .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                    .toArray();
            wire.call(session, "Input.dispatchKeyEvent", arguments);
        }
    }

    /** Goes to an address as the address bar does. */
    public void go(String address) {
        wire.call(session, "Page.navigate", "url", address);
    }

    public void reload() {
        wire.call(session, "Page.reload");
    }

    public void back() {
        JsonNode history = wire.call(session, "Page.getNavigationHistory");
        JsonNode entry =
                history.path("entries").path(history.path("currentIndex").asInt() - 1);
        wire.call(
                session,
                "Page.navigateToHistoryEntry",
                "entryId",
                entry.path("id").asInt());
    }

    /** Answers the dialog that is open. */
    public void answer(boolean accept) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                wire.call(session, "Page.handleJavaScriptDialog", "accept", accept);
                return;
            } catch (Wire.Refused none) {
                if (tries > 100) {
                    throw none;
                }
                Thread.sleep(50);
            }
        }
    }

    /** What the page itself sees of an expression: never our own world. */
    public JsonNode evaluate(String expression) {
        return wire.call(session, "Runtime.evaluate", "expression", expression, "returnByValue", true)
                .path("result")
                .path("value");
    }

    /** Closes the tab that another one opened, and so is back at the first. */
    public void comeBack() throws InterruptedException {
        for (JsonNode one : wire.call("", "Target.getTargets").path("targetInfos")) {
            if (one.path("type").asText().equals("page")
                    && one.path("url").asText().startsWith("http")
                    && !one.path("targetId").asText().equals(target)) {
                wire.call(
                        "",
                        "Target.closeTarget",
                        "targetId",
                        one.path("targetId").asText());
            }
        }
        Thread.sleep(800);
    }

    /** Closes the window. */
    public void closeWindow() {
        wire.call(session, "Page.close");
    }

    @Override
    public void close() {
        wire.close();
    }
}
