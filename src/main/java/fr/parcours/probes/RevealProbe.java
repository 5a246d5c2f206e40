package fr.parcours.probes;

import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Reveals;
import fr.parcours.probe.Probe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls up what shows under the pointer, once and then once more to be sure, and, once each, the windows that a button says it opens and a part that it says it unfolds, with the
 * pointer and with keys, presses an arrow where arrows lead, and puts all away again. Nothing else is pressed: what a button does that does not say so is not known beforehand.
 */
final class RevealProbe implements Probe {
    private static final int MOST_HOVERS = 3;
    private static final int MOST_WINDOWS = 1;
    private static final int MOST_FOLDS = 1;
    private static final long MOMENT_MILLIS = 120;
    private static final long OPENING_MILLIS = 400;
    private static final Set<String> POINTED = Set.of("mouseenter", "mouseover", "pointerenter", "pointerover");
    private static final Set<String> PRESSED = Set.of("click", "mousedown", "mouseup", "pointerdown", "pointerup");
    private static final int LOOKS = 4;
    private static final int PATIENT_LOOKS = 14;
    /** No more listeners than that are told of: on such a page nothing is sure to wait for no press. */
    private static final int MOST_HEARD = 400;

    private static final int MOST_SHOWN = 30;
    /** The id of what shows, or the name of it in the script, which stands for the element of that id. */
    private static final Pattern SHOWS = Pattern.compile("click shows [#$](.+)");

    private static final double OUT = -1;

    /** What was tried on the earlier pages of a walk: what repeats is not tried again. */
    private final Map<Page, Set<String>> known;

    private final Heard heard;
    /** Whether what holds an answer may be moved. */
    private final boolean free;

    RevealProbe(Heard heard) {
        this(heard, Collections.synchronizedMap(new WeakHashMap<>()), false);
    }

    private RevealProbe(Heard heard, Map<Page, Set<String>> known, boolean free) {
        this.heard = heard;
        this.known = known;
        this.free = free;
    }

    @Override
    public RevealProbe freely() {
        return new RevealProbe(heard, known, true);
    }

    @Override
    public Class<Reveals> kind() {
        return Reveals.class;
    }

    @Override
    public boolean everyMoment() {
        return false;
    }

    @Override
    public Reveals look(Page page) {
        Senses senses = page.senses();
        Set<String> tried = known.computeIfAbsent(page, fresh -> new HashSet<>());
        List<FocusWalk.Handler> handlers = heard.again(page);
        List<Reveals.Hover> hovers = new ArrayList<>();
        List<Reveals.Opened> windows = new ArrayList<>();
        String[] told = senses.run(
                        "",
                        "parcours.keys.hovers([" + scripted(handlers) + "], " + MOST_HOVERS
                                + ") + '|' + parcours.keys.windows(" + MOST_WINDOWS + ", {" + shown(handlers)
                                + "}) + '|' + parcours.keys.folds("
                                + MOST_FOLDS
                                + ") + '|' + (globalThis.parcoursEyes?.slow() ?? '') + '|' + (document.querySelector('"
                                + Arrows.ANY + "') ? 'arrows' : '')")
                .split("\\|", -1);
        List<String> numbers = fresh(told[0], tried);
        List<String> openers = fresh(told[1], tried);
        List<String> folds = fresh(told[2], tried);
        List<Reveals.Unfolded> unfolded = new ArrayList<>();
        List<Eyesight.Motion> rewritten =
                told[3].isEmpty() ? List.of() : Eyesight.motions(senses.run("", "parcoursEyes.later()"));
        List<String> widgets = told[4].isEmpty() ? List.of() : fresh(Arrows.found(senses, handlers, free), tried);
        List<Reveals.Arrowed> arrowed = new ArrayList<>();
        if (numbers.isEmpty() && openers.isEmpty() && folds.isEmpty() && widgets.isEmpty()) {
            return new Reveals(hovers, windows, unfolded, rewritten, arrowed);
        }
        senses.run("", "parcours.keys.begin()");
        senses.run("", "parcours.keys.drawn()");
        List<String> withheld = senses.still(() -> {
            try {
                numbers.forEach(number -> hover(senses, number, handlers, hovers));
                openers.forEach(number -> window(senses, number, windows));
                folds.forEach(number -> Unfolding.of(senses, number).ifPresent(unfolded::add));
                widgets.forEach(number -> Arrows.of(senses, number).ifPresent(arrowed::add));
            } finally {
                senses.run("", "parcours.keys.end()");
            }
        });
        return withheld.isEmpty()
                ? new Reveals(hovers, windows, unfolded, rewritten, arrowed)
                : new Reveals(hovers, List.of(), List.of(), rewritten, List.of());
    }

