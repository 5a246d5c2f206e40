package fr.parcours.probes;

import fr.parcours.browser.Box;
import fr.parcours.browser.Node;
import fr.parcours.browser.Page;
import fr.parcours.browser.Senses;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Rect;
import fr.parcours.probe.Probe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;

/** Presses Tab through the page in batches, and freezes what it reaches, and whether one can see where one is. */
final class FocusProbe implements Probe {
    /** Looks whose picture is compared, of those that no earlier page had: the others stay unsure. */
    private static final int MOST_PICTURES = 6;

    private static final int MOST_WINDOWS = 3;

    private static final long AFTERMATH_MILLIS = 150;
    private static final long LATE_MILLIS = 200;
    private static final int MOST_LATE = 3;

    /** What was seen of each look on the earlier pages of a walk: what repeats is not pictured again. */
    private final Map<Page, Map<String, Eye.Sight>> known = Collections.synchronizedMap(new WeakHashMap<>());

    private final Heard heard;

    FocusProbe(Heard heard) {
        this.heard = heard;
    }

    @Override
    public Class<FocusWalk> kind() {
        return FocusWalk.class;
    }

    @Override
    public boolean everyMoment() {
        return false;
    }

    @Override
    public FocusWalk look(Page page) {
        Senses senses = page.senses();
        List<FocusWalk.Handler> handlers = Tilting.told(senses, heard.ask(page));
        Tour tour = new Tour(senses);
        Map<String, Eye.Sight> sights = known.computeIfAbsent(page, fresh -> new HashMap<>());
        List<String> end = new ArrayList<>();
        List<String> withheld = senses.still(() -> {
            try {
                tour.walk(handlers);
                String told = senses.run("", "parcours.keys.close()");
                if (told.startsWith("!")) {
                    late(senses, told.substring(1));
                    told = senses.run("", "parcours.keys.close()");
                }
                if (told.startsWith("?")) {
                    picture(senses, told.substring(1), sights);
                } else {
                    end.addAll(List.of(told.split("\n", -1)));
                }
            } finally {
                if (end.isEmpty()) {
                    end.addAll(List.of(senses.run("", "parcours.keys.end()").split("\n", -1)));
                }
            }
        });
        Map<String, Note> notes = new HashMap<>();
        end.stream().skip(1).map(Note::read).forEach(note -> notes.putIfAbsent(note.path(), note));
        List<FocusWalk.Stop> stops = new ArrayList<>();
        List<Integer> trap = new ArrayList<>();
        for (Node node : tour.stops().values()) {
            String caught = tour.traps().getOrDefault(node.path(), "");
            if (caught.equals("held")) {
                trap.add(stops.size());
            }
            stops.add(stop(node, notes.getOrDefault(node.path(), Note.NONE), caught, sights));
        }
        return new FocusWalk(stops, tour.complete(), trap, handlers, withheld, changed(senses, end.get(0)));
    }

    /**
     * What the looking script noted of one stop.
     *
     * @param lit {@code plain}, {@code weak} or {@code none}: how its style changes with the focus; {@code unknown} when nothing can be said
     */
    private record Note(
            String path, String lit, String key, String hidden, String cover, boolean thrown, boolean caret) {
        static final Note NONE = new Note("", "unknown", "", "", "", false, false);

        static Note read(String line) {
            String[] parts = line.split("\t", -1);
            return new Note(
                    parts[0],
                    parts[1],
                    parts[2],
                    parts[3],
                    parts[4],
                    Boolean.parseBoolean(parts[5]),
                    Boolean.parseBoolean(parts[6]));
        }
    }

    /** What was not to be seen when the keys came to it is looked at once more, after the time that a page may take to bring it. */
    private static void late(Senses senses, String hidden) {
        for (String number : hidden.split(" ", -1)) {
            // what no longer takes the focus was only on its way out
            boolean taken =
                    !senses.run("", "parcours.keys.light(" + number + ")").isEmpty();
            boolean came = false;
            for (int waits = 0; !came && waits < (taken ? MOST_LATE : 1); waits++) {
                if (taken) {
                    Tour.pause(LATE_MILLIS);
                }
                came = !senses.run("", "parcours.keys.came(" + number + ")").isEmpty();
            }
            escape(senses);
        }
        senses.run("", "parcours.keys.away()");
    }

