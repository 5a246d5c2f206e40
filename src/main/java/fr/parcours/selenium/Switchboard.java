package fr.parcours.selenium;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Hands each event of the browser to whoever attends to the context it comes from; new targets are set up before they may run. */
final class Switchboard implements Wire.Listener {
    private final Map<String, Attending> bySession = new ConcurrentHashMap<>();
    private final Map<String, Attending> byContext = new ConcurrentHashMap<>();
    private volatile Consumer<String> unattended = session -> {};

    /** What becomes of a session that belongs to nobody. */
    void unattended(Consumer<String> letGo) {
        unattended = letGo;
    }

    /** From now on {@code one} hears what happens in that context. */
    void join(String context, Attending one) {
        byContext.put(context, one);
    }

    /** Nobody hears that context any more. */
    void leave(String context) {
        Attending one = byContext.remove(context);
        bySession.values().removeIf(known -> known == one);
    }

    /** A session has come to its end. */
    void ended(String session) {
        bySession.remove(session);
    }

    @Override
    public void event(String session, String method, JsonNode params) {
        if (method.equals("Target.attachedToTarget")) {
            JsonNode target = params.path("targetInfo");
            Attending one = byContext.get(target.path("browserContextId").asText());
            String fresh = params.path("sessionId").asText();
            if (one == null) {
                unattended.accept(fresh);
            } else {
                bySession.put(fresh, one);
                one.attached(session, fresh, target);
            }
            return;
        }
        if (method.startsWith("Browser.download")) {
            byContext.values().forEach(one -> one.event(session, method, params));
            return;
        }
        Attending one = bySession.get(
                method.equals("Target.detachedFromTarget")
                        ? params.path("sessionId").asText()
                        : session);
        if (one != null) {
            one.event(session, method, params);
        }
    }

    @Override
    public void gone() {
        byContext.values().forEach(Attending::gone);
    }
}
