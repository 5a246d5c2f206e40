package fr.parcours.checks.fairness;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about knowing what to expect: time, papers, price, who is speaking, and a free choice. */
public final class FairnessChecks {
    private FairnessChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new DurationAnnounced(),
                new DocumentsListed(),
                new CostAnnounced(),
                new CardOnly(),
                new OfficialStatus(),
                new TickedOption(),
                new TickedConsent(),
                new BundledConsent(),
                new LateFees(),
                new TwoPrices(),
                new Countdown(),
                new GuiltWording(),
                new CookieRefusal(),
                new ClearStart(),
                new WayOut());
    }
}
