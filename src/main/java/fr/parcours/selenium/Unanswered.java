package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The calls that the browser has not answered yet, by their numbers, each with the session that was asked. Safe on many threads. */
final class Unanswered {
    private record Call(String session, CompletableFuture<JsonNode> answer) {}

    private final Map<Integer, Call> calls = new ConcurrentHashMap<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();

    /**
     * A call that leaves now; what comes of it is told to the future.
     *
     * @param why a session that is closed will not answer it: it fails at once
     */
    CompletableFuture<JsonNode> add(int id, String session, Supplier<? extends RuntimeException> why) {
        Call call = new Call(session, new CompletableFuture<>());
        calls.put(id, call);
        if (closed.contains(session)) {
            fail(call::equals, why);
        }
        return call.answer();
    }

    /** The call of that number, which is answered now; empty when nobody waits for it any more. */
    Optional<CompletableFuture<JsonNode>> take(int id) {
        return Optional.ofNullable(calls.remove(id)).map(Call::answer);
    }

    /** Whatever was asked of that session, or will be, is never answered. */
    void giveUp(String session, Supplier<? extends RuntimeException> why) {
        closed.add(session);
        fail(call -> call.session().equals(session), why);
    }

    /** Nothing will be answered any more. */
    void giveUpAll(Supplier<? extends RuntimeException> why) {
        fail(call -> true, why);
    }

    private void fail(Predicate<Call> which, Supplier<? extends RuntimeException> why) {
        calls.forEach((id, call) -> {
            if (which.test(call) && calls.remove(id, call)) {
                call.answer().completeExceptionally(why.get());
            }
        });
    }
}
