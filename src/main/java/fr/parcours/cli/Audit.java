package fr.parcours.cli;

import fr.parcours.demo.DemoSites;
import fr.parcours.evidence.Trail;
import fr.parcours.journey.Campaign;
import fr.parcours.journey.Journey;
import fr.parcours.persona.Persona;
import fr.parcours.personas.Personas;
import fr.parcours.probes.Probes;
import fr.parcours.reader.NoReturn;
import fr.parcours.reader.Reading;
import fr.parcours.run.NoWayBack;
import fr.parcours.run.Planned;
import fr.parcours.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One audit from files to report: reads, plans, walks, judges, tells. */
final class Audit {
    private static final Pattern PAYS = Pattern.compile(
            "(?iu)(?<!\\p{L})(pay|payer|payez|paie|paiement|r[èe]gl(er|e|ement)|commander?|acheter?|achat|buy|order|purchase|payment|don(ner)?)(?!\\p{L})");

    /** Named by their words: what sends or signs cannot be taken back, what pays even on a bench. */
    static final NoWayBack NO_WAY_BACK =
            new NoWayBack(command -> NoReturn.of(command).isPresent(), command -> PAYS.matcher(command)
                    .find());

    private final AuditOptions options;
    private List<String> given = List.of();
    private boolean gate = true;
    private boolean stumbling;
    private Asked asked = new Asked(List.of(), List.of(), List.of(), List.of(), List.of(), 0);
    private GateOptions.@Nullable Compared compared;

    Audit(AuditOptions options) {
        this.options = options;
        Voice.wish(options.language);
    }

    /** Options to be kept with the run, for whoever takes it up again. */
    Audit asking(List<String> kept) {
        given = List.copyOf(kept);
        return this;
    }

    Audit withoutGate() {
        gate = false;
        return this;
    }

    Exit of(List<Path> files) {
        options.refuseNonsense();
        compared = options.gate.compared(options.out);
        Choices.personas(options.walkers(), Personas.all()); // a slip is told before anything is read
        return of(files, null);
    }

    /** Goes on with a run that was cut short: what was walked is kept, what was half walked begins anew. */
    Exit again(String run) {
        options.refuseNonsense();
        compared = options.gate.compared(options.out);
        Path folder = Runs.folder(run, options.out);
        asked = Asked.read(folder, run).again();
        gate = RunFacts.read(folder).gate();
        options.benchHosts.addAll(asked.benches());
        options.personas = asked.personas().isEmpty() ? "none" : String.join(",", asked.personas());
        return of(asked.files().stream().map(Path::of).toList(), folder);
    }

    private Exit of(List<Path> files, @Nullable Path begun) {
        Reading reading = CheckCommand.read(files);
        if (reading.journeys().isEmpty()) {
            return Exit.COULD_NOT;
        }
        Choices.oneCampaign(reading.campaigns());
        List<Persona> personas = Choices.personas(options, reading.campaigns(), Personas.all());
        stumbling = Choices.stumble(options, reading.campaigns());
        Path answers = Answered.beside(files, options.reviews);
        if (answers != null) {
            Answered.read(answers); // a slip is told before anything is walked
        }
        boolean demo =
                reading.journeys().stream().anyMatch(one -> one.site().start().startsWith("demo:"));
        try (Browsers browsers = Browsers.of(options, System.getenv());
                Stage stage = demo ? new Stage(DemoSites.start()) : new Stage(null)) {
            List<Planned> plans = new ArrayList<>();
            boolean whole = reading.whole();
            for (Journey journey : reading.journeys()) {
                whole &= planned(journey, stage, personas, plans);
            }
            if (plans.isEmpty()) {
                return Exit.COULD_NOT;
            }
            browsers.refuseOutOfReach(plans);
            if (begun != null) {
                refuseChanged(begun, plans);
            }
            browsers.prepare();
            Path folder = begun == null ? fresh(files, reading, personas, plans) : begun;
            try (InUse held = InUse.of(folder)) {
                assert held != null;
                asked.write(folder);
                Exit exit = walk(plans, folder, browsers);
                return whole ? exit : Exit.COULD_NOT;
            }
        } catch (IOException busy) {
            throw new Refusal(
                    "les sites de démonstration ne démarrent pas : " + busy.getMessage(),
                    "the demonstration sites do not start: " + busy.getMessage());
        }
    }

