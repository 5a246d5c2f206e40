package fr.parcours.run;

import fr.parcours.browser.Deed;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Watched;
import fr.parcours.evidence.Passed;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Draft;
import fr.parcours.journey.Draft.Line;
import fr.parcours.journey.Vocabulary;
import fr.parcours.probe.Probe;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person walks a procedure once while we watch: each screen they come to is frozen, and what they do becomes a journey. */
public final class Capturing {
    private static final System.Logger LOG = System.getLogger(Capturing.class.getName());
    private static final long TICK_MILLIS = 150;
    /** How long hands must have rested before the page is asked whether it changed by itself. */
    private static final long REST_MILLIS = 900;

    private static final long THINK_MILLIS = 3_000;

    /**
     * What is captured.
     *
     * @param start as the journey will write it
     * @param address of it
     * @param fictional whether what is typed is invented: then values and texts are kept as they are
     * @param bench whether this is a demonstration
     */
    public record Asked(
            String id,
            String title,
            String siteName,
            String operator,
            String start,
            URI address,
            String language,
            boolean fictional,
            boolean bench) {}

    private final Asked asked;
    private final Watched window;
    private final Companion companion;
    private Recorder recorder;
    private final Path folder;
    private final Typed typed;
    private final Notebook notebook;
    private final Album album;
    private final Drafting drafting;
    private boolean over;
    private boolean gone;
    private boolean restless = true;
    private boolean acted;
    private long touched = System.nanoTime();
    private String complained = "";

    /** @param folder of the run, where the evidence goes */
    public Capturing(
            Asked asked, Watched window, List<Probe> probes, Vocabulary words, Companion companion, Path folder) {
        this.asked = asked;
        this.window = window;
        this.companion = companion;
        this.folder = folder;
        this.drafting = new Drafting(asked);
        this.recorder =
                Recorder.begin(folder, 1, drafting.subject(List.of(), drafting.draft(List.of(), Map.of(), List.of())));
        this.typed = new Typed(asked.fictional());
        this.notebook = new Notebook(words, typed, new Speech(companion), act -> recorder.act(Trail.REFERENCE, act));
        this.album = new Album(window, recorder, probes, typed);
    }

    /** Watches until the person says that they are done, or closes the window; gives the journey that came of it. */
    public Draft capture() {
        window.page().open(asked.address());
        notebook.mark(Line.of("open", "address", "/"));
        while (window.next(2 * TICK_MILLIS).isPresent()) {
            // coming here was ours
        }
        look();
        while (!over) {
            String line = companion.told();
            if (line != null) {
                obey(Order.of(line));
            } else {
                step();
            }
        }
        return finish();
    }

    private void step() {
        Optional<Deed> deed = window.next(TICK_MILLIS);
        if (deed.isPresent()) {
            take(deed.get());
        } else if (!window.busy() && (restless || rested())) {
            touched = System.nanoTime();
            look();
        }
    }

    /** Somebody who types thinks between two letters. */
    private boolean rested() {
        long enough = notebook.busy() ? THINK_MILLIS : REST_MILLIS;
        return System.nanoTime() - touched > enough * 1_000_000;
    }

    private void take(Deed deed) {
        if (deed.kind() == Deed.Kind.CLOSED) {
            over = true;
            gone = true;
            return;
        }
        notebook.take(deed.kind() == Deed.Kind.OPEN || deed.kind() == Deed.Kind.FORWARD ? shortened(deed) : deed);
        touched = System.nanoTime();
        restless |= deed.leaves();
        acted = true;
    }

    /** An address of the site itself is written from its root. */
    private Deed shortened(Deed open) {
        String root = asked.address().getScheme() + "://" + asked.address().getRawAuthority();
        boolean own = open.text().equals(root) || open.text().startsWith(root + "/");
        String path = own ? open.text().substring(root.length()) : open.text();
        return Deed.plain(open.kind(), path.isEmpty() ? "/" : path);
    }

    private void look() {
        try {
            boolean since = acted;
            acted = false;
            if (album.look(since, this::catchUp) == Screens.Change.NEW_SCREEN) {
                notebook.screen(album.screen(), album.name());
                companion.say(
                        "Écran " + album.screen() + " · " + album.name(),
                        "Screen " + album.screen() + " · " + album.name());
            }
            restless = false;
        } catch (PageFailure failure) {
            if (failure.kind() == PageFailure.Kind.BROWSER_GONE) {
                over = true;
                gone = true;
            } else if (!failure.english().equals(complained)) {
                complained = failure.english(); // told once; the person may still go on
                companion.say(failure.french(), failure.english());
            }
        } catch (UncheckedIOException full) {
            throw full;
        } catch (RuntimeException lost) {
            // a fence: the window may close while it is looked at, and what the person does next says so
            LOG.log(System.Logger.Level.DEBUG, "a look was lost", lost);
        }
    }

    private void obey(Order order) {
        catchUp(); // what was done before it was told comes before it
        switch (order.kind()) {
            case LOOK -> look();
            case SCREEN -> {
                album.rename(order.text());
                notebook.rename(album.name());
            }
            case MILESTONE -> order.milestone().ifPresentOrElse(this::milestone, this::help);
            case MINE -> notebook.mine(order.text());
            case ANYBODY -> notebook.anybody();
            case STOP -> notebook.mark(Line.of("stop", "before", order.text()));
            case END -> over = true;
            case HELP -> help();
        }
    }

    private void catchUp() {
        for (Optional<Deed> late = window.next(0); late.isPresent() && !gone; late = window.next(0)) {
            take(late.get());
        }
    }

    private void milestone(String point) {
        notebook.mark(Line.of("milestone", "point", point));
        recorder.passed(Trail.REFERENCE, new Passed(point, album.screen(), album.moments(), notebook.done()));
    }

    private void help() {
        companion.say(
                "Vous pouvez dire\u00a0: écran NOM, jalon éligibilité|prix|identité|formulaire|pièces|récapitulatif, "
                        + "pause MOTIF (ce qui suit, vous seul pouvez le faire) puis reprise, stop MOTIF, fin.",
                "You can say: screen NAME, milestone eligibility|price|identity|form|documents|summary, "
                        + "pause REASON (only you can do what follows) then resume, stop REASON, end.");
    }

    private Draft finish() {
        catchUp();
        notebook.flush();
        if (!gone && !window.busy()) {
            look();
        }
        recorder.end(Trail.REFERENCE, new Recorder.Ending(Walk.Ending.CAPTURED, null));
        Draft draft = drafting.draft(
                drafting.ended(notebook.lines(), album.heading(), album.screen()),
                typed.data(notebook.used()),
                asked.bench() ? List.of() : List.copyOf(window.hosts()));
        // the subject is whole only now: its steps and its values are known
        recorder = Recorder.begin(
                folder,
                1,
                drafting.subject(draft.lines().stream().map(notebook::told).toList(), draft));
        return draft;
    }

    /** Keeps the journey beside its evidence, typed values hidden. */
    public void keep(String journey) {
        recorder.journey("journey.yaml", typed.mask().apply(journey));
    }

    /** Where the evidence is. */
    public Path evidence() {
        return recorder.folder();
    }
}
