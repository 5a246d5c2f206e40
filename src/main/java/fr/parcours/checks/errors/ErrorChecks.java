package fr.parcours.checks.errors;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about what a form answers to somebody who errs on purpose. */
public final class ErrorChecks {
    private ErrorChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new SilentRefusal(),
                new RefusalRead(),
                new ErrorInDialog(),
                new ErrorWhichField(),
                new ErrorFarFromField(),
                new ErrorUntied(),
                new ErrorUnannounced(),
                new ErrorOutOfSight(),
                new PaleError(),
                new TypedLost(),
                new UnhelpfulError(),
                new RequiredUnsaid(),
                new UsualWritingRefused(),
                new BackLosesTyped(),
                new ForwardLosesTyped(),
                new ReloadLosesWay());
    }
}
