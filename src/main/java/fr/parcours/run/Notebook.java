package fr.parcours.run;

import fr.parcours.browser.Deed;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Mask;
import fr.parcours.journey.Draft.Line;
import fr.parcours.journey.Misuse;
import fr.parcours.journey.References;
import fr.parcours.journey.Vocabulary;
import fr.parcours.journey.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what a person does as the steps of a journey, and as acts for the evidence; what they typed never gets in. */
final class Notebook {
    private final Vocabulary words;
    private final Typed typed;
    private final Told told;
    private final Consumer<Act> acts;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    /** What goes on: a field being typed in, a list whose answers are tried one after the other. */
    private @Nullable Deed pending;

    private int screen = 1;
    private int done;
    private int files;
    private boolean mine;
    private int screenLine = -1;

    /** @param acts what is done, for the evidence */
    Notebook(Vocabulary words, Typed typed, Told told, Consumer<Act> acts) {
        this.words = words;
        this.typed = typed;
        this.told = told;
        this.acts = acts;
    }

    /** A deed is over, or goes on: what is typed letter by letter makes one step. */
    void take(Deed deed) {
        Deed before = pending;
        if (before != null && (deed.kind() != before.kind() || !before.field().equals(deed.field()))) {
            flush();
        }
        if (deed.kind() == Deed.Kind.FILL) {
            typed.now(deed);
        }
        if (deed.field().isEmpty()) {
            write(deed);
        } else {
            pending = deed;
        }
    }

    /** Nothing more will come of what goes on. */
    void flush() {
        Deed last = pending;
        pending = null;
        if (last != null) {
            write(last);
        }
    }

    private void write(Deed deed) {
        if (deed.kind() == Deed.Kind.FILL && deed.kept() == Deed.Privacy.ONCE && !mine) {
            add(Line.of("pause", "reason", told.once(label(deed))), deed, "");
            return;
        }
        if (mine) {
            act(deed, new Line(deed.kind().name().toLowerCase(Locale.ROOT), Map.of(), ""), "");
            return;
        }
        Mask mask = typed.mask();
        String data = deed.kind() == Deed.Kind.FILL && !deed.text().isEmpty() ? typed.named(deed.field()) : "";
        Line line = Wording.of(deed, data, mask, typed::shown, told, files);
        files += deed.kind() == Deed.Kind.UPLOAD ? 1 : 0;
        add(line, deed, data);
    }

    private static String label(Deed deed) {
        return deed.targets().stream()
                .map(Target::told)
                .findFirst()
                .orElse(deed.node().name());
    }

    private void add(Line line, Deed deed, String data) {
        Line known = writable(line);
        boolean again = known.word().equals("pause")
                && !lines.isEmpty()
                && lines.get(lines.size() - 1).equals(known);
        if (!again) {
            lines.add(known);
        }
        if (!data.isEmpty() && !known.word().isEmpty()) {
            used.add(data);
        }
        known.keys().values().forEach(text -> used.addAll(References.in(text)));
        act(deed, known, data);
        told.did(told(known), english(known));
    }

    /** The line, or a note where this version has no such word, or not with this. */
    private Line writable(Line line) {
        if (line.word().isEmpty()) {
            return line;
        }
        try {
            if (word(line.word()).isPresent()) {
                step(line);
                return line;
            }
        } catch (Misuse odd) {
            return new Line("", Map.of(), told.unwritten(odd.french(), odd.english()));
        }
        return new Line(
                "", Map.of(), told.unwritten("le mot " + line.word() + " manque", "there is no word " + line.word()));
    }

    private Optional<Word> word(String name) {
        return words.words().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What a line says to people, in French. */
    String told(Line line) {
        return line.word().isEmpty() ? line.note() : step(line);
    }

    private String english(Line line) {
        return line.word().isEmpty()
                ? line.note()
                : word(line.word())
                        .map(found -> found.step(line.written()).english())
                        .orElse(line.word());
    }

    /** What the step says of itself, in French; empty for a note. */
    private String step(Line line) {
        return line.word().isEmpty()
                ? ""
                : word(line.word())
                        .map(found -> found.step(line.written()).french())
                        .orElse(line.word());
    }

    private void act(Deed deed, Line line, String data) {
        Mask mask = typed.mask();
        done++;
        acts.accept(new Act(
                Math.max(1, lines.size()),
                screen,
                line.word().isEmpty() ? "note" : line.word(),
                mask.apply(mine ? "" : step(line)),
                deed.node().role(),
                mask.apply(deed.node().name()),
                deed.node().path(),
                data,
                0,
                "",
                null));
    }

    /** A new screen is in hand. */
    void screen(int number, String name) {
        flush();
        screen = number;
        if (!mine) {
            screenLine = lines.size();
            lines.add(Line.of("screen", "title", name));
        }
    }

    /** The screen in hand is called otherwise. */
    void rename(String name) {
        if (screenLine >= 0) {
            lines.set(screenLine, Line.of("screen", "title", name));
        }
    }

    /** What the person wants to stand here: a milestone, a stop. */
    void mark(Line line) {
        flush();
        lines.add(line);
    }

    /** From here on, only this person can do it: nothing of it is written but that somebody must. */
    void mine(String reason) {
        flush();
        if (!mine) {
            lines.add(Line.of("pause", "reason", reason));
            mine = true;
        }
    }

    /** Anybody can do what follows. */
    void anybody() {
        flush();
        mine = false;
    }

    /** Whether something goes on: a field being typed in. */
    boolean busy() {
        return pending != null;
    }

    int done() {
        return done;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Names of the values that the steps use. */
    Set<String> used() {
        return Set.copyOf(used);
    }

    /** How the notebook speaks. */
    interface Told {
        /** Why a one-time code cannot be walked again. */
        String once(String label);

        /** Why something the person did is not written. */
        String unwritten(String french, String english);

        /** A step was written. */
        void did(String french, String english);

        String say(String french, String english);
    }
}