    /** A calendar, a list: what the focus called up is put away. */
    private static void escape(Senses senses) {
        if (!senses.run("", "parcours.keys.popped()").isEmpty()) {
            senses.keys(List.of("Escape"));
        }
    }

    /** What is not as before, once what shows with the focus has had time to go away. */
    private static List<String> changed(Senses senses, String told) {
        String now = told;
        for (int looks = 0; looks < 3 && !now.isEmpty(); looks++) {
            Tour.pause(AFTERMATH_MILLIS);
            now = senses.run("", "parcours.keys.changed()");
        }
        return now.isEmpty() ? List.of() : List.of(now.split(" ", -1));
    }

    /** One picture with the focus and one without, of each look that its style does not make plain. */
    private static void picture(Senses senses, String doubts, Map<String, Eye.Sight> sights) {
        int taken = 0;
        int wide = 0;
        for (String doubt : doubts.split("\n", -1)) {
            String[] parts = doubt.split(" ", -1);
            if (parts.length < 3 || sights.containsKey(parts[1]) || taken >= MOST_PICTURES) {
                continue;
            }
            String told = senses.run("", "parcours.keys.place(" + parts[0] + ")");
            if (!told.isEmpty()) {
                taken++;
                List<Double> numbers =
                        Stream.of(told.split(" ", -1)).map(Double::parseDouble).toList();
                boolean unchanged = parts[2].equals("none");
                Eye.Sight sight = sight(senses, parts[0], box(numbers, 0), numbers, unchanged);
                if (sight == Eye.Sight.NOTHING) {
                    // some show it elsewhere, on a block that holds them: then the whole window is compared
                    if (wide++ >= MOST_WINDOWS) {
                        continue;
                    }
                    sight = sight(senses, parts[0], box(numbers, 6), numbers, unchanged);
                }
                sights.put(parts[1], sight);
            }
        }
    }

    /**
     * What of a part of the page changes with the focus.
     *
     * @param unchanged whether its style does not change: then what does is looked at again, since it may have moved by itself
     */
    private static Eye.Sight sight(Senses senses, String number, Box part, List<Double> numbers, boolean unchanged) {
        Eye.Sight sight = sight(senses, number, part, numbers);
        return unchanged && sight != Eye.Sight.NOTHING ? sight(senses, number, part, numbers) : sight;
    }

    private static Eye.Sight sight(Senses senses, String number, Box part, List<Double> numbers) {
        byte[] without = senses.picture(part);
        if (senses.run("", "parcours.keys.light(" + number + ")").isEmpty()) {
            return Eye.Sight.PLAIN; // it does not take the focus any more: nothing can be said
        }
        byte[] with = senses.picture(part);
        escape(senses);
        senses.run("", "parcours.keys.away()");
        return Eye.compare(without, with, numbers.get(4), numbers.get(5));
    }

    private static Box box(List<Double> numbers, int from) {
        return new Box(numbers.get(from), numbers.get(from + 1), numbers.get(from + 2), numbers.get(from + 3));
    }

    private static FocusWalk.Stop stop(Node node, Note note, String caught, Map<String, Eye.Sight> sights) {
        List<String> marks = new ArrayList<>();
        Eye.Sight sight = sights.get(note.key());
        boolean doubtful = note.lit().equals("none") || note.lit().equals("weak");
        boolean nothing = doubtful && note.hidden().isEmpty() && sight == Eye.Sight.NOTHING;
        if (nothing && note.caret()) {
            marks.add("caret");
        } else if (doubtful && sight == Eye.Sight.LITTLE) {
            marks.add("faint");
        } else if (note.lit().equals("none") && sight == null && note.hidden().isEmpty()) {
            marks.add("unsure");
        }
        if (!note.hidden().isEmpty()) {
            marks.add("hidden");
        }
        if (note.cover().equals("bar") || note.cover().equals("veil")) {
            marks.add(note.cover().equals("bar") ? "buried" : "veiled");
        }
        if (note.cover().equals("lid")) {
            marks.add("lidded");
        }
        if (note.thrown()) {
            marks.add("thrown");
        }
        if (!caught.isEmpty()) {
            marks.add(caught);
        }
        Rect box = DomProbe.rect(node.box());
        return new FocusWalk.Stop(
                node.path(), node.role(), node.name(), !nothing, !note.cover().isEmpty(), box, marks);
    }
}
