package fr.parcours.probes;

import fr.parcours.probe.Probe;
import java.util.List;

/** The catalogue of looks, in the order in which a screen is looked at: those that disturb it come last. */
public final class Probes {
    private Probes() {}

    /** Every look of the nominal walk. */
    public static List<Probe> all() {
        Heard heard = new Heard();
        Met met = new Met();
        return List.of(
                new DomProbe(met),
                new MediaProbe(met),
                new MarkupProbe(),
                new TrafficProbe(),
                new ConsoleProbe(),
                new TimingProbe(),
                new ElapsedProbe(met),
                new AxeProbe(),
                new StateProbe(),
                new EyesProbe(), // what moves by itself shows in a page that has grown a little older
                new FocusProbe(heard),
                new RevealProbe(heard),
                new ReflowProbe()); // some pages fold themselves in a narrow window, and stay so
    }

    /** Every look but those that call things up, or open a window: a person is at work in front of the page. */
    public static List<Probe> watched() {
        return all().stream()
                .filter(probe -> !(probe instanceof RevealProbe) && !(probe instanceof ElapsedProbe))
                .toList();
    }

    /** What is enough where only the way counts: the page as laid out. */
    public static List<Probe> light() {
        return List.of(new DomProbe(new Met()));
    }
}
