package fr.parcours.reader.recording;

import fr.parcours.reader.NoReturn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A journey being made from a recording: its steps, and beside them all that must be said. */
final class Draft {
    /** What stands under {@code steps}: a step, or a note. */
    sealed interface Item {}

    /** A step. */
    record Step(Line line) implements Item {}

    /** A note, at its place. */
    record Note(Said said) implements Item {}

    private final Values values = new Values();
    private final Ground ground = new Ground();
    private final List<Item> items = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private final Set<NoReturn> guessed = EnumSet.noneOf(NoReturn.class);
    private final List<Said> top = new ArrayList<>();
    private final String title;
    private int read;
    private boolean noting;

    Draft(String title) {
        this.title = title;
    }

    /** One more step of the recording is read. */
    Spot next(String what, int line) {
        read++;
        return new Spot(read, Clean.name(what.isEmpty() ? "?" : what), line);
    }

    /** The same draft under another title: two journeys of one file cannot share theirs. */
    Draft called(String other) {
        Draft twin = new Draft(other);
        twin.values.take(values);
        twin.ground.take(ground);
        twin.items.addAll(items);
        twin.said.addAll(said);
        twin.top.addAll(top);
        twin.read = read;
        return twin;
    }

    /** From here on, steps are written as notes, until told otherwise: nobody knows whether they are to be done. */
    void noting(boolean on) {
        noting = on;
    }

    boolean noting() {
        return noting;
    }

    void add(Spot at, Line line) {
        if (line.word().equals("click")) {
            String name = line.text("name");
            NoReturn.of(name).ifPresent(kind -> stop(kind, at, Clean.fr(name), Clean.en(name)));
        }
        items.add(new Step(noting ? line.asNote() : line));
    }

    /** Proposes to stop here, once for each kind. A payment stops the journey for good; a person may take the word away. */
    void stop(NoReturn kind, Spot at, String french, String english) {
        if (noting || !guessed.add(kind)) {
            return;
        }
        boolean payment = kind == NoReturn.PAYMENT;
        say(
                Said.Kind.STOP,
                at,
                french
                        + (payment
                                ? " ressemble à un paiement\u00a0: la marche s’arrête avant, sauf sur un banc d’essai."
                                : " semble engager pour de bon\u00a0: le mot « stop » est proposé juste avant."),
                english
                        + (payment
                                ? " looks like a payment: the walk stops before it, but on a bench."
                                : " seems to commit for good: the word “stop” is proposed just before."));
        Line stop = Line.of("stop", "before", kind.name());
        items.add(new Step(payment ? stop : stop.asNote()));
    }

    /** Says something at its place, that takes nothing away from what was carried over. */
    void note(Spot at, String french, String english) {
        items.add(new Note(Said.of(Said.Kind.CHANGED, at, french, english)));
    }

    /** Says something to the person, and writes no note of it: the step shows it by itself. */
    void tell(Said.Kind kind, Spot at, String french, String english) {
        said.add(Said.of(kind, at, french, english));
    }

    /** Says something at its place. */
    void say(Said.Kind kind, Spot at, String french, String english) {
        Said one = Said.of(kind, at, french, english);
        said.add(one);
        items.add(new Note(one));
    }

    /** Whether this is the first time. */
    boolean first(String what) {
        return once.add(what);
    }

    /** Says something of the recording as a whole, once, at the top of the file. */
    void sayAtTop(Said.Kind kind, String french, String english) {
        if (once.add(french)) {
            top.add(Said.of(kind, Spot.WHOLE, french, english));
        }
    }

    /** The dialog answered just before, if the last step is one. */
    Optional<Line> lastDialog() {
        boolean dialog = !items.isEmpty()
                && items.get(items.size() - 1) instanceof Step step
                && step.line.word().equals("dialog");
        return dialog ? Optional.of(((Step) items.get(items.size() - 1)).line) : Optional.empty();
    }

    /** Writes the last step anew. */
    void mend(Line line) {
        items.set(items.size() - 1, new Step(noting ? line.asNote() : line));
    }

    void lost(Spot at, String french, String english) {
        say(Said.Kind.LOST, at, french, english);
    }

    Typing typing() {
        return new Typing(this);
    }

    Values values() {
        return values;
    }

    Ground ground() {
        return ground;
    }

    String title() {
        return title;
    }

    /** What is said of the recording as a whole. */
    List<Said> top() {
        return Collections.unmodifiableList(top);
    }

    int read() {
        return read;
    }

    List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    List<Said> said() {
        return Collections.unmodifiableList(said);
    }
}
