package fr.parcours.checks;

import fr.parcours.check.Check;
import fr.parcours.checks.equipment.EquipmentChecks;
import fr.parcours.checks.fairness.FairnessChecks;
import fr.parcours.checks.help.HelpChecks;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue: each subject lists its own checks, here they are joined, in the order of the score's dimensions. */
public final class Checks {
    private Checks() {}

    public static List<Check> all() {
        return Stream.of(FairnessChecks.all(), HelpChecks.all(), EquipmentChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
