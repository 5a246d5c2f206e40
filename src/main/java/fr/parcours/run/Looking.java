package fr.parcours.run;

import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.evidence.AxeResults;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Evidence;
import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Paint;
import fr.parcours.evidence.Picture;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Timing;
import fr.parcours.probe.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Freezes a moment: runs each look behind a fence, hides what was typed, paints it over on the picture, and stores it all. */
final class Looking {
    private static final int MOST_HEIGHT = 4000;
    private static final int MOST_PICTURES = 3;
    /** Without it nothing can be said of a page. */
    private static final String LAYOUT = Dom.class.getSimpleName();

    private static final System.Logger LOG = System.getLogger(Looking.class.getName());

    private final Recorder recorder;
    private final Mask mask;
    private final List<Probe> probes;
    private final String persona;

    Looking(Recorder recorder, Mask mask, List<Probe> probes, String persona) {
        this.recorder = recorder;
        this.mask = mask;
        this.probes = probes;
        this.persona = persona;
    }

    /** The last snapshot's page, for whoever wants to know what stands at a path. */
    record Frozen(Snapshot snapshot, Optional<Dom> dom) {}

    /** @param wrong why the page, as it is laid out, is not the procedure; empty when it is */
    Frozen freeze(Page page, Moment arrived, long waited, boolean quiet, Function<Dom, String> wrong) {
        Moment moment = arrived;
        String stance = stance(page);
        List<Evidence> seen = new ArrayList<>();
        Map<String, String> missing = new TreeMap<>();
        Optional<Dom> dom = Optional.empty();
        boolean pictured = false;
        for (Probe probe : probes) {
            String blind = missing.get(LAYOUT);
            if (blind != null) {
                missing.put(probe.kind().getSimpleName(), blind); // what cannot be laid out is looked at no further
                continue;
            }
            if (moment.when() == Moment.When.ARRIVAL || probe.everyMoment()) {
                Optional<Evidence> found = look(probe, page, missing);
                if (found.isPresent() && found.get() instanceof Dom fresh) {
                    dom = Optional.of(mask.apply(fresh));
                    seen.add(dom.get());
                    if (moment.obstacle().isEmpty()) {
                        moment = moment.obstacle(wrong.apply(dom.get()));
                    }
                    picture(page, moment, dom.get(), stance, missing).ifPresent(seen::add);
                    pictured = true;
                } else {
                    found.map(one -> placed(one, waited, quiet)).ifPresent(seen::add);
                }
            }
        }
        if (!pictured) {
            missing.putIfAbsent("Picture", "no layout to hide what was typed");
        }
        if (missing.containsKey(LAYOUT) && moment.obstacle().isEmpty()) {
            moment = moment.obstacle(Obstacles.UNSEEN);
        }
        Optional<Dom> frozen = dom;
        seen.replaceAll(one ->
                one instanceof AxeResults axe && frozen.isPresent() ? mask.apply(axe.placedOn(frozen.get())) : one);
        missing.replaceAll((kind, why) -> mask.apply(why));
        Snapshot snapshot = new Snapshot(masked(moment), seen, missing);
        recorder.snapshot(persona, snapshot);
        return new Frozen(snapshot, dom);
    }

    private Evidence placed(Evidence seen, long waited, boolean quiet) {
        if (seen instanceof Timing timing) {
            return timing.waited(waited, quiet);
        }
        return seen instanceof AxeResults ? seen : mask.apply(seen); // its selectors are masked once they were used
    }

    private Moment masked(Moment moment) {
        return new Moment(
                moment.number(),
                moment.screen(),
                mask.apply(moment.name()),
                moment.when(),
                mask.address(moment.url()),
                mask.apply(moment.title()),
                moment.status(),
                mask.apply(moment.heading()),
                moment.obstacle());
    }

    /** A fence: a look that fails is named, and everything that needed it cannot tell. */
    private static Optional<Evidence> look(Probe probe, Page page, Map<String, String> missing) {
        try {
            return Optional.of(probe.look(page));
        } catch (StackOverflowError deep) {
            missing.put(probe.kind().getSimpleName(), "the page is nested too deep to be read");
        } catch (PageFailure failure) {
            if (failure.kind() == PageFailure.Kind.BROWSER_GONE) {
                throw failure;
            }
            missing.put(probe.kind().getSimpleName(), failure.english());
        } catch (RuntimeException broken) {
            LOG.log(System.Logger.Level.DEBUG, "a look failed", broken);
            missing.put(probe.kind().getSimpleName(), String.valueOf(broken.getMessage()));
        }
        return Optional.empty();
    }

    /**
     * The page goes on living between its layout and its picture, and paint laid beside a value that moved would leave it to be read:
     * where a typed value shows, and the page did not stand still, both are taken until they agree on its place.
     *
     * @param stance of the page before its layout was taken
     */
    private Optional<Picture> picture(Page page, Moment moment, Dom dom, String stance, Map<String, String> missing) {
        try {
            List<Rect> hidden = Paint.hidden(dom);
            boolean framed = dom.documents().size() > 1; // what moves in a frame is not told from outside
            for (int tries = 0; tries < MOST_PICTURES; tries++) {
                byte[] jpeg = page.senses().picture(MOST_HEIGHT);
                boolean still = hidden.isEmpty() || (!framed && !stance.isEmpty() && stance.equals(stance(page)));
                List<Rect> after = still ? hidden : Paint.hidden(again(page));
                if (Paint.alike(hidden, after)) {
                    byte[] safe = Paint.over(jpeg, hidden);
                    int[] size = Paint.size(safe);
                    return Optional.of(recorder.picture(persona, moment.number(), safe, size[0], size[1]));
                }
                hidden = after;
                stance = stance(page);
            }
            missing.put("Picture", "something that shows a typed value never rests");
            return Optional.empty();
        } catch (PageFailure gone) {
            throw gone;
        } catch (java.io.UncheckedIOException full) {
            throw full;
        } catch (RuntimeException broken) {
            missing.put("Picture", String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    /** How all things stand on the page; empty where nothing was typed so far, or where the page does not tell. */
    private String stance(Page page) {
        if (!mask.wary()) {
            return "";
        }
        try {
            return page.senses().run("", "parcours.stance()");
        } catch (PageFailure failure) {
            if (failure.kind() == PageFailure.Kind.BROWSER_GONE) {
                throw failure;
            }
            return "";
        } catch (RuntimeException busy) {
            return "";
        }
    }

    private Dom again(Page page) {
        return probes.stream()
                .filter(probe -> probe.kind() == Dom.class)
                .map(probe -> mask.apply((Dom) probe.look(page)))
                .findFirst()
                .orElseThrow();
    }
}
