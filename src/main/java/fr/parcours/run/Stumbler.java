package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.Page.Location;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Target;
import fr.parcours.evidence.Sight;
import fr.parcours.evidence.Slips;
import fr.parcours.evidence.Slips.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Errs on purpose in the form in hand: sends it empty, then with one thing wrong at a time, and leaves it as it found it, for whoever
 * goes on. Where it may, it ends by sending it for good, written in other usual ways. Where the form is not to be found again, it stops
 * and says why.
 */
public final class Stumbler {
    /** How often one form is sent at most, wrong or written otherwise. */
    private static final int SENDINGS = 8;

    /** How many pages one form asks for at most: it may be opened anew, gone back to and forth, and loaded again. */
    static final int PAGES = SENDINGS + 6;

    /** How often one form is sent wrong, and how long that may take. */
    private static final int MOST = 6;

    /** How many fields that the answer to an empty form passed over are left out by themselves. */
    private static final int FEW = 3;

    private static final long LONGEST_MILLIS = 20_000;

    private static final String REFILLED = "the page filled the form in by itself, and it could not be sent empty";
    private static final String UNSURE = "with all as it should be, the form did not answer as it had before";

    private final Page page;
    private final FormInHand form;
    private final boolean whole;
    private final Documents documents;
    private final Turning turning;
    private final List<Slips.Slip> revisited = new ArrayList<>();
    private @Nullable Predicate<Location> earlier;
    private boolean forGood;
    private String untried = "";

    /**
     * Errs in a form of which nothing is known of how its page was asked for: it is never sent again by going back.
     *
     * @param entries what is given in this form, as it should be
     * @param send what sends it
     * @param onwards whether a place is where the form leads when all is right
     * @param whole whether these entries are all that the form needs, so that it can be filled in again and again; if not, it is sent empty only
     */
    public Stumbler(Page page, List<FormEntry> entries, Target send, Predicate<Location> onwards, boolean whole) {
        this(new FormInHand(page, entries, send, Taken.leading(onwards)), new Documents(page), page, whole);
    }

    /** @param documents how the pages so far were asked for */
    Stumbler(FormInHand form, Documents documents, Page page, boolean whole) {
        this.page = page;
        this.form = form;
        this.whole = whole;
        this.documents = documents;
        this.turning = new Turning(page, form, documents);
    }

    /** The same, where the page is known to have been asked for by its address alone. */
    public Stumbler plain() {
        documents.asked(page.location());
        return this;
    }

    /** The same, leaving the site so much time before each sending. */
    Stumbler at(long pace) {
        form.pace(pace);
        return this;
    }

    /** The same, which may send the form for good too: whoever goes on asks {@link #gone()}. */
    public Stumbler forGood() {
        forGood = true;
        return this;
    }

    /**
     * The same, which first fills the form in and looks at what it still holds after a way to the page before and forward, and once it was
     * loaded again.
     *
     * @param screens whether a place is a screen that was passed before
     */
    public Stumbler revisiting(Predicate<Location> screens) {
        earlier = screens;
        return this;
    }

    /** Does it all; what was seen until something unforeseen came is kept. */
    public Slips stumble() {
        try {
            boolean plain = documents.plain(page.location());
            empty(revisit());
            if (whole) {
                form.fillIn();
                oneAtATime();
                forGood(plain);
            }
        } catch (FormInHand.Lost away) {
            untried = String.valueOf(away.getMessage());
        } catch (PageFailure failure) {
            if (failure.kind() == PageFailure.Kind.BROWSER_GONE || failure.kind() == PageFailure.Kind.ENDLESS) {
                throw failure;
            }
            untried = failure.english();
        }
        boolean known = !form.inPlace()
                || form.slips().stream().anyMatch(one -> !one.how().mistake() && one.end() == Slips.End.ACCEPTED);
        List<Slips.Slip> told = known ? form.slips() : List.of();
        return new Slips(
                Stream.concat(told.stream(), revisited.stream()).toList(),
                known || !untried.isEmpty() ? untried : UNSURE);
    }

    /** Gives the form as it came, before it was filled in for that; null where it was not. */
    private @Nullable Sight revisit() {
        Predicate<Location> screens = earlier;
        if (screens == null || !whole) {
            return null;
        }
        Sight came = form.sight();
        FormInHand same = form.unseen();
        Revisit revisit = new Revisit(page, same, documents);
        try {
            revisit.forward().ifPresent(revisited::add);
            if (same.filledIn()) {
                revisit.afresh(screens).ifPresent(revisited::add);
            }
        } catch (FormInHand.Lost lost) {
            if (!form.there()) {
                throw lost;
            }
        }
        return came;
    }

