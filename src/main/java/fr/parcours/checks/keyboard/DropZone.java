package fr.parcours.checks.keyboard;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A place that asks for a file to be dragged there and dropped, and that nothing else hands one to. */
record DropZone(Element place, boolean only) {
    private static final String FILE = "input[type=file]";
    private static final String COMMANDS = "a[href], button, input, label, summary, [role=button], [tabindex], iframe";
    private static final Pattern ASKS = Pattern.compile("\\b(gliss|depos|drag|drop)\\w*\\b.*\\b(fichiers?|files?"
            + "|documents?|photos?|images?|pieces?|justificatifs?|factures?|cv)\\b");
    /** A button that may well open the choice of a file, which its script makes. */
    private static final Pattern CHOOSES =
            Pattern.compile("\\b(choisi|parcour|ajout|joi(nd|gn)|selection|import|telecharg|telever"
                    + "|browse|choose|select|upload|add|attach|import)\\w*");

    /** The first of the page; only where no place to choose a file stands anywhere, it is known to be the only way. */
    static Optional<DropZone> of(Dom dom, FocusWalk walk) {
        return dom.select("body *")
                .filter(one -> one.visible()
                        && (one.has("ondrop") || Walks.hears(Walks.on(walk, one), "drop"))
                        && ASKS.matcher(ScreenText.fold(one.text())).find())
                .filter(one -> Stream.concat(Stream.of(one), one.ancestors())
                                .noneMatch(it -> it.matches("label, button"))
                        && one.select(COMMANDS).findAny().isEmpty()
                        && !Walks.hears(Walks.above(walk, one), "click", "mousedown", "pointerdown", "keydown")
                        && Stream.concat(Stream.of(one), one.ancestors()).noneMatch(it -> it.has("onclick")))
                .filter(one -> around(one).select(FILE).findAny().isEmpty()
                        && dom.select("[draggable=true]")
                                .noneMatch(Element::visible)) // then it is these that are dropped
                .findFirst()
                .map(one -> new DropZone(
                        one,
                        Walks.whole(walk)
                                && walk.handlers().stream()
                                        .filter(handler -> handler.path().isEmpty())
                                        .noneMatch(handler -> Walks.hears(Stream.of(handler), "click", "keydown"))
                                && dom.select("button, a, [role=button], [onclick], input[type=button]")
                                        .noneMatch(command -> command.visible() && chooses(command))
                                && dom.select(FILE + ", iframe").findAny().isEmpty()
                                && dom.select("body *")
                                        .noneMatch(other -> other.tag().contains("-"))));
    }

    private static boolean chooses(Element command) {
        return !command.matches("[type=submit], form button:not([type])")
                && CHOOSES.matcher(ScreenText.fold(command.called())).find();
    }

    private static Element around(Element one) {
        return one.parent().orElse(one);
    }
}
