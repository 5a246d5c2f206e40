package fr.parcours.probes;

import fr.parcours.browser.Replica;
import fr.parcours.evidence.Elapsed;
import fr.parcours.evidence.Elapsed.Turn;
import fr.parcours.evidence.Elapsed.What;
import fr.parcours.evidence.SnapshotFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts the clock of a copy forward, step by step, and notes what comes of it: half an hour at most, in two seconds at most. */
final class Ageing {
    /** What a page gets to build itself, in milliseconds of its own time. */
    private static final long TO_REST = 1_000;
    /** Seconds at which the copy is looked at first; then every minute. */
    private static final List<Long> FIRST = List.of(10L, 20L, 60L);

    private static final long MINUTE = 60;
    private static final long FAR = 30 * MINUTE;
    private static final long MOST_NANOS = 2_000_000_000;
    private static final int MOST_TURNS = 12;

    /** What is kept of texts that come in no window: they speak of time, or of what ends with it. */
    private static final Pattern OF_TIME = Pattern.compile(
            "session|inactiv|expir|d[ée]connect|temps|reste|prolong|minute|seconde?|toujours (l[àa]|pr[ée]sent)|time|sign(ed)? out|logg?(ed)? out|still (there|here)|extend|stay");
    /** A failure that comes of what is withheld, and may happen to anybody. */
    private static final Pattern WITHHELD =
            Pattern.compile("(?s).*(Failed to fetch|NetworkError|Network Error|Load failed|ERR_).*");

    private static final Pattern TOKEN = Pattern.compile("(?=[^/]*\\d)[^/]{16,}|[^/]*(?:@|%40)[^/]*");
    /** What in a text would tell of somebody, or be a key to something. */
    private static final Pattern SECRET = Pattern.compile("\\S*@\\S*|(?=\\S*\\d)[\\w=-]{12,}");
    /** Where a download begins the page stays. */
    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(pdf|zip|csv|odt|ods|docx?|xlsx?|ics|jpe?g|png|mp[34])");

    private static final Pattern LOOKS = Pattern.compile("(?:Image|Ping|Font|Media|Stylesheet|Manifest|Other) .*");

    private final Replica copy;
    private final String script;
    private final List<Turn> turns = new ArrayList<>();
    private final long end = System.nanoTime() + MOST_NANOS;
    private String address = "";
    private int withheld;
    private boolean failed;
    private boolean over;

    /** @param script an expression for what looks at the copy, which remembers what it saw */
    Ageing(Replica copy, String script) {
        this.copy = copy;
        this.script = script;
    }

    /**
     * Looks at the copy as time goes by, if it is like the page.
     *
     * @param page at rest
     */
    Elapsed watch(Elapsed.Rest page) {
        if (!copy.forward(TO_REST, left())) {
            return Elapsed.unlike();
        }
        hear(0);
        if (failed || over || !told("rest", Elapsed.Rest.class).like(page)) {
            return Elapsed.unlike();
        }
        turns.clear(); // what is said at once is said on the page too
        address = copy.run("location.href");
        String unused = copy.run(script + ".begin()");
        assert unused != null;
        long seconds = 0;
        while (seconds < FAR && !over && left() > 0) {
            long next = next(seconds);
            if (!copy.forward((next - seconds) * 1_000, left())) {
                break;
            }
            seconds = next;
            glance(seconds);
        }
        return new Elapsed(Elapsed.Copy.ALIKE, seconds, turns);
    }

    private static long next(long seconds) {
        return FIRST.stream().filter(one -> one > seconds).findFirst().orElse(seconds + MINUTE);
    }

    private long left() {
        return (end - System.nanoTime()) / 1_000_000;
    }

    private <E> E told(String what, Class<E> kind) {
        return SnapshotFile.kind(copy.run("JSON.stringify(" + script + "." + what + "())"), kind);
    }

    /** Where the page would be gone, its last state still stands: what it said before is read on it. */
    private void glance(long seconds) {
        Elapsed.Sight sight = told("look", Elapsed.Sight.class);
        for (Elapsed.Said one : sight.said()) {
            if (one.dialog()
                    || !one.commands().isEmpty()
                    || OF_TIME.matcher(one.text().toLowerCase(Locale.ROOT)).find()) {
                note(new Turn(seconds, What.SAID, spoken(one.text()), one.commands(), one.dialog(), withheld));
            }
        }
        hear(seconds);
        if (!over && (sight.closed() || sight.emptied())) {
            turns.add(new Turn(seconds, sight.closed() ? What.CLOSED : What.EMPTIED, "", List.of(), false, withheld));
            over = true;
        }
    }

    private void hear(long seconds) {
        for (Replica.Wish one : copy.wishes()) {
            switch (one.kind()) {
                // what a page looks like is asked for as it comes; later, a picture may be there to ask something
                case ASK ->
                    withheld += address.isEmpty() && LOOKS.matcher(one.text()).matches() ? 0 : 1;
                case MISS -> withheld++;
                case FAIL -> failed |= !WITHHELD.matcher(one.text()).matches();
                case TELL -> note(new Turn(seconds, What.TOLD, spoken(one.text()), List.of(), true, withheld));
                case QUESTION -> note(new Turn(seconds, What.ASKED, spoken(one.text()), List.of(), true, withheld));
                case LEAVE -> leave(seconds, one.text());
            }
        }
    }

    private void leave(long seconds, String url) {
        if (!over && !FILE.matcher(plain(url)).matches()) {
            boolean anew = plain(url).equals(plain(address));
            turns.add(new Turn(seconds, anew ? What.RELOADED : What.LEFT, plain(url), List.of(), false, withheld));
            over = true;
        }
    }

    private void note(Turn one) {
        if (turns.size() < MOST_TURNS) {
            turns.add(one);
        }
    }

    private static String spoken(String text) {
        return SECRET.matcher(text).replaceAll("…");
    }

    /** An address without what may be a secret: what follows its path, and what no person would read in it; on the same site, the path alone. */
    private String plain(String url) {
        try {
            URI there = URI.create(url.replaceFirst("[?#;].*", ""));
            String path = there.getRawPath() == null
                    ? ""
                    : TOKEN.matcher(there.getRawPath()).replaceAll("…");
            boolean here = address.startsWith(there.getScheme() + "://" + there.getRawAuthority() + "/");
            return here ? path : there.getScheme() + "://" + there.getRawAuthority() + path;
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
