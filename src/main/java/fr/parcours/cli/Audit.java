package fr.parcours.cli;

import fr.parcours.demo.DemoSites;
import fr.parcours.journey.Campaign;
import fr.parcours.journey.Journey;
import fr.parcours.persona.Persona;
import fr.parcours.personas.Personas;
import fr.parcours.probes.Probes;
import fr.parcours.reader.Reading;
import fr.parcours.run.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One audit from files to report: reads, plans, walks, judges, tells. */
final class Audit {
    private final AuditOptions options;
    private boolean gate = true;
    private GateOptions.@Nullable Compared compared;

    Audit(AuditOptions options) {
        this.options = options;
        Voice.wish(options.language);
    }

    Audit withoutGate() {
        gate = false;
        return this;
    }

    Exit of(List<Path> files) {
        options.refuseNonsense();
        compared = options.gate.compared(options.out);
        Choices.personas(options.walkers(), Personas.all()); // a slip is told before anything is read
        Reading reading = CheckCommand.read(files);
        if (reading.journeys().isEmpty()) {
            return Exit.COULD_NOT;
        }
        Choices.oneCampaign(reading.campaigns());
        List<Persona> personas = Choices.personas(options, reading.campaigns(), Personas.all());
        boolean demo =
                reading.journeys().stream().anyMatch(one -> one.site().start().startsWith("demo:"));
        try (Browsers browsers = Browsers.of(options, System.getenv());
                Stage stage = demo ? new Stage(DemoSites.start()) : new Stage(null)) {
            List<Run.Planned> plans = new ArrayList<>();
            boolean whole = reading.whole();
            for (Journey journey : reading.journeys()) {
                whole &= planned(journey, stage, personas, plans);
            }
            if (plans.isEmpty()) {
                return Exit.COULD_NOT;
            }
            browsers.refuseOutOfReach(plans);
            browsers.prepare();
            Path folder = Folders.fresh(options.out, plans);
            for (Campaign campaign : reading.campaigns()) {
                SetAside.keep(folder, campaign);
                CampaignFacts.of(campaign).write(folder);
            }
            Exit exit = walk(plans, folder, browsers);
            return whole ? exit : Exit.COULD_NOT;
        } catch (IOException busy) {
            throw new Refusal(
                    "les sites de démonstration ne démarrent pas : " + busy.getMessage(),
                    "the demonstration sites do not start: " + busy.getMessage());
        }
    }

    /** A journey whose site does not exist is told and left out; the others go on. */
    private boolean planned(Journey journey, Stage stage, List<Persona> personas, List<Run.Planned> plans) {
        try {
            return plans.add(stage.plan(journey, personas, options.benchHosts));
        } catch (Stage.Nowhere unknown) {
            System.err.println(unknown.in(Voice.language()));
            return false;
        }
    }

    private Exit walk(List<Run.Planned> plans, Path folder, Browsers browsers) {
        int jobs = options.jobs > 0
                ? options.jobs
                : Math.max(1, Math.min(2, Runtime.getRuntime().availableProcessors()));
        Run run = new Run(folder, browsers, Probes.all(), System.getenv(), new Telling());
        CountDownLatch told = new CountDownLatch(1);
        Thread hook = new Thread(() -> interrupted(run, told), "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            RunFacts facts = RunFacts.begun(gate);
            facts.write(folder);
            Gathering gathering = new Gathering(folder, facts, plans.size() > 1, options.gate, compared);
            run.walk(plans, jobs, evidence -> {
                gathering.seenBy(run.version());
                gathering.journey(evidence);
            });
            return gathering.finish(run.problems(), run.cancelled());
        } finally {
            told.countDown();
            forget(hook);
        }
    }

    /** Ctrl-C: what was gathered is judged and reported, browsers are closed, and the code is 3. */
    private static void interrupted(Run run, CountDownLatch told) {
        System.err.println(Voice.say(
                "\nInterrompu : le rapport de ce qui a été vu arrive.",
                "\nInterrupted: the report of what was seen is coming."));
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
