package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.stream.Stream;

/** What stands beside the window, where no scrolling brings it: a panel that waits there until it is called. */
public final class OffWindow {
    private OffWindow() {}

    public static boolean is(Element one) {
        boolean beside =
                one.box().x() >= one.page().root().box().right() || one.box().right() <= 0;
        return beside
                && Stream.concat(Stream.of(one), one.ancestors())
                        .anyMatch(up -> up.style("position").equals("fixed"));
    }
}
