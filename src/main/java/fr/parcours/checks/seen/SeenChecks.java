package fr.parcours.checks.seen;

import fr.parcours.check.Check;
import java.util.List;

/** The questions about what the eye meets that axe leaves open: they need pixels, a changed window, or the sense of words. */
public final class SeenChecks {
    private SeenChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new ZoomedText(),
                new TextSpacing(),
                new OverlappingText(),
                new ContrastOverPicture(),
                new UnseenText(),
                new LinkLikeText(),
                new FreshContrast(),
                new EnhancedContrast(),
                new PlaceholderContrast(),
                new IconContrast(),
                new ChosenTab(),
                new FieldEdge(),
                new MovingContent(),
                new Flashing(),
                new SensoryInstruction(),
                new ColourAlone(),
                new ColouredDot(),
                new EntryColour(),
                new ColourWithoutGround(),
                new RedEdge(),
                new WordsInStyles(),
                new PseudoContrast(),
                new StateContrast(),
                new FocusInOwnColours(),
                new IconInOwnColours(),
                new ChoiceInOwnColours(),
                new ReducedMotion(),
                new LongItalics(),
                new UnderlinedText(),
                new VisualOrder(),
                new TurnedScreen(),
                new BackgroundMeaning(),
                new TableOrder(),
                new SmallTarget(),
                new PictureOfText());
    }
}
