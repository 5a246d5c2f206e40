package fr.parcours.checks.way;

import fr.parcours.check.Check;
import java.util.List;

/** The checks of how people find their way. */
public final class WayChecks {
    private WayChecks() {}

    public static List<Check> all() {
        return List.of(
                new ScreenCount(),
                new Effort(),
                new ProgressShown(),
                new StepHeading(),
                new MainAction(),
                new VagueLabel(),
                new NewWindow(),
                new SiteChange(),
                new Distraction(),
                new BlockingLayer(),
                new SteadyCommands());
    }
}
