package fr.parcours.run;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Sight;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.SnapshotFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Errs on purpose in the form in hand: sends it empty, then with one thing wrong at a time, and leaves it as it found it, for whoever
 * goes on. Where the form is not to be found again, it stops and says why.
 */
public final class Stumbler {
    /** How often one form is sent wrong, and how long that may take. */
    static final int MOST = 6;

    private static final long LONGEST_MILLIS = 20_000;
    private static final String SCRIPT =
            PackedScript.read(Stumbler.class, "slips.js").strip();

    private final Page page;
    private final List<FormEntry> entries;
    private final Target send;
    private final Predicate<Location> onwards;
    private final boolean whole;
    private final List<Slips.Slip> slips = new ArrayList<>();
    private final Map<String, String> arrival = new LinkedHashMap<>();
    private final Map<FormEntry, String> keys = new LinkedHashMap<>();
    private final long begun = System.nanoTime();
    private Location form;
    private Sight last = new Sight("", List.of(), List.of(), "", false, "");
    private Answered.Before before = Answered.Before.at(last);
    private long paceMillis;
    private String untried = "";

    /**
     * @param entries what is given in this form, as it should be
     * @param send what sends it
     * @param onwards whether a place is where the form leads when all is right
     * @param whole whether these entries are all that the form needs, so that it can be filled in again and again; if not, it is sent empty only
     */
    public Stumbler(Page page, List<FormEntry> entries, Target send, Predicate<Location> onwards, boolean whole) {
        this.page = page;
        this.entries = List.copyOf(entries);
        this.send = send;
        this.onwards = onwards;
        this.whole = whole;
        this.form = page.location();
    }

    /** The same, leaving the site so much time before each sending. */
    Stumbler at(long pace) {
        paceMillis = pace;
        return this;
    }

