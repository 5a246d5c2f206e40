package fr.parcours.checks.steps;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about what comes again from screen to screen, and about the steps that a person takes. */
public final class StepChecks {
    private StepChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new MenuOrder(),
                new HelpPlace(),
                new SameFunctionSameName(),
                new OneNameTwoEnds(),
                new SeveralWays(),
                new ToldBySelector());
    }
}
