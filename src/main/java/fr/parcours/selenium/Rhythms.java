package fr.parcours.selenium;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Tells the addresses that a page asks again and again, without anybody doing anything: nobody waits for the next answer. */
final class Rhythms {
    /** What is remembered of an address. */
    private static final long MEMORY = 4_000_000_000L;
    /** So many requests, over so long, are a beat; fewer may be the pieces of one answer. */
    private static final int BEATS = 4;

    private static final long LASTING = 2_400_000_000L;
    /** Addresses that are kept in mind; a page that invents more than these is not counted. */
    private static final int MOST = 500;

    private final Map<String, Deque<Long>> asked = new HashMap<>();

    /** @param at in {@link System#nanoTime()} */
    void asked(String url, long at) {
        if (asked.size() > MOST) {
            asked.clear();
        }
        Deque<Long> times = asked.computeIfAbsent(bare(url), one -> new ArrayDeque<>());
        times.add(at);
        forget(times, at);
    }

    /** Whether this address is asked in a steady beat now. */
    boolean beats(String url, long now) {
        Deque<Long> times = asked.get(bare(url));
        if (times == null) {
            return false;
        }
        forget(times, now);
        return times.size() >= BEATS && now - times.getFirst() >= LASTING;
    }

    private static void forget(Deque<Long> times, long now) {
        while (!times.isEmpty() && now - times.getFirst() > MEMORY) {
            times.removeFirst();
        }
    }

    /** A clock in the query makes each request another one. */
    private static String bare(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