    /** A form that was left, or that cannot be filled in as it was. */
    private static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(String why) {
            super(why);
        }
    }

    /** Does it all; what was seen until something unforeseen came is kept. */
    public Slips stumble() {
        try {
            empty();
            if (whole) {
                oneAtATime();
            }
        } catch (Lost away) {
            untried = String.valueOf(away.getMessage());
        } catch (PageFailure failure) {
            if (failure.kind() == PageFailure.Kind.BROWSER_GONE || failure.kind() == PageFailure.Kind.ENDLESS) {
                throw failure;
            }
            untried = failure.english();
        }
        return new Slips(slips, untried);
    }

    /** Whether the form is still there, to go on from. */
    public boolean there() {
        return back(page.location());
    }

    private void empty() {
        Sight found = sight();
        before = Answered.Before.at(found);
        last = found;
        found.fields().forEach(one -> arrival.put(one.key(), one.path()));
        for (FormEntry entry : entries) {
            spot(found, entry).ifPresent(one -> keys.put(entry, one.key()));
        }
        boolean emptied = false;
        for (FormEntry entry : entries) {
            String key = keys.getOrDefault(entry, "");
            if (entry.written() && found.of(key).filter(Sight.Spot::filled).isPresent()) {
                page.fill(entry.target(), "");
                emptied = true;
            }
        }
        List<String> left =
                keys.values().stream().map(key -> arrival.getOrDefault(key, "")).toList();
        send(new Answered(How.EMPTY, left, "", arrival, Map.of()), emptied ? sight() : found);
    }

    private Optional<Sight.Spot> spot(Sight sight, FormEntry entry) {
        try {
            String path = page.find(entry.target()).path();
            return sight.at(path) // an answer stands in its list, or in a group of the list
                    .or(() -> sight.at(above(path)))
                    .or(() -> sight.at(above(above(path))));
        } catch (PageFailure unfound) {
            return Optional.empty(); // it may come later, once something else was chosen
        }
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void oneAtATime() {
        entries.forEach(entry -> entry.right().accept(page));
        page.settle();
        Sight full = sight();
        before = before.filled(full, last);
        List<FormEntry> typed = entries.stream()
                .filter(FormEntry::written)
                .filter(entry -> full.of(keys.getOrDefault(entry, ""))
                        .filter(one -> !Wrong.guarded(one))
                        .isPresent())
                .toList();
        boolean first = true;
        for (FormEntry entry : typed) {
            Optional<String> wrong =
                    Wrong.in(full.of(keys.getOrDefault(entry, "")).orElseThrow());
            if (wrong.isPresent()) {
                one(How.WRONG, entry, wrong.get(), full, first);
                first = false;
            }
        }
        if (first && typed.size() > 1) {
            one(How.MISSING, typed.get(0), "", full, true);
        }
        if (slips.size() > 1) {
            again(full);
        }
    }

    /** @param ready whether the form is filled in as it should be already */
    private void one(How how, FormEntry entry, String value, Sight full, boolean ready) {
        if (slips.size() >= MOST || (System.nanoTime() - begun) / 1_000_000 > LONGEST_MILLIS) {
            return;
        }
        if (!ready) {
            again(full);
        }
        String key = keys.getOrDefault(entry, "");
        try {
            page.fill(entry.target(), value);
        } catch (PageFailure refused) {
            if (refused.kind() != PageFailure.Kind.UNEXPECTED) {
                throw refused;
            }
            entry.right().accept(page); // the field itself lets nothing of the kind in
            return;
        }
        Map<String, String> right = new LinkedHashMap<>();
        for (String each : keys.values()) {
            full.of(each)
                    .filter(one -> one.filled() && !one.type().equals("file") && !Wrong.guarded(one))
                    .ifPresent(one -> right.put(each, one.held()));
        }
        send(new Answered(how, List.of(arrival.getOrDefault(key, "")), value, arrival, right), sight());
    }

    /** Fills in again what no longer is as it should be. */
    private void again(Sight full) {
        Sight now = sight();
        for (FormEntry entry : entries) {
            String key = keys.getOrDefault(entry, "");
            String wanted = full.of(key).map(Sight.Spot::held).orElse("");
            boolean same =
                    now.of(key).map(Sight.Spot::held).filter(wanted::equals).isPresent();
            if (!same || key.isEmpty()) {
                entry.right().accept(page);
            }
        }
        page.settle();
    }

    private void send(Answered mistake, Sight sent) {
        page.senses().murmurs();
        page.senses().run("", SCRIPT + ".watch()");
        Location here = page.location();
        Pace.keep(paceMillis);
        try {
            page.click(send);
        } catch (PageFailure held) {
            if (held.kind() != PageFailure.Kind.NOT_WORKABLE) {
                throw held;
            }
            slips.add(mistake.slip(before, new Answered.After(End.HELD, false, sent, List.of())));
            return;
        }
        page.settle();
        Location there = page.location();
        boolean same = back(there);
        End end = same ? End.REFUSED : onwards.test(there) ? End.ACCEPTED : End.ELSEWHERE;
        boolean fresh = !here.document().equals(there.document());
        List<String> dialogs = page.senses().murmurs().dialogs();
        Sight now = same ? sight() : sent;
        slips.add(mistake.slip(before, new Answered.After(end, fresh, now, dialogs)));
        if (!same) {
            comeBack();
        }
        last = same ? now : before.arrival();
    }

    private boolean back(Location there) {
        long shared = there.fields().stream()
                .filter(form.fields()::contains)
                .distinct()
                .count();
        boolean fields = shared * 2 >= form.fields().stream().distinct().count();
        return fields
                && (Forms.path(there.url()).equals(Forms.path(form.url()))
                        || there.heading().equals(form.heading()));
    }

    /** The person goes back to the form that they sent wrong. */
    private void comeBack() {
        page.back();
        page.settle();
        if (!back(page.location())) {
            page.open(address(form.url()));
            page.settle();
        }
        if (!back(page.location())) {
            throw new Lost("sent with a mistake, the form went on, and nothing led back to it");
        }
        form = page.location();
    }

    private static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException odd) {
            throw new Lost("the form's address cannot be written again: " + odd.getReason());
        }
    }

    private Sight sight() {
        return SnapshotFile.kind(page.senses().run("", SCRIPT + ".read()"), Sight.class);
    }
}
