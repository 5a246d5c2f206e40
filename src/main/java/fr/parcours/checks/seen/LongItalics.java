package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No long passage is in italics. See {@code LongItalics.md}. */
final class LongItalics implements Check {
    private static final int LONG = 30;
    private static final String ITEM = "li, dt, dd, td, th";
    private static final About ABOUT =
            About.journey("long-italics", Set.of(Dom.class)).feeds("LIR10").severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(LongItalics.class);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.the(Dom.class)
                .select("p, li, dd, div, td, blockquote, em, i, cite, span")
                .filter(LongItalics::slanted)
                .filter(one -> one.matches(ITEM)
                        || one.parent().filter(LongItalics::slanted).isEmpty())
                .filter(Element::visible)
                .map(LongItalics::judge));
    }

    private static boolean slanted(Element one) {
        String style = one.style("font-style");
        return style.equals("italic") || style.startsWith("oblique");
    }

    /** What is slanted of it, without the items that stand in it: each of those is a passage of its own. */
    private static String passage(Element one) {
        List<Element> parts = one.select("*").filter(Element::visible).toList();
        if (parts.stream().allMatch(part -> slanted(part) && !part.matches(ITEM))) {
            return one.text();
        }
        return Stream.concat(
                        Stream.of(one),
                        parts.stream()
                                .filter(part ->
                                        slanted(part) && part.closest(ITEM).equals(one.closest(ITEM))))
                .map(Element::ownText)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static int words(String text) {
        return (int) Stream.of(text.split(" ", -1))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .count();
    }

    private static Finding judge(Element one) {
        String passage = passage(one);
        int words = words(passage);
        return words >= LONG
                ? Finding.failed(ABOUT, one, SENTENCES.say("failed", "words", words, "name", Brief.of(passage, 51)))
                        .where(Once.as("typography: italics", one))
                : Finding.passed(ABOUT, one);
    }
}
