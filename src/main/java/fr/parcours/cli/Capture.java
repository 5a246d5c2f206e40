package fr.parcours.cli;

import fr.parcours.browser.Browser.Conditions;
import fr.parcours.browser.PageFailure;
import fr.parcours.browser.Watched;
import fr.parcours.demo.DemoSites;
import fr.parcours.journey.Draft;
import fr.parcours.journey.Journey.Datum;
import fr.parcours.probes.Probes;
import fr.parcours.reader.DraftText;
import fr.parcours.reader.Slug;
import fr.parcours.run.Capturing;
import fr.parcours.run.Companion;
import fr.parcours.selenium.ChromiumBrowser;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One capture from the first window to the report: opens, watches, writes the journey, judges what was seen. */
final class Capture {
    private static final long CEILING_MILLIS = 15_000;

    /** What the command line asks. */
    record Asked(
            String start,
            @Nullable String title,
            Path to,
            @Nullable Path out,
            boolean fictional) {}

    private final Asked asked;
    private final Supplier<ChromiumBrowser> browsers;
    private final Companion terminal;
    private volatile boolean interrupted;
    private volatile Exit exit = Exit.COULD_NOT;

    Capture(Asked asked, Supplier<ChromiumBrowser> browsers, Companion terminal) {
        this.asked = asked;
        this.browsers = browsers;
        this.terminal = terminal;
    }

    Exit run() {
        CountDownLatch told = new CountDownLatch(1);
        Thread hook = new Thread(() -> interrupted(told), "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            exit = captured();
            return exit;
        } finally {
            told.countDown();
            forget(hook);
        }
    }

    private Exit captured() {
        boolean demo = asked.start().startsWith("demo:");
        try (Stage stage = demo ? new Stage(DemoSites.start()) : new Stage(null)) {
            Capturing.Asked what = what(stage.address(asked.start()), demo);
            Path folder = Folders.fresh(asked.out(), what.id());
            RunFacts.begun(false).write(folder);
            Path file = watched(what, folder);
            System.err.println(Voice.say("Parcours écrit\u00a0: ", "Journey written: ") + file);
            return Gathering.again(folder, new GateOptions(), null).judge();
        } catch (PageFailure closed) {
            throw new Refusal(closed.french(), closed.english());
        } catch (IOException busy) {
            throw new Refusal(
                    "les sites de démonstration ne démarrent pas\u00a0: " + busy.getMessage(),
                    "the demonstration sites do not start: " + busy.getMessage());
        }
    }

    private Capturing.Asked what(URI address, boolean demo) {
        String host = demo ? asked.start().replaceFirst("demo:", "").replaceAll("/.*", "") : address.getHost();
        String title = asked.title();
        String named = Slug.of(title == null ? "" : title);
        return new Capturing.Asked(
                named.isEmpty() ? "capture-" + Slug.of(host) : named,
                title == null || title.isBlank() ? Voice.say("Démarche sur ", "Procedure on ") + host : title,
                host,
                StateHosts.holds(host) ? "state" : "private",
                asked.start(),
                address,
                "fr",
                asked.fictional(),
                demo);
    }

    private Path watched(Capturing.Asked what, Path folder) {
        try (ChromiumBrowser browser = browsers.get();
                Watched window =
                        browser.watch(new Conditions(0, 0, 0, false, List.of(), what.language(), CEILING_MILLIS))) {
            greet();
            Capturing capturing =
                    new Capturing(what, window, Probes.watched(), new Steps(), new Interruptible(), folder);
            Draft draft = capturing.capture();
            RunFacts begun = RunFacts.read(folder);
            new RunFacts(begun.started(), browser.version(), List.of(), false, false).write(folder);
            String journey = DraftText.of(noted(draft), Voice.language());
            capturing.keep(journey);
            tell(draft);
            return written(what.id(), journey);
        }
    }

