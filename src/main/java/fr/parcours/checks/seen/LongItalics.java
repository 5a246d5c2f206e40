package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** No long passage is in italics. See {@code LongItalics.md}. */
final class LongItalics implements Check {
    private static final int LONG = 30;
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
                .filter(one -> !inline(one)
                        || one.parent().filter(LongItalics::slanted).isEmpty())
                .filter(Element::visible)
                .map(LongItalics::judge));
    }

    private static boolean slanted(Element one) {
        String style = one.style("font-style");
        return style.equals("italic") || style.startsWith("oblique");
    }

    private static boolean inline(Element one) {
        return one.style("display").startsWith("inline");
    }

    private static boolean inlineUpTo(Element part, Element whole) {
        return inline(part)
                && part.ancestors().takeWhile(above -> !above.equals(whole)).allMatch(LongItalics::inline);
    }

    private static int words(String text) {
        return (int) Stream.of(text.split(" ", -1))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .count();
    }

    private static Finding judge(Element one) {
        // what stands in a block of its own within it is a passage of its own
        int words = Stream.concat(
                        Stream.of(one), one.select("*").filter(part -> slanted(part) && inlineUpTo(part, one)))
                .filter(Element::visible)
                .mapToInt(part -> words(part.ownText()))
                .sum();
        return words >= LONG
                ? Finding.failed(ABOUT, one, SENTENCES.say("failed", "words", words, "name", Brief.of(one.text(), 51)))
                        .where(Once.as("typography: italics", one))
                : Finding.passed(ABOUT, one);
    }
}
