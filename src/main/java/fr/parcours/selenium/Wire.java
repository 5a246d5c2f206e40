package fr.parcours.selenium;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parcours.browser.PageFailure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A socket of our own to the browser's debugger (Chrome DevTools Protocol, flat sessions). Calls may be sent without waiting;
 * events are told to one listener, on the socket's thread, which must not block.
 */
final class Wire implements AutoCloseable, WebSocket.Listener {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final long CALL_SECONDS = 60;
    /** Whoever waited that long in vain wants to know whether the browser is still there. */
    private static final long LONG_MILLIS = 3_000;
    /** A browser that does not tell its own name in that time is frozen. */
    private static final long ALIVE_MILLIS = 10_000;

    private static final long FOREVER = Long.MAX_VALUE;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    /** Longer than the largest page that we look into; more would take all the memory there is. */
    private static final int LONGEST = 64_000_000;

    private static final Pattern ANSWERS = Pattern.compile("\\{\"id\":(\\d+)");

    /** Hears what the browser tells by itself. */
    interface Listener {
        void event(String session, String method, JsonNode params);

        void gone();
    }

    /** The browser refused a call: a stale node, a lost frame… */
    static class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** The browser did not answer in time: most often the page keeps it busy. */
    static final class Late extends Refused {
        private static final long serialVersionUID = 1L;

        Late(String message) {
            super(message);
        }
    }

