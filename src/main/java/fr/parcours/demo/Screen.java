package fr.parcours.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One screen of a procedure: where it is, what it asks, what it never remembers, and whether it gives back what was
 * typed when a reply will not do. Its page is the resource named after its path.
 */
record Screen(String path, List<Ask> asks, Set<String> secrets, boolean forgiving) {

    /** A screen that only tells. */
    static Screen told(String path) {
        return new Screen(path, List.of(), Set.of(), true);
    }

    /** A screen with a form. */
    static Screen form(String path, Ask... asks) {
        return new Screen(path, List.of(asks), Set.of(), true);
    }

    /** The same screen, whose fields of these names are checked and then forgotten. */
    Screen forgetting(String... fields) {
        return new Screen(path, asks, Set.of(fields), forgiving);
    }

    /** The same screen, which throws everything away at the first mistake. */
    Screen unforgiving() {
        return new Screen(path, asks, secrets, false);
    }

    /** What is wrong with these answers: one sentence by field, in the order of the screen. */
    Map<String, String> mistakes(Map<String, String> answers) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        asks.stream()
                .filter(ask -> !ask.holds().test(answers))
                .forEach(ask -> mistakes.putIfAbsent(ask.field(), ask.otherwise()));
        return mistakes;
    }
}
