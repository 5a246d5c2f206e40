package fr.parcours.checks.access;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about access that axe cannot answer: they need a walk, a resized window or a key that was pressed. */
public final class AccessChecks {
    private AccessChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new KeyboardWay(),
                new KeyboardTrap(),
                new ClickableNotFocusable(),
                new TakenOut(),
                new FocusVisible(),
                new NarrowWindow(),
                new ChangeAnnounced(),
                new FrozenState(),
                new FocusLost(),
                new BriefMessage(),
                new MediaAlternative(),
                new SoundByItself(),
                new DeviceMotion(),
                new LeavesByItself(),
                new TimedOut(),
                new PdfOnTheWay(),
                new OfferedDocuments(),
                new UnsaidFile(),
                new SmartphoneWay(),
                new ScreenReaderWay());
    }
}
