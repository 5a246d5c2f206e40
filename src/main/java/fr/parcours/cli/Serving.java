package fr.parcours.cli;

import fr.parcours.demo.DemoSites;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** Keeps the demonstrations open for a person to visit, or to record with a tool of theirs, until told to stop. */
final class Serving {
    private final PrintStream out;

    Serving(PrintStream out) {
        this.out = out;
    }

    Exit untilStopped() {
        try (DemoSites sites = DemoSites.start()) {
            DemoSites.names().forEach(name -> out.println("demo:" + name + "/  " + sites.start(name)));
            System.err.println(Voice.say(
                    "Les quatre démonstrations sont ouvertes sur cette machine seulement. Ctrl-C pour les fermer.",
                    "The four demonstrations are open, on this machine only. Ctrl-C closes them."));
            new CountDownLatch(1).await();
        } catch (IOException busy) {
            throw new Refusal(
                    "les sites de démonstration ne démarrent pas : " + busy.getMessage(),
                    "the demonstration sites do not start: " + busy.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Exit.FINE;
    }
}
