package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The worlds of our own in which scripts look at the frames of a tab: the page's scripts see nothing of them, nor change them. */
final class Worlds {
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long FRAMES_MILLIS = 3_000;

    private final Tab tab;
    /** Of each session and frame, what the browser calls our world there. */
    private final Map<String, Integer> worlds = new ConcurrentHashMap<>();

    Worlds(Tab tab) {
        this.tab = tab;
    }

    /** The browser makes our world in each new document by itself, script included, and says so. */
    void learn(String session, JsonNode made) {
        String frame = made.path("auxData").path("frameId").asText();
        if (made.path("name").asText().equals("parcours") && !frame.isEmpty()) {
            worlds.put(session + "|" + frame, made.path("id").asInt());
        }
    }

    /** All documents of a session went away. */
    void cleared(String session) {
        worlds.keySet().removeIf(key -> key.startsWith(session));
    }

    void destroyed(String session, int world) {
        worlds.entrySet().removeIf(one -> one.getKey().startsWith(session) && one.getValue() == world);
    }

    /** The frame that a world of ours stands in; the top one when it is not known any more. */
    String frame(String session, int world) {
        return worlds.entrySet().stream()
                .filter(one -> one.getValue() == world && one.getKey().startsWith(session + "|"))
                .map(one -> one.getKey().substring(session.length() + 1))
                .findFirst()
                .orElse(tab.mainFrame());
    }

    /**
     * Runs an expression in every frame that can be looked into, all at once, and gives what each answered, the top one first.
     * Frames that went away meanwhile are left out.
     */
    Map<String, JsonNode> everywhere(String expression) {
        Supplier<Set<String>> frames = tab.sessions.framesAsked(); // the answer comes while the top frame is at work
        String mainFrame = tab.mainFrame();
        Map<String, CompletableFuture<JsonNode>> asked = new LinkedHashMap<>();
        asked.put(mainFrame, ask(mainFrame, expression));
        frames.get().forEach(frame -> asked.computeIfAbsent(frame, one -> ask(one, expression)));
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        asked.forEach((frame, answer) -> {
            try {
                answers.put(frame, heard(frame, expression, answer));
            } catch (Wire.Refused lost) {
                if (frame.equals(mainFrame)) {
                    throw lost;
                }
            }
        });
        return answers;
    }

    /** Sends an expression to a frame's world, if the world is known; else the answer is that it is lost. */
    private CompletableFuture<JsonNode> ask(String frame, String expression) {
        Integer world = worlds.get(tab.sessions.of(frame) + "|" + frame);
        return world == null
                ? CompletableFuture.failedFuture(new Wire.Refused("no context yet"))
                : tab.wire.send(
                        tab.sessions.of(frame),
                        "Runtime.evaluate",
                        "expression",
                        expression,
                        "contextId",
                        world,
                        "awaitPromise",
                        true,
                        "returnByValue",
                        true);
    }

    private JsonNode heard(String frame, String expression, CompletableFuture<JsonNode> answer) {
        try {
            return value(tab.wire.await(answer, "Runtime.evaluate"));
        } catch (Wire.Late busy) {
            tab.wire.tell(tab.sessions.of(frame), "Runtime.terminateExecution");
            throw busy;
        } catch (Wire.Refused stale) {
            if (!lost(stale)) {
                throw stale;
            }
            worlds.remove(tab.sessions.of(frame) + "|" + frame);
            return evaluate(frame, expression);
        }
    }

    private static JsonNode value(JsonNode answer) {
        if (answer.has("exceptionDetails")) {
            JsonNode details = answer.path("exceptionDetails");
            throw new Wire.Refused(details.path("exception")
                    .path("description")
                    .asText(details.path("text").asText()));
        }
        return answer.path("result").path("value");
    }

    /** The isolated world of a frame, with the looking script in it. */
    int world(String frame) {
        return world(frame, PATIENCE_MILLIS);
    }

    private int world(String frame, long patience) {
        String session = tab.sessions.of(frame);
        String key = session + "|" + frame;
        Integer known = worlds.get(key);
        if (known != null) {
            return known;
        }
        int made = tab.wire
                .await(
                        tab.wire.send(session, "Page.createIsolatedWorld", "frameId", frame, "worldName", "parcours"),
                        "Page.createIsolatedWorld",
                        patience)
                .path("executionContextId")
                .asInt();
        if (Integer.valueOf(made).equals(worlds.get(key))) {
            return made; // the browser had made it, script included, and said so meanwhile
        }
        JsonNode there = tab.wire.call(
                session, "Runtime.evaluate", "expression", "typeof parcours", "contextId", made, "returnByValue", true);
        if (!there.path("result").path("value").asText().equals("object")) {
            tab.wire.call(session, "Runtime.evaluate", "expression", tab.script(), "contextId", made);
        }
        worlds.put(key, made);
        return made;
    }

    /** Runs an expression in the isolated world of a frame and gives its value; a lost world is made anew once. */
    JsonNode evaluate(String frame, String expression) {
        return evaluate(frame, expression, PATIENCE_MILLIS);
    }

    /** The same as an act of the person: the page may open then what it may not open by itself. */
    JsonNode gesture(String frame, String expression) {
        return value(tab.wire.call(
                tab.sessions.of(frame),
                "Runtime.evaluate",
                "expression",
                expression,
                "contextId",
                world(frame),
                "userGesture",
                true,
                "returnByValue",
                true));
    }

    /** @param patience in milliseconds; what still runs then is ended, so that the next look finds a free page */
    JsonNode evaluate(String frame, String expression, long patience) {
        for (int tries = 0; ; tries++) {
            try {
                return value(tab.wire.await(
                        tab.wire.send(
                                tab.sessions.of(frame),
                                "Runtime.evaluate",
                                "expression",
                                expression,
                                "contextId",
                                world(frame, patience),
                                "awaitPromise",
                                true,
                                "returnByValue",
                                true),
                        "Runtime.evaluate",
                        patience));
            } catch (Wire.Late busy) {
                tab.wire.tell(tab.sessions.of(frame), "Runtime.terminateExecution");
                throw busy;
            } catch (Wire.Refused stale) {
                worlds.remove(tab.sessions.of(frame) + "|" + frame);
                if (tries >= 3 || !lost(stale)) {
                    throw stale;
                }
            }
        }
    }

    /** Lets the page draw itself twice: what was scrolled has moved by then. */
    void drawnTwice() {
        drawn("requestAnimationFrame(() => requestAnimationFrame(() => done('')))");
    }

    /** Lets the page draw itself once: it has heard of its new size, and so have those in it who watch theirs. */
    void drawnOnce() {
        drawn("requestAnimationFrame(() => setTimeout(() => done('')))");
    }

    private void drawn(String when) {
        try {
            evaluate(tab.mainFrame(), "new Promise(done => " + when + ")", FRAMES_MILLIS);
        } catch (Wire.Late still) {
            // where scripts are forbidden no frame is ever told
        }
    }

    static boolean lost(Wire.Refused why) {
        String message = String.valueOf(why.getMessage());
        return message.contains("context")
                || message.contains("navigated")
                || message.contains("Inspected target")
                || message.contains("Internal error")
                || message.contains("parcours is not defined");
    }
}