    /** The browser's answer was too large to be taken in. */
    static final class TooLong extends Refused {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the page is too large: the browser's answer cannot be taken in");
        }
    }

    private final AtomicInteger next = new AtomicInteger();
    private final Unanswered waiting = new Unanswered();
    private final StringBuilder text = new StringBuilder();
    private int trips;
    private int known;
    private final Listener listener;
    private final Supplier<PageFailure> why;
    private final HttpClient client;
    private @Nullable WebSocket socket;
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
    private volatile boolean closed;
    private boolean tooLong;
    private volatile long deadline = FOREVER;

    private Wire(Listener listener, Supplier<PageFailure> why) {
        this.listener = listener;
        this.why = why;
        this.client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    }

    /** What a script answered, as JSON; what is none is refused as an answer of the browser would be. */
    static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException garbled) {
            throw new Refused("unreadable answer: " + garbled.getOriginalMessage());
        }
    }

    /**
     * Opens the socket.
     *
     * @param authorization a header that the way there asks for, empty for none
     * @param why what everybody who waits is told once the browser is gone
     * @throws java.util.concurrent.CompletionException when nothing answers at the address
     */
    static Wire open(URI address, String authorization, Listener listener, Supplier<PageFailure> why) {
        Wire wire = new Wire(listener, why);
        WebSocket.Builder asking = wire.client.newWebSocketBuilder().connectTimeout(CONNECT);
        if (!authorization.isEmpty()) {
            asking.header("Authorization", authorization);
        }
        wire.socket = asking.buildAsync(address, wire).join();
        return wire;
    }

    /** Sends a call and waits for its answer. {@code arguments} are names and values in turn. */
    JsonNode call(String session, String method, Object... arguments) {
        return await(send(session, method, arguments), method);
    }

    JsonNode await(CompletableFuture<JsonNode> answer, String method) {
        return await(answer, method, CALL_SECONDS * 1000);
    }

    /** @param patience in milliseconds; then {@link Late} */
    JsonNode await(CompletableFuture<JsonNode> answer, String method, long patience) {
        if (!answer.isDone()) {
            travel();
        }
        long end = deadline;
        long left = end == FOREVER ? patience : Math.min(patience, (end - System.nanoTime()) / 1_000_000);
        try {
            return answer.get(Math.max(0, left), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new Refused(method + ": " + failed.getCause());
        } catch (TimeoutException late) {
            if (patience >= LONG_MILLIS && !alive(ALIVE_MILLIS)) {
                broken();
                throw gone();
            }
            if (left < patience) {
                throw overtime();
            }
            throw new Late(method + ": no answer in " + patience / 1000 + " s");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw gone();
        }
    }

    /** Until then, in {@link System#nanoTime()}, calls are waited for: a walk must end, whatever its pages do. */
    void until(long nanos) {
        deadline = nanos;
    }

    /** Calls may again be waited for as long as each one says. */
    void forever() {
        deadline = FOREVER;
    }

    private static PageFailure overtime() {
        return new PageFailure(
                PageFailure.Kind.ENDLESS,
                "Le parcours a duré plus que le temps qui lui était donné\u00a0: il a été arrêté.",
                "The walk lasted longer than the time it was given: it was stopped.");
    }

    /** Whether the browser itself answers, whatever its pages are doing. */
    boolean alive(long patience) {
        try {
            answer(send("", "Browser.getVersion"), patience);
            return true;
        } catch (ExecutionException | TimeoutException silent) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void answer(CompletableFuture<JsonNode> asked, long patience)
            throws ExecutionException, TimeoutException, InterruptedException {
        JsonNode unused = asked.get(patience, TimeUnit.MILLISECONDS);
        assert unused != null;
    }

    /** Sends a call whose answer nobody waits for. */
    void tell(String session, String method, Object... arguments) {
        CompletableFuture<JsonNode> unheard = send(session, method, arguments);
        assert unheard != null;
    }

    /** Sends a call; the answer comes later. */
    CompletableFuture<JsonNode> send(String session, String method, Object... arguments) {
        ObjectNode message = JSON.createObjectNode();
        int id = next.incrementAndGet();
        message.put("id", id).put("method", method);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        ObjectNode params = message.putObject("params");
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            params.set((String) arguments[i], JSON.valueToTree(arguments[i + 1]));
        }
        CompletableFuture<JsonNode> answer = waiting.add(id, session, Wire::left);
        if (closed) {
            waiting.giveUpAll(this::gone);
            return answer;
        }
        post(message.toString());
        return answer;
    }

    /** One message at a time: the JDK's socket refuses a second one before the first has left. */
    private synchronized void post(String message) {
        WebSocket open = socket;
        if (open != null) {
            sending = sending.handle((done, failed) -> true).thenCompose(next -> open.sendText(message, true));
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        if (!tooLong) {
            text.append(part);
            tooLong = text.length() > LONGEST;
        }
        if (last) {
            String whole = tooLong ? text.substring(0, 40) : text.toString();
            text.setLength(0);
            if (tooLong) {
                text.trimToSize();
                forgo(whole);
                tooLong = false;
            } else {
                hear(whole);
            }
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    /** An answer that would take all our memory is given up; what asked for it is told so. */
    private void forgo(String beginning) {
        Matcher id = ANSWERS.matcher(beginning);
        if (id.lookingAt()) {
            waiting.take(Integer.parseInt(id.group(1)))
                    .ifPresent(answer -> answer.completeExceptionally(new TooLong()));
        }
    }

    private void hear(String whole) {
        JsonNode message;
        try {
            message = JSON.readTree(whole);
        } catch (JsonProcessingException garbled) {
            return;
        }
        if (!message.has("id")) {
            listener.event(
                    message.path("sessionId").asText(""), message.path("method").asText(), message.path("params"));
            return;
        }
        waiting.take(message.get("id").asInt()).ifPresent(answer -> {
            if (message.has("error")) {
                answer.completeExceptionally(
                        new Refused(message.get("error").path("message").asText()));
            } else {
                answer.complete(message.path("result"));
            }
        });
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lost();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        lost();
    }

    /** Calls that were sent together travel together: a trip begins when something was sent since the last wait. */
    private synchronized void travel() {
        int sent = next.get();
        if (sent > known) {
            trips++;
            known = sent;
        }
    }

    /** How many times we had to wait for the browser to answer: what the distance to it multiplies. */
    synchronized int trips() {
        return trips;
    }

    /** How many calls have been sent so far. */
    int sent() {
        return next.get();
    }

    /** Waits until all have been answered, refused ones included: what a key or a click does may well lead elsewhere. */
    void awaitAll(List<CompletableFuture<JsonNode>> answers, String method) {
        for (CompletableFuture<JsonNode> one : answers) {
            try {
                await(one, method);
            } catch (Refused navigated) {
                // the next one still tells when all is done
            }
        }
    }

    /** The browser is known to be out of reach, though the socket says nothing. */
    void broken() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
        lost();
    }

    /** A session is closed: what was asked of it, such as the press that closed its window, is never answered. */
    void closed(String session) {
        waiting.giveUp(session, Wire::left);
    }

    private static Refused left() {
        return new Refused("Inspected target navigated or closed");
    }

    private void lost() {
        boolean ours = closed;
        closed = true;
        waiting.giveUpAll(this::gone);
        if (!ours) {
            listener.gone();
        }
    }

    /** What to tell somebody who needs the browser once it is gone. */
    PageFailure gone() {
        return why.get();
    }

    @Override
    public void close() {
        closed = true;
        broken();
    }
}
