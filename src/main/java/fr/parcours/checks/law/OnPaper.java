package fr.parcours.checks.law;

import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Published;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was published as a PDF, whose words are kept as a page of paragraphs: a picture where a page holds none, an object for what was not read. */
final class OnPaper {
    /** How many lines its title may stand in, below a logo, a name and an address. */
    private static final int FIRST = 8;

    private OnPaper() {}

    /** Whether these are the words of a PDF. */
    static boolean is(Trail trail, Snapshot seen) {
        return Stream.of(Published.values())
                .filter(what -> trail.paper(what).isPresent())
                .anyMatch(what -> trail.linked(what).filter(seen::equals).isPresent());
    }

    /** Whether every page of it was read, and holds words. */
    static boolean whole(Dom words) {
        return words.select("img, object").findAny().isEmpty();
    }

    /** Its first lines, folded, where its title stands. */
    static String title(Dom words) {
        return ScreenText.lines(words)
                .limit(FIRST)
                .map(Element::text)
                .map(ScreenText::fold)
                .collect(Collectors.joining(" "));
    }
}
