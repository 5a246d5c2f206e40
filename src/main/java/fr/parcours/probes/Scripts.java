package fr.parcours.probes;

import fr.parcours.browser.Handler;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.Deeds;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gathers, element by element, what a page waits for and what it then does: the text of its scripts is not kept. */
final class Scripts {
    /** What a library puts in front of the program that it calls. */
    private static final Pattern HANDED_ON = Pattern.compile("\\.dispatch\\.apply\\(");

    private Scripts() {}

    /** What the scripts of the page itself say, as far as they can be read. */
    private static final String WRITTEN =
            "[...document.scripts].filter(one => !one.src && /^(|module|(text|application)"
                    + "\\/(x-)?(java|ecma)script)$/i.test(one.type)).map(one => one.text).join('\\n').slice(0, "
                    + (Functions.LONGEST + 1) + ")";

    private static final Set<String> PRESSES =
            Set.of("click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart", "touchend");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![.\\w$])[A-Za-z_$][\\w$]*(?:\\(\\s*['\"`][#\\w-]+['\"`]\\s*\\))?\\s*\\.\\s*"
                    + "(?:hidden|style|classList|textContent|inner(?:HTML|Text)|src|checked|value|setAttribute|toggleAttribute|removeAttribute)\\b");
    /** A line that only calls a function of the page. */
    private static final int SHORT = 300;

    /** What waits on a page, and what it does; where that is but to call a function of the page, what this one does. */
    static List<FocusWalk.Handler> read(Senses senses) {
        List<Handler> handlers = senses.handlers();
        boolean calls = handlers.stream().anyMatch(one -> calls(one) || named(one));
        return read(handlers, Functions.of(calls ? senses.run("", WRITTEN) : ""));
    }

    private static boolean calls(Handler one) {
        return PRESSES.contains(one.event())
                && !one.path().isEmpty()
                && one.source().length() <= SHORT
                && Deeds.read(one.event(), one.source()).isEmpty();
    }

    /** Works on what the page's scripts keep under a name, or find by a short one. */
    private static boolean named(Handler one) {
        return NAMED.matcher(one.source()).find();
    }

    private static List<String> deeds(Handler one, Functions page) {
        Handler plain = new Handler(one.path(), one.event(), page.plain(one.source()));
        return Deeds.read(one.event(), calls(plain) ? page.whole(plain.source()) : plain.source());
    }

    static List<FocusWalk.Handler> read(List<Handler> handlers, Functions page) {
        Map<String, Set<String>> events = new TreeMap<>();
        Map<String, Set<String>> does = new TreeMap<>();
        for (Handler one : handlers) {
            events.computeIfAbsent(one.path(), path -> new TreeSet<>()).add(one.event());
            does.computeIfAbsent(one.path(), path -> new TreeSet<>()).addAll(deeds(one, page));
        }
        Map<String, Long> presses = handlers.stream()
                .filter(one -> one.event().equals("click")
                        && !HANDED_ON.matcher(one.source()).find())
                .collect(Collectors.groupingBy(Handler::path, Collectors.counting()));
        // where two wait for one press, what the first folds the second may say
        does.forEach((path, deeds) -> {
            if (presses.getOrDefault(path, 0L) > 1 && deeds.removeIf(deed -> deed.startsWith("click folds"))) {
                deeds.add("click unfolds");
            }
        });
        List<FocusWalk.Handler> read = new ArrayList<>();
        events.forEach((path, all) -> read.add(
                new FocusWalk.Handler(path, List.copyOf(all), List.copyOf(does.getOrDefault(path, Set.of())))));
        return read;
    }
}