    /** The very last thing: has the form that nobody sent for good loaded again; empty where it may not, or was done before. */
    Optional<Slips.Slip> reload() {
        Predicate<Location> screens = earlier;
        return screens == null || !revisited.isEmpty() || !form.there()
                ? Optional.empty()
                : new Revisit(page, form, documents).reload(screens);
    }

    /**
     * Sends it for good where that tells something. Whoever comes back to it later must not come back to the answer to a mistake.
     *
     * @param plain whether the form came when its address was asked for
     */
    private void forGood(boolean plain) {
        if (!forGood || !hasTime()) {
            return;
        }
        if (plain && !documents.plain(page.location())) {
            form.anew();
        }
        form.leaving(this::leaving);
        new Rewriting(form).send();
        boolean told = form.slips().stream().anyMatch(one -> one.how() == How.RIGHT);
        if (form.inPlace() && !form.gone() && !told) {
            form.fillInAgain();
            form.send(How.RIGHT, List.of(), "", form.sight()); // is what it says known for its answer?
        }
    }

    /** Told just before whoever goes on sends the form for good. */
    public void leaving() {
        turning.leaving();
    }

    /** Once the form was sent for good: goes back to it, looks at what it still holds, comes forward again; empty where it may not. */
    public Optional<Slips.Slip> turn() {
        return forGood ? turning.turn() : Optional.empty();
    }

    /** Whether that did not lead forward again to where the person had been. */
    boolean astray() {
        return turning.astray();
    }

    /** Whether the form is still there, to go on from. */
    public boolean there() {
        return form.there();
    }

    /** Whether it was sent with all as it should be, and taken: it must not be sent again. */
    public boolean gone() {
        return form.gone();
    }

    private boolean hasTime() {
        return form.spentMillis() <= LONGEST_MILLIS;
    }

    /** @param came the form as it came, null where nobody had filled it in yet */
    private void empty(@Nullable Sight came) {
        Sight found = form.arrive();
        new Emptying(page, form, came == null ? found : came)
                .empty(found)
                .ifPresentOrElse(sent -> form.send(How.EMPTY, form.entries(), "", sent), () -> untried = REFILLED);
    }

    private void oneAtATime() {
        List<FormEntry> typed = form.entries().stream()
                .filter(FormEntry::written)
                .filter(entry -> form.right(entry).filter(Wrong::mayBeTried).isPresent())
                .toList();
        boolean first = true;
        for (FormEntry entry : typed) {
            Optional<String> wrong = form.right(entry).flatMap(Wrong::in);
            if (wrong.isPresent()) {
                one(How.WRONG, entry, wrong.get(), first);
                first = false;
            }
        }
        boolean untouched = first;
        for (FormEntry entry : leftOut(typed, first)) {
            one(How.MISSING, entry, "", untouched);
            untouched = false;
        }
        if (form.slips().stream().anyMatch(one -> one.how() != How.EMPTY)) {
            form.fillInAgain();
        }
    }

    /**
     * The fields to leave out by themselves, all the others right: those that the answer to an empty form passed over.
     *
     * @param unerred whether nothing wrong could be written anywhere: then one is left out in any case, rather one that is asked for
     */
    private List<FormEntry> leftOut(List<FormEntry> typed, boolean unerred) {
        if (typed.size() < 2) {
            return List.of();
        }
        List<FormEntry> passedOver =
                typed.stream().filter(this::passedOver).limit(unerred ? 1 : FEW).toList();
        if (!passedOver.isEmpty() || !unerred) {
            return passedOver;
        }
        return Stream.concat(typed.stream().filter(this::asked), typed.stream())
                .limit(1)
                .toList();
    }

    private boolean asked(FormEntry entry) {
        return form.right(entry).filter(Sight.Spot::asked).isPresent();
    }

    /** Sent empty, the form spoke of other fields, and of this one, which says that it must be filled in, it said nothing that can be known. */
    private boolean passedOver(FormEntry entry) {
        String path = form.path(entry);
        return asked(entry)
                && form.slips().stream()
                        .anyMatch(empty -> empty.how() == How.EMPTY
                                && empty.end() == Slips.End.REFUSED
                                && !empty.messages().isEmpty()
                                && empty.messages().stream()
                                        .noneMatch(one -> one.tied().contains(path)
                                                || (one.tied().isEmpty()
                                                        && one.near().contains(path))));
    }

    /** @param ready whether the form is filled in as it should be already */
    private void one(How how, FormEntry entry, String value, boolean ready) {
        if (form.slips().size() >= MOST || !hasTime()) {
            return;
        }
        if (!ready) {
            form.fillInAgain();
        }
        if (form.type(entry, value)) {
            form.send(how, List.of(entry), value, form.sight());
        }
    }
}
