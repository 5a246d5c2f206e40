package fr.parcours.checks.keyboard;

import fr.parcours.check.Check;
import java.util.List;

/** The questions that pressing keys answers. */
public final class KeyboardChecks {
    private KeyboardChecks() {}

    /** One line a check. */
    public static List<Check> all() {
        return List.of(
                new KeyOperable(),
                new UnsaidRole(),
                new DownPress(),
                new FocusHidden(),
                new FocusObscured(),
                new FocusThrown(),
                new FocusOrder(),
                new ContextOnFocus(),
                new ContextOnInput(),
                new SingleKeyShortcut(),
                new SkipLink(),
                new NowhereLink(),
                new LinkAsButton(),
                new MenuOfLinks(),
                new HoverOnly(),
                new HoverContent(),
                new DialogKeyboard(),
                new ExpandedState(),
                new DraggedOnly(),
                new SwipedOnly(),
                new RightClickOnly());
    }
}
