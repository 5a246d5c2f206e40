package fr.parcours.checks;

import fr.parcours.check.Check;
import fr.parcours.checks.access.AccessChecks;
import fr.parcours.checks.axe.AxeChecks;
import fr.parcours.checks.equipment.EquipmentChecks;
import fr.parcours.checks.errors.ErrorChecks;
import fr.parcours.checks.fairness.FairnessChecks;
import fr.parcours.checks.forms.FormChecks;
import fr.parcours.checks.help.HelpChecks;
import fr.parcours.checks.identity.IdentityChecks;
import fr.parcours.checks.keyboard.KeyboardChecks;
import fr.parcours.checks.law.LawChecks;
import fr.parcours.checks.names.NameChecks;
import fr.parcours.checks.seen.SeenChecks;
import fr.parcours.checks.steps.StepChecks;
import fr.parcours.checks.structure.StructureChecks;
import fr.parcours.checks.text.TextChecks;
import fr.parcours.checks.way.WayChecks;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue: each subject lists its own checks, here they are joined, in the order of the score's dimensions. */
public final class Checks {
    private Checks() {}

    public static List<Check> all() {
        return Stream.of(
                        FairnessChecks.all(),
                        TextChecks.all(),
                        WayChecks.all(),
                        FormChecks.all(),
                        IdentityChecks.all(),
                        HelpChecks.all(),
                        ErrorChecks.all(),
                        EquipmentChecks.all(),
                        AccessChecks.all(),
                        StructureChecks.all(),
                        NameChecks.all(),
                        KeyboardChecks.all(),
                        SeenChecks.all(),
                        StepChecks.all(),
                        LawChecks.all(),
                        AxeChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}
