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
    private static final Pattern ASKS =
            Pattern.compile("\\b(gliss|depos|drag|drop)\\w*\\b.*\\b(ici|here|fichiers?|files?"
                    + "|documents?|photos?|images?|pieces?|justificatifs?|factures?|cv)\\b");

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
                .filter(one -> around(one).select(FILE).findAny().isEmpty())
                .findFirst()
                .map(one -> new DropZone(
                        one,
                        Walks.whole(walk)
                                && dom.select(FILE + ", iframe").findAny().isEmpty()
                                && dom.select("body *")
                                        .noneMatch(other -> other.tag().contains("-"))));
    }

    private static Element around(Element one) {
        return one.parent().orElse(one);
    }
}
