package fr.parcours.checks.seen;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Landing;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** What is underlined can be followed. See {@code UnderlinedText.md}. */
final class UnderlinedText implements Check {
    private static final About ABOUT =
            About.journey("underlined-text", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(UnderlinedText.class);
    private static final String WORKED =
            "a, area, button, summary, label, [role=button], [role=link], [role=tab], [role=menuitem],"
                    + " [role=option], [tabindex], [onclick], [aria-current], ins, abbr, del, s, dfn, [contenteditable], math, ruby";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.the(Dom.class)
                .select("body *")
                .filter(one -> one.style("text-decoration-line").contains("underline"))
                .filter(one -> Stream.concat(Stream.of(one), one.ancestors()).noneMatch(UnderlinedText::workable)
                        && one.select(WORKED).findAny().isEmpty()
                        && !one.style("cursor").equals("pointer"))
                .filter(one ->
                        one.text().codePoints().filter(Character::isLetter).count() >= 3)
                .filter(one -> one.visible() && !worked(seen.the(Dom.class), one))
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one)))));
    }

    private static boolean workable(Element one) {
        return one.matches(WORKED) && !Landing.is(one);
    }

    /** Whether a field or a button lies over it, as over the words “choose a file”: then it is worked all the same. */
    private static boolean worked(Dom dom, Element one) {
        return dom.select("input, button, a[href]")
                .anyMatch(over -> over.box().width() > 0
                        && over.box().x() <= one.box().x()
                        && over.box().y() <= one.box().y()
                        && over.box().right() >= one.box().right()
                        && over.box().bottom() >= one.box().bottom());
    }
}
