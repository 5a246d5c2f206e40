package fr.parcours.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What one visitor has said so far; touched by one request at a time. */
final class Visit {
    private final Map<String, String> answers = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Map<String, String> mistakes = new LinkedHashMap<>();
    private String mistakenAt = "";

    Map<String, String> answers() {
        return answers;
    }

    boolean hasDone(Screen screen) {
        return screen.asks().isEmpty() || done.contains(screen.path());
    }

    void done(String path) {
        done.add(path);
        mistakes.clear();
    }

    /** What went wrong at this path, while the visitor stays there. */
    Map<String, String> mistakesAt(String path) {
        if (!path.equals(mistakenAt)) {
            mistakes.clear();
        }
        return mistakes;
    }

    /** Takes a reply to a screen, and says whether it will do. */
    boolean takes(Screen screen, Posted posted) {
        Map<String, String> reply = posted.over(screen, answers);
        mistakes.clear();
        mistakes.putAll(screen.mistakes(reply));
        mistakenAt = screen.path();
        keep(screen, mistakes.isEmpty() || screen.forgiving() ? reply : Map.of());
        if (mistakes.isEmpty()) {
            done.add(screen.path());
        } else {
            done.remove(screen.path());
        }
        return mistakes.isEmpty();
    }

    /** Takes what was typed as it is, to be finished another day. */
    void shelve(Screen screen, Posted posted) {
        keep(screen, posted.over(screen, answers));
    }

    private void keep(Screen screen, Map<String, String> reply) {
        screen.asks().forEach(ask -> answers.keySet().removeIf(key -> Posted.belongs(key, ask.field())));
        reply.forEach((key, value) -> {
            if (!screen.secrets().contains(key)) {
                answers.put(key, value);
            }
        });
    }

    /** Takes up what another visit had left. */
    void resume(Visit earlier) {
        answers.putAll(earlier.answers);
        done.addAll(earlier.done);
    }

    /** Forgets everything. */
    void end() {
        answers.clear();
        done.clear();
        mistakes.clear();
    }
}
