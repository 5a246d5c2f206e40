package fr.parcours.checks.law;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about what must be published on accessibility. */
public final class LawChecks {
    private LawChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new AccessibilityMention(),
                new StatementReachable(),
                new StatementContent(),
                new StatementDate(),
                new StatementFigures(),
                new PlanDate(),
                new PlanContent(),
                new PublishedPage(),
                new AccessibilityOverlay());
    }
}