    /** A journey that cannot begin, for want of a site or of a secret, is told and left out; the others go on. */
    private boolean planned(Journey journey, Stage stage, List<Persona> personas, List<Planned> plans) {
        try {
            return plans.add(stage.plan(journey, personas, options.benchHosts));
        } catch (Stage.LeftOut unknown) {
            System.err.println(unknown.in(Voice.language()));
            return false;
        }
    }

    private Path fresh(List<Path> files, Reading reading, List<Persona> personas, List<Planned> plans) {
        Path folder = Folders.fresh(options.out, plans);
        Path answers = Answered.beside(files, options.reviews);
        if (answers != null) {
            Answered.keep(folder, answers);
        }
        for (Campaign campaign : reading.campaigns()) {
            SetAside.keep(folder, campaign);
            CampaignFacts.of(campaign).write(folder);
        }
        asked = new Asked(
                files.stream().map(Path::toString).toList(),
                options.benchHosts,
                walkers(personas),
                given,
                priors(plans),
                0);
        return folder;
    }

    private List<String> walkers(List<Persona> personas) {
        List<String> names =
                new ArrayList<>(personas.stream().map(one -> one.profile().id()).toList());
        if (stumbling) {
            names.add(Trail.STUMBLE);
        }
        return names;
    }

    /** What is done first, each with a print of its file: a run that is taken up again must begin as it began. */
    private static List<String> priors(List<Planned> plans) {
        return plans.stream()
                .flatMap(plan -> plan.before().stream())
                .map(prior -> prior.journey().file())
                .distinct()
                .map(file -> String.valueOf(file.getFileName()).replace(' ', '_') + " " + print(file))
                .toList();
    }

    private static String print(Path file) {
        try {
            byte[] sum = Rules.sha256().digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (IOException unread) {
            return "?";
        }
    }

    private void refuseChanged(Path folder, List<Planned> plans) {
        List<String> changed = new ArrayList<>(Run.changed(folder, plans));
        priors(plans).stream()
                .filter(prior -> !asked.priors().contains(prior))
                .map(prior -> prior.replaceFirst(" .*", ""))
                .forEach(changed::add);
        if (!changed.isEmpty()) {
            String names = String.join(", ", changed);
            throw new Refusal(
                    "ce passage ne peut pas être repris, car ses démarches ont changé depuis\u00a0: " + names + ".",
                    "this run cannot be taken up again, for its journeys have changed since: " + names + ".");
        }
    }

    private Exit walk(List<Planned> plans, Path folder, Browsers browsers) {
        int jobs = options.person
                ? 1
                : options.jobs > 0
                        ? options.jobs
                        : Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors()));
        Run run = new Run(folder, browsers, Probes.all(), System.getenv(), new Telling()).taken(asked.times());
        if (options.person) {
            run.with(new Terminal(System.in));
        }
        if (stumbling) {
            run.stumbling(NO_WAY_BACK);
        }
        run.idle(options.idleMillis());
        if (options.profile.equals("quick")) {
            run.onlyTheWay();
        }
        CountDownLatch told = new CountDownLatch(1);
        Thread hook = new Thread(() -> interrupted(run, told, folder), "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            RunFacts facts = asked.times() == 0
                    ? RunFacts.begun(gate)
                    : RunFacts.read(folder).resumed();
            facts.write(folder);
            Gathering gathering = new Gathering(folder, facts, plans.size() > 1, options.gate, compared);
            try (Judge judge = new Judge(gathering)) {
                run.walk(plans, jobs, evidence -> {
                    gathering.seenBy(run.version());
                    judge.journey(evidence);
                });
            }
            return gathering.finish(run.problems(), run.cancelled());
        } finally {
            told.countDown();
            forget(hook);
        }
    }

    /** Ctrl-C: what was gathered is judged and reported, browsers are closed, and the code is 3. */
    private static void interrupted(Run run, CountDownLatch told, Path folder) {
        System.err.println(Voice.say(
                "\nInterrompu : le rapport de ce qui a été vu arrive. Pour reprendre : parcours audit --resume "
                        + folder,
                "\nInterrupted: the report of what was seen is coming. To go on: parcours audit --resume " + folder));
        run.cancel();
        try {
            boolean done = told.await(60, TimeUnit.SECONDS);
            Runtime.getRuntime().halt(done ? Exit.IN_PART.code() : Exit.COULD_NOT.code());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // the hook itself is what ends us
        }
    }
}
