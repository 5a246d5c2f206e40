package fr.parcours.run;

import fr.parcours.browser.Browser;
import fr.parcours.browser.PageFailure;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.persona.Persona;
import fr.parcours.probe.Probe;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks journeys and leaves their evidence in the run's folder. Each session is a browser of its own; the walks of a session follow
 * one another, each in a fresh context.
 */
public final class Run {
    private final Path folder;
    private final Supplier<Browser> browsers;
    private final List<Probe> probes;
    private final Map<String, String> environment;
    private final Progress progress;
    private final Limits limits;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Browser> open = Collections.synchronizedList(new ArrayList<>());
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    private volatile String version = "";
    private Person person = Person.NOBODY;
    private @Nullable NoWayBack noWayBack;
    private boolean hurried;
    private long idleMillis;
    private int taken;

    public Run(
            Path folder,
            Supplier<Browser> browsers,
            List<Probe> probes,
            Map<String, String> environment,
            Progress progress) {
        this(folder, browsers, probes, environment, progress, Limits.USUAL);
    }

    /** @param limits how long things may take */
    public Run(
            Path folder,
            Supplier<Browser> browsers,
            List<Probe> probes,
            Map<String, String> environment,
            Progress progress,
            Limits limits) {
        this.limits = limits;
        this.folder = folder;
        this.browsers = browsers;
        this.probes = probes;
        this.environment = environment;
        this.progress = progress;
    }

    /** The same run, with somebody in front of the window: each pause is theirs. */
    public Run with(Person present) {
        person = present;
        return this;
    }

    /**
     * The same run, where somebody also errs on purpose, wherever more than one walk is allowed.
     *
     * @param forGood commands that nobody presses wrong
     */
    public Run stumbling(NoWayBack forGood) {
        noWayBack = forGood;
        return this;
    }

    /** The same run, in a hurry: neither the pages of the sample nor the other languages are looked at. */
    public Run onlyTheWay() {
        hurried = true;
        return this;
    }

    /** The same run, where the nominal walk leaves the form that it has filled in alone for so long, and looks what becomes of it. */
    public Run idle(long millis) {
        idleMillis = millis;
        return this;
    }

    /** The same run, taken up so many times after it was cut short: values that must be unique differ from those used before. */
    public Run taken(int times) {
        taken = times;
        return this;
    }

    /** Journeys whose evidence in the folder is of something else than what is planned; none when all can be gone on with. */
    public static List<String> changed(Path folder, List<Planned> plans) {
        List<String> changed = new ArrayList<>();
        Map<String, Subject> planned = new LinkedHashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            planned.put(
                    Recorder.name(i + 1, plans.get(i).subject()), plans.get(i).subject());
        }
        for (Path journey : Archive.journeys(folder)) {
            String name = String.valueOf(journey.getFileName());
            Optional<Subject> walked = Archive.subject(journey);
            if (walked.isPresent() && !walked.get().equals(planned.get(name))) {
                changed.add(name);
            }
        }
        return changed;
    }

    /** Walks them all; what one journey suffers never touches another. */
    public void walk(List<Planned> plans, int jobs) {
        walk(plans, jobs, walked -> {});
    }

    /**
     * Walks them all, and hands each journey's evidence over as soon as it is whole.
     *
     * @param walked is given the folder of the journey's evidence, on the session's own thread: several may be at it at once
     */
    public void walk(List<Planned> plans, int jobs, Consumer<Path> walked) {
        Means means = means();
        Extent extent = new Extent(means);
        progress.begins(
                plans.size(),
                plans.stream().mapToInt(extent::walks).sum(),
                plans.stream().mapToInt(plan -> plan.journey().steps().size()).sum(),
                plans.stream().mapToInt(extent::pages).sum());
        int most = Math.max(1, Math.min(jobs, plans.size()));
        Queue queue = new Queue(plans.stream().map(extent::length).toList(), most);
        List<Thread> sessions = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Thread session = new Thread(() -> session(means, plans, queue, walked), "session-" + (i + 1));
            session.start();
            sessions.add(session);
        }
        for (Thread session : sessions) {
            try {
                session.join();
            } catch (InterruptedException stop) {
                cancel();
                Thread.currentThread().interrupt();
            }
        }
        progress.asked(requests.get());
    }

    private Means means() {
        return new Means(
                folder,
                probes,
                environment,
                progress,
                limits,
                person,
                noWayBack,
                hurried,
                idleMillis,
                taken,
                requests,
                cancelled::get,
                problems::add);
    }

    /** Stops as soon as possible; what was gathered is kept. */
    public void cancel() {
        cancelled.set(true);
        List.copyOf(open).forEach(Browser::close);
    }

    public boolean cancelled() {
        return cancelled.get();
    }

    /** What we could not do, and why. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Product and version of the browser, empty before the first walk. */
    public String version() {
        return version;
    }

    private void session(Means means, List<Planned> plans, Queue queue, Consumer<Path> walked) {
        Held held = new Held(this::started, open);
        try {
            for (Optional<Integer> next = queue.next(); next.isPresent(); next = queue.next()) {
                if (!held.ready() && queue.handOver(next.get())) {
                    progress.fewer();
                    return;
                }
                if (cancelled.get()) {
                    return;
                }
                Planned plan = plans.get(next.get());
                try {
                    walked.accept(new JourneyWalks(means, plan, next.get() + 1, held).walk());
                } catch (UncheckedIOException full) {
                    problems.add("the evidence cannot be written: " + full.getMessage());
                    cancel();
                } catch (Visit.MissingSecret missing) {
                    problems.add(plan.journey().id() + ": " + missing.getMessage());
                } catch (RuntimeException broken) {
                    problems.add(plan.journey().id() + ": " + broken);
                } catch (StackOverflowError | OutOfMemoryError heavy) {
                    problems.add(plan.journey().id() + ": a page too big for this tool (" + heavy + ")");
                }
            }
        } finally {
            held.close();
        }
    }

    private Browser started() {
        Browser fresh = browsers.get();
        open.add(fresh);
        if (cancelled.get()) { // whoever cancelled may have looked before it was listed
            fresh.close();
            throw new PageFailure(
                    PageFailure.Kind.BROWSER_GONE, "Le parcours a été interrompu.", "The walk was interrupted.");
        }
        version = fresh.version();
        return fresh;
    }

    /** Every walk that can be asked for by name. */
    public static List<String> known(List<Persona> personas) {
        return Stream.concat(personas.stream().map(Persona::profile).map(Profile::id), Stream.of(Trail.STUMBLE))
                .toList();
    }
}
