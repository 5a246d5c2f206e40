package fr.parcours.run;

import fr.parcours.browser.Browser;
import fr.parcours.browser.Browser.Conditions;
import fr.parcours.browser.Page;
import fr.parcours.browser.PageFailure;
import fr.parcours.criteria.Profile;
import fr.parcours.evidence.Act;
import fr.parcours.evidence.Archive;
import fr.parcours.evidence.Mask;
import fr.parcours.evidence.Recorder;
import fr.parcours.evidence.Subject;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import fr.parcours.journey.Journey;
import fr.parcours.journey.Step;
import fr.parcours.persona.Difficulty;
import fr.parcours.persona.Persona;
import fr.parcours.probe.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
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
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks journeys and leaves their evidence in the run's folder. Each session is a browser of its own; the walks of a session follow
 * one another, each in a fresh context.
 */
public final class Run {
    private static final System.Logger LOG = System.getLogger(Run.class.getName());

    /** What our own errors, and whoever stops us, do to a walk. */
    private static final String INTERRUPTED = "INTERRUPTED";

    private static final String GONE = PageFailure.Kind.BROWSER_GONE.name();

    /** Second walks are numbered from here, so that their {@code unique} values differ too. */
    private static final int SECOND = 50;

    private static final int BESIDE = 30;

    /**
     * One journey to walk.
     *
     * @param start of the site, demonstrations already resolved
     * @param hosts where pages and frames may go
     * @param bench where the stop may be passed, and every walk is on
     * @param personas who walks after the nominal walk
     * @param before what is done first in each walk
     */
    public record Planned(
            Journey journey,
            URI start,
            List<String> hosts,
            boolean bench,
            List<Persona> personas,
            List<Planned> before) {
        public Planned {
            hosts = List.copyOf(hosts);
            personas = List.copyOf(personas);
            before = List.copyOf(before);
        }

        /** A journey that needs nothing before it. */
        public Planned(Journey journey, URI start, List<String> hosts, boolean bench, List<Persona> personas) {
            this(journey, start, hosts, bench, personas, List.of());
        }

        /** The same, with what is done first. */
        public Planned after(List<Planned> first) {
            return new Planned(journey, start, hosts, bench, personas, first);
        }

        private Prelude.Prior prior() {
            return new Prelude.Prior(journey, start, hosts, bench);
        }

        private Prelude prelude(String mark, Map<String, String> environment, long paceMillis) {
            boolean ours = before.stream().allMatch(Planned::bench);
            return new Prelude(before.stream().map(Planned::prior).toList(), mark, environment, ours ? 0 : paceMillis);
        }

        /** On a real site, what comes after a connection may tell of somebody. */
        boolean behindIdentity() {
            return !before.isEmpty() && !(bench && before.stream().allMatch(Planned::bench));
        }

        /** On a real site, whoever has agreed to nothing is asked for one walk only; what is done first is done at each walk. */
        public boolean mayRepeat() {
            return (bench || journey.authorisation() != null) && before.stream().allMatch(Planned::mayRepeat);
        }
    }

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
    private @Nullable Predicate<String> commits;
    private boolean hurried;
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
     * @param forGood whether pressing a command of that name cannot be undone: nobody errs there
     */
    public Run stumbling(Predicate<String> forGood) {
        commits = forGood;
        return this;
    }

    /** The same run, in a hurry: neither the pages of the sample nor the other languages are looked at. */
    public Run onlyTheWay() {
        hurried = true;
        return this;
    }