    private void greet() {
        terminal.say(
                "Le navigateur est ouvert\u00a0: faites la démarche comme d’habitude. À chaque nouvel écran, laissez-lui une seconde ou deux.\n"
                        + "Ici, vous pouvez taper\u00a0: écran NOM, jalon prix, pause MOTIF, reprise, stop MOTIF\u00a0; et «\u00a0fin\u00a0» quand vous avez terminé.",
                "The browser is open: walk the procedure as usual. At each new screen, give it a second or two.\n"
                        + "Here you can type: screen NAME, milestone price, pause REASON, resume, stop REASON; and “end” when you are done.");
        terminal.say(
                asked.fictional()
                        ? "Ce que vous tapez est gardé dans le parcours, sauf les mots de passe."
                        : "Ce que vous tapez n’est écrit nulle part\u00a0; les textes de la page, sauf libellés, titres, boutons et erreurs, sont masqués. Les choix faits dans des listes, eux, sont écrits dans le parcours.",
                asked.fictional()
                        ? "What you type is kept in the journey, but for passwords."
                        : "What you type is written nowhere; texts of the page, but for labels, headings, buttons and errors, are masked. Choices made in lists are written in the journey.");
    }

    private Draft noted(Draft draft) {
        return new Draft(
                draft.id(),
                draft.title(),
                draft.goal(),
                draft.siteName(),
                draft.operator(),
                draft.start(),
                draft.hosts(),
                draft.language(),
                draft.data(),
                draft.lines(),
                List.of(
                        Voice.say(
                                "Capturé par Parcours pendant qu’une personne faisait la démarche. Relisez-le, puis\u00a0: parcours check, parcours audit.",
                                "Captured by Parcours while a person walked the procedure. Read it over, then: parcours check, parcours audit.")));
    }

    private void tell(Draft draft) {
        String fill = draft.data().entrySet().stream()
                .filter(one -> one.getValue().datum().text().equals(Draft.TO_FILL))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!fill.isEmpty()) {
            terminal.say(
                    "Avant d’auditer, donnez des valeurs inventées à\u00a0: " + fill + ".",
                    "Before you audit, give made-up values to: " + fill + ".");
        }
        String secrets = draft.data().values().stream()
                .map(Draft.Value::datum)
                .filter(one -> one.kind() == Datum.Kind.SECRET)
                .map(Datum::text)
                .collect(Collectors.joining(", "));
        if (!secrets.isEmpty()) {
            terminal.say(
                    "Les mots de passe viennent de l’environnement\u00a0: " + secrets + ".",
                    "Passwords come from the environment: " + secrets + ".");
        }
    }

    private Path written(String id, String journey) {
        try {
            Files.createDirectories(asked.to().toAbsolutePath());
            for (int twin = 1; ; twin++) {
                Path file = asked.to().resolve(id + (twin == 1 ? "" : "-" + twin) + ".journey.yaml");
                if (!Files.exists(file)) {
                    return Files.writeString(file, journey);
                }
            }
        } catch (IOException closed) {
            throw new Refusal(
                    "le parcours ne peut pas être écrit dans «\u00a0" + asked.to() + "\u00a0»\u00a0: "
                            + closed.getMessage(),
                    "the journey cannot be written to “" + asked.to() + "”: " + closed.getMessage());
        }
    }

    /** Ctrl-C is another way to say that one is done: the journey and the report are written all the same. */
    private void interrupted(CountDownLatch told) {
        interrupted = true;
        try {
            boolean done = told.await(60, TimeUnit.SECONDS);
            Runtime.getRuntime().halt((done ? exit : Exit.COULD_NOT).code());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** The person, or the key that ends everything on their behalf. */
    private final class Interruptible implements Companion {
        @Override
        public @Nullable String told() {
            return interrupted ? "fin" : terminal.told();
        }

        @Override
        public void say(String french, String english) {
            terminal.say(french, english);
        }

        @Override
        public String choose(String french, String english) {
            return terminal.choose(french, english);
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
