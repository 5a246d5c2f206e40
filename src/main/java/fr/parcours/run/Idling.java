package fr.parcours.run;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.Idle;
import fr.parcours.evidence.Idle.End;
import fr.parcours.evidence.Ink;
import fr.parcours.evidence.Sight;
import fr.parcours.evidence.SnapshotFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Leaves a screen alone, hands off, and looks now and then what becomes of it. It reads only: to the page, nobody is there. */
public final class Idling {
    private static final String SCRIPT =
            PackedScript.read(Stumbler.class, "slips.js").strip();
    /** What a person types in; what is chosen from a list holds something from the start. */
    private static final Set<String> NOT_TYPED =
            Set.of("radio", "checkbox", "select", "range", "color", "file", "hidden");

    private static final long RARELY = 5_000;
    private static final long OFTEN = 200;
    private static final int GLANCES = 20;
    private static final int MOST_TEXTS = 12;

    private final Page page;
    private final long asked;
    private final List<Idle.Said> said = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    /** Texts with their numbers, by place: those of a count change. */
    private final Map<String, String> counted = new HashMap<>();

    private List<Sight.Spot> typed = List.of();
    private List<String> lost = List.of();
    private List<String> there = List.of();
    private String document = "";
    private End end = End.STAYED;
    private long after = -1;
    private long elapsed;

    /** @param millis how long the screen is left alone */
    public Idling(Page page, long millis) {
        this.page = page;
        this.asked = millis;
    }

    /** Waits that long, less where another page comes before or where it is {@code cut}; gives what became of the screen. */
    public Idle watch(BooleanSupplier cut) {
        begin();
        long begun = System.nanoTime();
        long pause = Math.max(OFTEN, Math.min(RARELY, asked / GLANCES));
        while (elapsed < asked && end != End.LEFT && !cut.getAsBoolean()) {
            Pace.keep(Math.min(pause, asked - elapsed));
            elapsed = (System.nanoTime() - begun) / 1_000_000;
            glance();
        }
        return told();
    }

    private void begin() {
        Sight found = sight();
        document = page.location().document();
        page.senses().murmurs(); // what was said before does not come from the wait
        typed = found.fields().stream()
                .filter(one -> one.filled() && !NOT_TYPED.contains(one.type()))
                .toList();
        texts(found).forEach(this::know);
    }

    private void glance() {
        try {
            Location here = page.location();
            page.senses().murmurs().dialogs().forEach(text -> say(text, true));
            Sight now = sight();
            if (!here.document().equals(document) && !holds(now)) {
                page.settle();
                there = sayings(sight());
                become(End.LEFT);
                return;
            }
            document = here.document();
            texts(now).filter(this::fresh).forEach(text -> say(text.text(), text.live()));
            lost = typed.stream()
                    .filter(one -> now.of(one.key()).filter(Sight.Spot::filled).isEmpty())
                    .map(Sight.Spot::path)
                    .toList();
            become(!holds(now) ? End.VANISHED : lost.isEmpty() ? End.STAYED : End.EMPTIED);
        } catch (PageFailure between) {
            if (between.kind() == PageFailure.Kind.BROWSER_GONE || between.kind() == PageFailure.Kind.ENDLESS) {
                throw between;
            } // one page is going and another is coming: the next glance tells
        }
    }

    private void become(End now) {
        if (now == End.STAYED) {
            after = -1;
        } else if (after < 0) {
            after = elapsed;
        }
        end = now;
    }

    /** Whether these are still the fields in which something was typed, full or empty. */
    private boolean holds(Sight now) {
        long found = typed.stream().filter(one -> now.of(one.key()).isPresent()).count();
        return typed.isEmpty() ? page.location().document().equals(document) : found * 2 >= typed.size();
    }

    /** The title is a text too: a page whose window is behind another has nothing else to warn with. */
    private static Stream<Sight.Text> texts(Sight seen) {
        Sight.Text title = new Sight.Text("", seen.title(), List.of(), List.of(), false, true, Ink.UNKNOWN);
        return Stream.concat(Stream.of(title), seen.texts().stream());
    }

    private void know(Sight.Text text) {
        known.add(plain(text.text()));
        counted.put(text.path(), text.text());
    }

    /** Whether it was not there before; numbers that change count as a text that comes, once. */
    private boolean fresh(Sight.Text text) {
        String before = counted.get(text.path());
        boolean counts = before != null
                && !before.equals(text.text())
                && plain(before).equals(plain(text.text()))
                && said.stream().noneMatch(one -> plain(one.text()).equals(plain(text.text())));
        boolean added = known.add(plain(text.text()));
        counted.put(text.path(), text.text());
        return !text.text().isBlank() && (added || counts);
    }

    private static String plain(String text) {
        return text.replaceAll("\\d+", "0");
    }

    private void say(String text, boolean live) {
        if (said.size() < MOST_TEXTS) {
            said.add(new Idle.Said(text, elapsed, live));
        }
    }

    /** What a page says now, its title first. */
    public static List<String> sayings(Page page) {
        return sayings(sight(page));
    }

    private static List<String> sayings(Sight seen) {
        return texts(seen)
                .map(Sight.Text::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST_TEXTS)
                .toList();
    }

    private Idle told() {
        boolean gone = end == End.LEFT || end == End.VANISHED;
        List<String> all = typed.stream().map(Sight.Spot::path).toList();
        List<String> now = gone ? all : lost;
        return new Idle(
                asked,
                elapsed,
                end,
                after,
                said,
                there,
                all.stream().filter(path -> !now.contains(path)).toList(),
                now,
                Idle.Next.WENT_ON);
    }

    private Sight sight() {
        return sight(page);
    }

    private static Sight sight(Page page) {
        return SnapshotFile.kind(page.senses().run("", SCRIPT + ".read()"), Sight.class);
    }
}
