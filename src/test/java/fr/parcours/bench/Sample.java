package fr.parcours.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run, measured.
 *
 * @param marks the moments that the run told, the start first and its end last
 * @param pages when each page was in hand, in seconds since the start
 * @param memory what the tree held, in the order of time
 * @param exit code of the program
 */
record Sample(List<Mark> marks, List<Double> pages, List<Held> memory, int exit) {
    Sample {
        marks = List.copyOf(marks);
        pages = List.copyOf(pages);
        memory = List.copyOf(memory);
    }

    /**
     * A moment.
     *
     * @param wall seconds since the start
     * @param cpu seconds of CPU of the whole tree, by the control group where there is one
     * @param seen the same, as read process by process
     * @param others seconds of CPU that the rest of the machine took since the start
     */
    record Mark(String name, double wall, double cpu, double seen, double others) {}

    /** Memory at a moment, in seconds since the start. */
    record Held(double at, ProcessTree.Memory memory) {}

    /** From one mark to another. */
    record Span(double wall, double cpu, double others) {
        static final Span NONE = new Span(Double.NaN, Double.NaN, Double.NaN);

        Span and(Span other) {
            return new Span(wall + other.wall, cpu + other.cpu, others + other.others);
        }
    }

    Span span(String from, String to) {
        Optional<Mark> begin = mark(from);
        Optional<Mark> end = mark(to);
        if (begin.isEmpty() || end.isEmpty()) {
            return Span.NONE;
        }
        return new Span(
                end.get().wall() - begin.get().wall(),
                end.get().cpu() - begin.get().cpu(),
                end.get().others() - begin.get().others());
    }

    private Optional<Mark> mark(String name) {
        return marks.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What the time between two marks went to, by the name of the first of them, summed. */
    Map<String, Span> shares() {
        Map<String, Span> shares = new LinkedHashMap<>();
        for (int i = 0; i + 1 < marks.size(); i++) {
            Mark from = marks.get(i);
            Mark to = marks.get(i + 1);
            Span one = new Span(to.wall() - from.wall(), to.cpu() - from.cpu(), to.others() - from.others());
            shares.merge(from.name(), one, Span::and);
        }
        return shares;
    }

    Span start() {
        return span("begun", "ready");
    }

    Span walk() {
        return span("ready", "walked");
    }

    /** From the last page to the end: the browser is closed, and for Parcours what was seen is judged and reported. */
    Span after() {
        return span("walked", "ended");
    }

    Span whole() {
        return span("begun", "ended");
    }

    long peak() {
        return memory.stream().mapToLong(one -> one.memory().all()).max().orElse(0);
    }

    long peak(double from, double to) {
        return memory.stream()
                .filter(one -> one.at() >= from && one.at() <= to)
                .mapToLong(one -> one.memory().all())
                .max()
                .orElse(0);
    }

    /** Of the Java program alone. */
    long peakOfJava(double from, double to) {
        return memory.stream()
                .filter(one -> one.at() >= from && one.at() <= to)
                .mapToLong(one -> one.memory().first())
                .max()
                .orElse(0);
    }

    /** The share of the machine that others took meanwhile. */
    double noise() {
        Span whole = whole();
        return whole.others() / (whole.wall() * Runtime.getRuntime().availableProcessors());
    }

    /** How far the two ways of counting CPU time are apart, as a share. */
    double disagreement() {
        Mark last = marks.get(marks.size() - 1);
        return last.cpu() == 0 ? 0 : Math.abs(last.seen() - last.cpu()) / last.cpu();
    }
}
