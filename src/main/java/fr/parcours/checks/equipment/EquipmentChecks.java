package fr.parcours.checks.equipment;

import fr.parcours.check.Check;
import java.util.List;

/**
 * The questions about line and device. TEC01 (time to show) and TEC02 (wait after an action) are asked on a slow line, which the
 * reference walk is not: nothing answers them here, and they stay "not measured". TEC07 (pinch-zoom) is axe's {@code meta-viewport}.
 */
public final class EquipmentChecks {
    private EquipmentChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(new JourneyWeight(), new LayoutShift(), new SecureAddress());
    }
}