    private static String scripted(List<FocusWalk.Handler> handlers) {
        return handlers.stream()
                .filter(one -> !one.path().isEmpty() && one.events().stream().anyMatch(POINTED::contains))
                .map(one -> "'" + one.path() + "'")
                .limit(MOST_HOVERS * 10L)
                .collect(Collectors.joining(","));
    }

    /** Parts of the page that a press is read to show, by the path of the thing pressed; where it does more, it is not pressed. */
    private static String shown(List<FocusWalk.Handler> handlers) {
        return handlers.stream()
                .filter(one -> !one.path().isEmpty()
                        && one.does().stream()
                                .anyMatch(deed -> SHOWS.matcher(deed).matches())
                        && one.does().stream().noneMatch(deed -> deed.matches("click (acts|leaves|opens|reloads).*")))
                .map(one -> "'" + one.path() + "': ["
                        + one.does().stream()
                                .map(SHOWS::matcher)
                                .filter(Matcher::matches)
                                .map(deed -> "'" + deed.group(1) + "'")
                                .collect(Collectors.joining(","))
                        + "]")
                .limit(MOST_SHOWN)
                .collect(Collectors.joining(","));
    }

    /** The numbers of those whose like was not tried on an earlier page. */
    private static List<String> fresh(String told, Set<String> tried) {
        List<String> numbers = new ArrayList<>();
        for (String line : told.split("\n", -1)) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 2 && tried.add(parts[1])) {
                numbers.add(parts[0]);
            }
        }
        return numbers;
    }

    /** Whether a press on that thing, on what holds it or on a part of it does something. */
    private static boolean pressed(String path, List<FocusWalk.Handler> handlers) {
        return handlers.stream()
                .filter(one -> one.events().stream().anyMatch(PRESSED::contains))
                .anyMatch(one -> near(one, path));
    }

    static boolean near(FocusWalk.Handler one, String path) {
        String waits = one.path().isEmpty() ? "" : one.path() + "/";
        return (path + "/").startsWith(waits) || waits.startsWith(path + "/");
    }

    private static void hover(
            Senses senses, String number, List<FocusWalk.Handler> handlers, List<Reveals.Hover> hovers) {
        String[] place = senses.run("", "parcours.keys.hover(" + number + ")").split(" ", -1);
        if (place.length < 2) {
            return;
        }
        double x = Double.parseDouble(place[0]);
        double y = Double.parseDouble(place[1]);
        senses.move(x, y);
        moment();
        String[] told = senses.run("", "parcours.keys.hovered()").split("\t", -1);
        if (told.length > 6) {
            List<String> facts = new ArrayList<>();
            if (told[2].equals("over")) {
                facts.add("over");
            }
            note(facts, "hides", told.length > 7 && told[7].equals("hides"));
            note(facts, "pressed", handlers.size() >= MOST_HEARD || pressed(told[4], handlers));
            note(facts, "goes", Resting.goes(senses, told[4], handlers, () -> {
                senses.move(OUT, OUT);
                gone(senses, PATIENT_LOOKS);
                senses.move(x, y);
                moment();
            }));
            boolean listened =
                    handlers.stream().flatMap(one -> one.events().stream()).anyMatch(event -> event.startsWith("key"));
            note(facts, "listened", listened);
            if (listened || facts.contains("hides")) { // a script may listen only while it shows something
                senses.keys(List.of("Escape"));
                moment();
                note(facts, "dismissed", !stays(senses));
                senses.move(OUT, OUT);
                moment();
                senses.move(x, y);
                moment();
            }
            senses.move(Double.parseDouble(told[0]), Double.parseDouble(told[1]));
            moment();
            note(facts, "stays", stays(senses));
            senses.move(OUT, OUT);
            moment();
            boolean commands = Integer.parseInt(told[3]) > 0;
            boolean gone = gone(senses, commands ? PATIENT_LOOKS : LOOKS);
            boolean again = gone && comesAgain(senses, x, y);
            boolean reached = !senses.run("", "parcours.keys.byKeys()").isEmpty();
            moment();
            note(facts, "unreachable", !reached);
            note(facts, "focus", reached && stays(senses));
            senses.run("", "parcours.keys.away()");
            if (again) { // neither what stays by itself nor what another thing had called up a moment before
                hovers.add(new Reveals.Hover(
                        told[4], List.of(told[5].split(" ", -1)), told[6], Integer.parseInt(told[3]), facts));
            }
        }
        senses.move(OUT, OUT);
    }

    private static void note(List<String> facts, String fact, boolean so) {
        if (so) {
            facts.add(fact);
        }
    }

    /** A page may take a moment to put away what it showed, and a menu a longer one, for people whose hand trembles. */
    private static boolean gone(Senses senses, int most) {
        for (int looks = 0; looks < most && stays(senses); looks++) {
            moment();
        }
        return !stays(senses);
    }

    /** Whether it shows once more when the pointer comes back, and goes when it leaves. */
    private static boolean comesAgain(Senses senses, double x, double y) {
        senses.move(x, y);
        for (int looks = 0; looks < PATIENT_LOOKS && !stays(senses); looks++) {
            moment();
        }
        boolean again = stays(senses);
        senses.move(OUT, OUT);
        return gone(senses, PATIENT_LOOKS) && again;
    }

    static boolean stays(Senses senses) {
        return !senses.run("", "parcours.keys.stays()").isEmpty();
    }

    private static void window(Senses senses, String number, List<Reveals.Opened> windows) {
        String told = ask(senses, "to", number);
        if (told.isEmpty()) {
            return;
        }
        senses.keys(List.of("Enter"));
        Tour.pause(OPENING_MILLIS);
        if (ask(senses, "open", number).isEmpty()) {
            return;
        }
        List<String> facts = new ArrayList<>();
        facts.addAll(Stream.of(ask(senses, "kind", number).split(" ", -1))
                .filter(fact -> !fact.isEmpty())
                .toList());
        boolean inside = becomes(senses, number, "inside");
        note(facts, "inside", inside);
        int stops = Integer.parseInt(ask(senses, "stops", number));
        for (int i = 0; inside && i <= stops && !facts.contains("leaks"); i++) {
            senses.keys(List.of("Tab"));
            note(facts, "leaks", behind(senses, number));
        }
        senses.keys(List.of("Escape"));
        Tour.pause(OPENING_MILLIS);
        note(facts, "escape", ask(senses, "open", number).isEmpty());
        if (!facts.contains("escape")) {
            ask(senses, "shut", number);
            Tour.pause(OPENING_MILLIS);
        }
        note(facts, "back", becomes(senses, number, "opener"));
        note(facts, "lost", ask(senses, "where", number).equals("nowhere"));
        ask(senses, "force", number);
        note(facts, "left", !ask(senses, "open", number).isEmpty());
        String[] paths = told.split("\t", -1);
        windows.add(new Reveals.Opened(paths[0], paths[1], facts));
    }

    /** Whether the focus gets there: some pages give it a moment later. */
    private static boolean becomes(Senses senses, String number, String where) {
        for (int looks = 0; looks < 4 && !ask(senses, "where", number).equals(where); looks++) {
            moment();
        }
        return ask(senses, "where", number).equals(where);
    }

    /** Whether the focus is in the page behind the window, and not brought back in a moment later. */
    private static boolean behind(Senses senses, String number) {
        if (!ask(senses, "where", number).matches("elsewhere|opener")) {
            return false;
        }
        moment();
        return ask(senses, "where", number).matches("elsewhere|opener");
    }

    private static String ask(Senses senses, String what, String number) {
        return senses.run("", String.format(Locale.ROOT, "parcours.keys.dialog.%s(%s)", what, number));
    }

    private static void moment() {
        Tour.pause(MOMENT_MILLIS);
    }
}
