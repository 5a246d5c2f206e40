package fr.parcours.run;

import fr.parcours.browser.PackedScript;
import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Ink;
import fr.parcours.evidence.Sight;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.End;
import fr.parcours.evidence.Slips.How;
import fr.parcours.evidence.SnapshotFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form in front of somebody who errs: fills it in, sends it, keeps what it answers, and finds the way back to it. */
final class FormInHand {
    private static final String SCRIPT =
            PackedScript.read(Stumbler.class, "slips.js").strip();

    private final Page page;
    private final List<FormEntry> entries;
    private final Target send;
    private final Taken taken;
    private final List<Slips.Slip> slips = new ArrayList<>();
    private final FormFields fields;
    private final FormPlace place;
    private long begun = System.nanoTime();
    private Sight last = new Sight("", List.of(), List.of(), "", false, "");
    private Answered.Before before = Answered.Before.at(last);
    private @Nullable Sight full;
    private Runnable leaving = () -> {};
    private long paceMillis;
    private boolean gone;

    FormInHand(Page page, List<FormEntry> entries, Target send, Taken taken) {
        this.page = page;
        this.entries = List.copyOf(entries);
        this.send = send;
        this.taken = taken;
        this.fields = new FormFields(page, this.entries);
        this.place = new FormPlace(page);
    }

    /** A form that was left, or that cannot be filled in as it was. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(String why) {
            super(why);
        }
    }

    void pace(long millis) {
        paceMillis = millis;
    }

    /** Has this done just before it is sent with nothing wrong in it. */
    void leaving(Runnable note) {
        leaving = note;
    }

    List<FormEntry> entries() {
        return entries;
    }

    List<Slips.Slip> slips() {
        return List.copyOf(slips);
    }

    long spentMillis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** Whether it was taken for good: the procedure is past it. */
    boolean gone() {
        return gone;
    }

    /** Whether it is still in front of the person. */
    boolean there() {
        return !gone && shows(page.location());
    }

    /** Whether it was filled in as it should be, so that what it holds can be told from that. */
    boolean filledIn() {
        return full != null;
    }

    /** Whether something of it guards an account or a payment. */
    boolean guards() {
        return entries.stream()
                .flatMap(one -> in(before.arrival(), one).stream())
                .anyMatch(Wrong::guarded);
    }

    /** Leaves the site the time that a person takes. */
    void pause() {
        Pace.keep(paceMillis);
    }

    /** Looks at it as it came. */
    Sight arrive() {
        begun = System.nanoTime();
        Sight found = read("");
        before = Answered.Before.at(found);
        last = found;
        fields.arrive(found);
        return found;
    }

    /** The field of that entry, as it is once the form is filled in. */
    Optional<Sight.Spot> right(FormEntry entry) {
        return in(full(), entry);
    }

    /** Gives all that is to be given, as it should be. */
    void fillIn() {
        entries.forEach(entry -> entry.right().accept(page));
        page.settle();
        Sight now = sight();
        full = now;
        before = before.filled(now, last);
    }

    /** Gives again what no longer is as it should be. */
    void fillInAgain() {
        Sight now = sight();
        for (FormEntry entry : entries) {
            String wanted = right(entry).map(Sight.Spot::held).orElse("");
            boolean same =
                    in(now, entry).map(Sight.Spot::held).filter(wanted::equals).isPresent();
            if (!same || !fields.known(entry)) {
                entry.right().accept(page);
            }
        }
        page.settle();
    }

    /** Types something else in one field; where the field itself lets nothing of the kind in, puts back what is right. */
    boolean type(FormEntry entry, String value) {
        try {
            page.fill(entry.target(), value);
            return true;
        } catch (PageFailure refused) {
            if (refused.kind() != PageFailure.Kind.UNEXPECTED) {
                throw refused;
            }
            entry.right().accept(page);
            return false;
        }
    }

    /** Whether the field has room for so many characters. */
    boolean room(FormEntry entry, int characters) {
        String room = page.find(entry.target()).state("room");
        return room.isEmpty() || Integer.parseInt(room) >= characters;
    }