    private boolean stumbles(Planned plan) {
        return commits != null && plan.mayRepeat();
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
            planned.put(Recorder.name(i + 1, subject(plans.get(i))), subject(plans.get(i)));
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
        progress.begins(
                plans.size(),
                plans.stream().mapToInt(this::walks).sum(),
                plans.stream().mapToInt(plan -> plan.journey().steps().size()).sum(),
                plans.stream().mapToInt(this::pages).sum());
        int most = Math.max(1, Math.min(jobs, plans.size()));
        Queue queue = new Queue(plans.stream().map(this::length).toList(), most);
        List<Thread> sessions = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Thread session = new Thread(() -> session(plans, queue, walked), "session-" + (i + 1));
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

    /** How much of it there is to do, in steps. */
    private int length(Planned plan) {
        return plan.journey().steps().size() * walks(plan);
    }

    /** Each step that can lead elsewhere asks for a page, on each walk; refusing cookies does not as a rule. */
    private int pages(Planned plan) {
        long once = plan.journey().steps().stream()
                .map(Journey.Placed::step)
                .filter(step -> (step.leaves() && !step.word().equals("banner"))
                        || step.word().equals("open"))
                .count();
        int also = also(plan);
        return (int) once * (walks(plan) - also)
                + also
                + (stumbles(plan) ? Forms.most(plan.journey()) * Stumbler.PAGES : 0);
    }

    private int walks(Planned plan) {
        int languages = hurried ? 0 : Beside.languages(plan).size();
        return 1 + plan.personas().size() + also(plan) + languages + (stumbles(plan) ? 1 : 0);
    }

    private int also(Planned plan) {
        return hurried ? 0 : plan.journey().also().size();
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

    private void session(List<Planned> plans, Queue queue, Consumer<Path> walked) {
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
                    walked.accept(journey(plan, next.get() + 1, held));
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

    private Path journey(Planned plan, int position, Held held) {
        // a secret that is not set is told before anything is written
        Visit first = new Visit(plan.journey(), plan.start(), mark(position, 0), environment);
        Prelude prelude = plan.prelude(first.mark(), environment, 0);
        Recorder recorder = Recorder.begin(folder, position, subject(plan));
        replay(plan.journey(), new Mask(prelude.values(first)), recorder);
        boolean whole = walkOrTwice(plan, null, position, 0, recorder, held);
        if (whole && !hurried) {
            besides(plan, first, position, recorder, held);
        }
        int number = 0;
        for (Persona persona : plan.personas()) {
            number++;
            if (cancelled.get() || !whole) {
                break; // with no nominal walk to compare with, nothing could be said of the others
            }
            walkOrTwice(plan, persona, position, number, recorder, held);
        }
        if (whole && stumbles(plan) && !cancelled.get()) {
            Visit visit = new Visit(plan.journey(), plan.start(), mark(position, number + 1), environment);
            walk(plan, Trail.STUMBLE, null, false, visit, recorder, held);
        }
        return recorder.folder();
    }

    /** What the journey asks for beside its way: each of these stands or falls alone. */
    private void besides(Planned plan, Visit first, int position, Recorder recorder, Held held) {
        int number = BESIDE;
        for (Beside one : Beside.of(plan, first::address)) {
            if (cancelled.get()) {
                return;
            }
            Planned other = one.plan();
            Visit visit = new Visit(other.journey(), other.start(), mark(position, number++), environment);
            walk(other, one.walk(), null, one.thorough(), visit, recorder, held);
        }
    }

    /** Beside the evidence, what was walked: whoever contests a finding can walk it again with values of their own. */
    private static void replay(Journey journey, Mask mask, Recorder recorder) {
        String name = String.valueOf(journey.file().getFileName());
        try {
            String written = Files.readString(journey.file());
            recorder.journey("journey" + name.substring(Math.max(0, name.lastIndexOf('.'))), mask.apply(written));
        } catch (IOException moved) {
            LOG.log(System.Logger.Level.DEBUG, "the journey's file cannot be read again", moved);
        }
    }

    /** Walks, and once more when that did not get to its end and a second walk is allowed: was it an accident? */
    private boolean walkOrTwice(
            Planned plan, @Nullable Persona persona, int position, int number, Recorder recorder, Held held) {
        String who = persona == null ? Trail.REFERENCE : persona.profile().id();
        Visit visit = new Visit(plan.journey(), plan.start(), mark(position, number), environment);
        Act.@Nullable Trouble trouble = walk(plan, who, persona, persona == null, visit, recorder, held);
        boolean accident = trouble != null && trouble.kind().equals(GONE); // ours, wherever it happens
        if (trouble == null || cancelled.get() || (!plan.mayRepeat() && !accident) || paused(plan, trouble)) {
            return trouble == null;
        }
        Visit again = new Visit(plan.journey(), plan.start(), mark(position, SECOND + number), environment);
        return walk(plan, who + Trail.AGAIN, persona, persona == null, again, recorder, held) == null;
    }

    /** Whether the walk waits for a person: walking again would wait again. */
    private static boolean paused(Planned plan, Act.Trouble trouble) {
        return plan.journey().steps().stream()
                .map(Journey.Placed::step)
                .anyMatch(step -> step.word().equals("pause") && step.french().equals(trouble.french()));
    }

    /** No site is asked faster than a person would; a bench is ours. */
    private long pace(Planned plan) {
        return plan.bench() ? 0 : limits.paceMillis();
    }

    /** @param thorough whether every look is taken, or those only that depend on who walks */
    private Act.@Nullable Trouble walk(
            Planned plan,
            String who,
            @Nullable Persona persona,
            boolean thorough,
            Visit visit,
            Recorder recorder,
            Held held) {
        Optional<Recorder.Ending> walked = recorder.ending(who);
        if (walked.isPresent() && !ours(walked.get())) {
            return walked.get().trouble(); // by the run that this one goes on with
        }
        recorder.restart(who);
        Prelude prelude = plan.prelude(visit.mark(), environment, limits.paceMillis());
        Mask mask = visit.with(person).mask(prelude.values(visit), plan.behindIdentity());
        boolean stumble = who.equals(Trail.STUMBLE);
        Map<Integer, Forms.Form> forms = stumble ? forms(plan, visit, recorder) : Map.of();
        if (stumble && !Stumbling.worth(plan, forms)) {
            return null;
        }
        boolean reference = persona == null && !stumble;
        List<Probe> looks =
                thorough ? probes : probes.stream().filter(Probe::everyWalk).toList();
        Walker.Ways ways = new Walker.Ways(
                plan.journey(),
                who,
                visit,
                recorder,
                new Looking(recorder, mask, looks, who),
                mask,
                progress,
                plan.bench(),
                reference,
                pace(plan),
                cancelled::get);
        progress.walks(plan.journey().id(), who);
        Act.@Nullable Trouble trouble;
        String language = plan.journey().languages().isEmpty()
                ? "fr"
                : plan.journey().languages().get(0);
        Conditions conditions = persona == null
                ? new Conditions(1366, 768, 1, false, plan.hosts(), language, limits.settleMillis())
                : persona.conditions(plan.hosts(), language, limits.settleMillis());
        try (Browser.Context context = held.get().open(conditions)) {
            context.within(limits.walk(plan.journey().steps().size()));
            List<Difficulty> difficulties = new ArrayList<>();
            Page plain = context.page();
            Page page = persona == null ? plain : persona.in(plain, difficulties::add);
            try {
                trouble = prelude.play(context, mask);
                if (trouble == null) {
                    context.allow(plan.hosts());
                    trouble = stumble
                            ? new Stumbling(ways, plain, forms).walk()
                            : new Walker(ways, plain, page, difficulties).walk();
                } else {
                    recorder.end(who, new Recorder.Ending(Walk.Ending.NOT_EVALUATED, trouble));
                }
                recorder.flush();
            } finally {
                requests.addAndGet(context.requests());
            }
        } catch (PageFailure failure) {
            trouble = new Act.Trouble(
                    failure.kind().name(),
                    mask.apply(failure.french()),
                    mask.apply(failure.english()),
                    mask.apply(failure.element()));
            recorder.end(who, new Recorder.Ending(Walk.Ending.BROKEN, trouble));
        } catch (UncheckedIOException full) {
            throw full;
        } catch (RuntimeException | StackOverflowError broken) {
            trouble = new Act.Trouble(
                    INTERRUPTED,
                    "Le parcours s’est arrêté sur une erreur de l’outil.",
                    "The walk stopped on an error of the tool.",
                    "");
            problems.add(plan.journey().id() + ", " + who + ": " + mask.apply(String.valueOf(broken)));
            recorder.end(who, new Recorder.Ending(Walk.Ending.BROKEN, trouble));
        }
        if (trouble != null && (trouble.kind().equals(GONE) || trouble.kind().equals(INTERRUPTED))) {
            held.close();
        }
        progress.walked(
                plan.journey().id(),
                who,
                trouble == null ? "" : trouble.french(),
                trouble == null ? "" : trouble.english());
        return trouble;
    }

    private Map<Integer, Forms.Form> forms(Planned plan, Visit visit, Recorder recorder) {
        Predicate<String> forGood = commits;
        Optional<Walk> nominal = Archive.walk(recorder.folder(), Trail.REFERENCE);
        return forGood == null || nominal.isEmpty()
                ? Map.of()
                : new Forms(plan.journey(), visit, nominal.get(), forGood).all();
    }

    private static boolean ours(Recorder.Ending ending) {
        Act.Trouble trouble = ending.trouble();
        return trouble != null && trouble.kind().equals(INTERRUPTED);
    }

    /** Makes {@code unique} values differ from walk to walk and from run to run. */
    private String mark(int position, int walk) {
        String digits = String.valueOf(folder.getFileName()).replaceAll("\\D", "");
        return digits + (taken == 0 ? "" : taken) + position + walk;
    }

    private static Subject subject(Planned plan) {
        Journey journey = plan.journey();
        Map<String, String> data = new LinkedHashMap<>();
        journey.data()
                .forEach((name, datum) -> data.put(name, datum.kind().name().toLowerCase(java.util.Locale.ROOT)));
        return new Subject(
                journey.id(),
                journey.title(),
                journey.goal(),
                journey.site().name(),
                journey.site().operator(),
                text(journey.site().licence()),
                journey.site().territory(),
                text(journey.site().software()),
                text(journey.site().population()),
                journey.site().start(),
                journey.site().hosts(),
                journey.languages().isEmpty() ? "fr" : journey.languages().get(0),
                plan.bench(),
                data,
                journey.steps().stream()
                        .map(Journey.Placed::step)
                        .map(Step::french)
                        .toList(),
                journey.gate());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Every walk that can be asked for by name. */
    public static List<String> known(List<Persona> personas) {
        return Stream.concat(personas.stream().map(Persona::profile).map(Profile::id), Stream.of(Trail.STUMBLE))
                .toList();
    }
}
