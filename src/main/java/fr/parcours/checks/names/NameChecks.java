package fr.parcours.checks.names;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about what things are called when they are heard. */
public final class NameChecks {
    private NameChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new LabelInName(),
                new ImageWords(),
                new ImageCaption(),
                new HiddenImage(),
                new StaleAlternative(),
                new DecorationHeard(),
                new DrawingRole(),
                new ImageOfText(),
                new PageTitleWords(),
                new FrameWords(),
                new GaugeName(),
                new DialogName(),
                new LabelWords(),
                new ChoiceGroup(),
                new ChosenState(),
                new SameLabel(),
                new ErrorText(),
                new LostReference(),
                new HiddenText(),
                new TwinLinks(),
                new HeadingWords(),
                new EchoedTitle());
    }
}
