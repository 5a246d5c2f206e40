package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The calls that the browser has not answered yet, by their numbers, each with the session that was asked. Safe on many threads. */
final class Unanswered {
    private record Call(String session, CompletableFuture<JsonNode> answer) {}

    private final Map<Integer, Call> calls = new ConcurrentHashMap<>();

    /** A call that leaves now; what comes of it is told to the future. */
    CompletableFuture<JsonNode> add(int id, String session) {
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        calls.put(id, new Call(session, answer));
        return answer;
    }

    /** The call of that number, which is answered now; empty when nobody waits for it any more. */
    Optional<CompletableFuture<JsonNode>> take(int id) {
        return Optional.ofNullable(calls.remove(id)).map(Call::answer);
    }

    /** Whatever was asked of that session will never be answered. */
    void giveUp(String session, RuntimeException why) {
        fail(call -> call.session().equals(session), () -> why);
    }

    /** Nothing will be answered any more. */
    void giveUpAll(Supplier<? extends RuntimeException> why) {
        fail(call -> true, why);
    }

    private void fail(Predicate<Call> which, Supplier<? extends RuntimeException> why) {
        calls.values().removeIf(call -> which.test(call) && call.answer().completeExceptionally(why.get()));
    }
}