    /** Sends it, keeps what came, and goes back to the form where it was left; not where it was taken, and nothing was wrong with it. */
    Slips.Slip send(How how, List<FormEntry> wrong, String given, Sight sent) {
        Answered mistake = new Answered(how, fields.paths(wrong), given, fields.arrival(), rightly());
        page.senses().murmurs();
        page.senses().run("", SCRIPT + ".watch()");
        Location here = page.location();
        pause();
        if (!how.mistake()) {
            leaving.run();
        }
        try {
            page.click(send);
        } catch (PageFailure held) {
            if (held.kind() != PageFailure.Kind.NOT_WORKABLE) {
                throw held;
            }
            return kept(mistake, new Answered.After(End.HELD, false, sent, List.of()));
        }
        page.settle();
        Location there = page.location();
        boolean same = shows(there);
        boolean fresh = !here.document().equals(there.document());
        List<String> dialogs = page.senses().murmurs().dialogs();
        Sight now = same ? sight() : sent;
        End end = same ? taken.end(sent, now) : taken.end(there);
        Slips.Slip slip = kept(mistake, new Answered.After(end, fresh, now, dialogs));
        gone = end == End.ACCEPTED && !how.mistake();
        if (!same && !gone) {
            place.comeBack();
        } else if (end == End.ACCEPTED && !gone) {
            renew();
        }
        last = same && end != End.ACCEPTED ? now : before.arrival();
        return slip;
    }

    /** The same form, of which nothing was seen nor done yet. */
    FormInHand unseen() {
        FormInHand same = new FormInHand(page, entries, send, taken);
        same.pace(paceMillis);
        return same;
    }

    /** What it still held when the person came back to it. */
    Slips.Slip turned(How how, boolean fresh, List<String> dialogs) {
        return turned(how, new Answered.After(End.REFUSED, fresh, sight(), dialogs));
    }

    /**
     * What else came when the person meant to come back to it.
     *
     * @param says what the screen that came says beside its heading
     */
    Slips.Slip elsewhere(How how, End end, Location there, List<Sight.Text> says, List<String> dialogs, boolean fresh) {
        String told = there.heading().isBlank() ? there.title() : there.heading();
        List<Sight.Text> texts = new ArrayList<>();
        texts.add(new Sight.Text("", told, List.of(), List.of(), false, true, Ink.UNKNOWN));
        if (!before.calm(told)) { // the first of its texts is taken for its name
            says.stream().filter(one -> !one.text().equals(told)).forEach(texts::add);
        }
        Sight shown = new Sight(there.title(), List.of(), texts, "", false, "");
        return turned(how, new Answered.After(end, fresh, shown, dialogs));
    }

    private Slips.Slip turned(How how, Answered.After after) {
        return new Answered(how, List.of(), "", fields.arrival(), rightly()).slip(before, after);
    }

    private Slips.Slip kept(Answered mistake, Answered.After after) {
        Slips.Slip slip = mistake.slip(before, after);
        slips.add(slip);
        return slip;
    }

    /** What stands in that entry's field, in one look at the form. */
    Optional<Sight.Spot> in(Sight seen, FormEntry entry) {
        return fields.in(seen, entry);
    }

    /** Where that entry's field stood on arrival, empty when it was not there. */
    String path(FormEntry entry) {
        return fields.path(entry);
    }

    private Map<String, String> rightly() {
        return full == null ? Map.of() : fields.rightly(full());
    }

    private Sight full() {
        return Objects.requireNonNull(full, "filled in before");
    }

    /** Whether this is the form, with messages or without. */
    boolean shows(Location there) {
        return place.shows(there);
    }

    /** Whether this bears its name, whatever else it shows. */
    boolean named(Location there) {
        return place.named(there);
    }

    /** The person asks for it by its address, as it came first. */
    void renew() {
        place.renew();
    }

    /** Whether it answers where it stands. */
    boolean inPlace() {
        return taken.inPlace();
    }

    /** The person asks for it by its address, and fills it in. */
    void anew() {
        renew();
        last = sight();
        fillInAgain();
    }

    /** How it stands, with the letters of what was not there when it came. */
    Sight sight() {
        return read(before.calm().stream().map(PackedScript::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    private Sight read(String calm) {
        return SnapshotFile.kind(page.senses().run("", SCRIPT + ".read(" + calm + ")"), Sight.class);
    }
}
