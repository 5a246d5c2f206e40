package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words are written as text, not drawn in a picture. See {@code PictureOfText.md}. */
final class PictureOfText implements Check {
    private static final double LEAST = 0.9;
    private static final double MOST = 3.2;
    /** Words of a line that was copied out, and of a whole sentence. */
    private static final int COPIED = 6;

    private static final int WHOLE = 12;

    private static final int CAPTION = 4;
    /** Square pixels for a letter of a large title, with what is around it. */
    private static final double ROOM = 4000;

    /** The same, where the text fills its picture: a line, and sentences on several. */
    private static final double DENSE = 1200;

    private static final double LOOSE = 2000;

    private static final About ABOUT = About.journey("picture-of-text", Set.of(Dom.class, Eyesight.class))
            .severity(0.4)
            .criteria(rgaa("1.8.1"), wcag("1.4.5"))
            .act("0va7u6");
    private static final Sentences SENTENCES = Sentences.of(PictureOfText.class);
    /** Pictures whose look is what they are for. */
    private static final Pattern EXEMPT = Pattern.compile(
            "(?iu)\\b(logo\\w*|marque|signature|blason|embl[èe]me|devise|sceau|tampon|capture|sch[ée]ma|graphique|courbe|diagramme|carte|plan|qr|code|photo\\w*"
                    + "|screenshot|chart|graph|diagram|map|brand|crest|seal|formula|formule)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> seen.find(Eyesight.class).stream()
                .flatMap(sight -> sight.pictures().stream())
                .filter(drawn -> drawn.likeness() >= LEAST && drawn.likeness() <= MOST)
                .flatMap(drawn -> seen
                        .the(Dom.class)
                        .at(drawn.path())
                        .filter(one -> !exempt(one) && filled(one, ROOM))
                        .map(PictureOfText::judge)
                        .stream()));
    }

    private static Finding judge(Element one) {
        Object[] said = {"name", Called.of(one)};
        // what is drawn may be a title, a screen or a figure that its alternative names: whole sentences copied out are
        // text
        int words = one.attr("alt").strip().split("\\s+", -1).length;
        boolean copied = words >= COPIED && filled(one, words >= WHOLE ? LOOSE : DENSE);
        return copied
                ? Finding.failed(ABOUT, one, SENTENCES.say("failed", said))
                : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", said));
    }

    private static boolean exempt(Element one) {
        return EXEMPT.matcher(one.attr("alt") + " " + one.attr("src") + " " + one.attr("class"))
                        .find()
                || one.closest("figure, [class*=logo], [class*=brand], header a[href], [role=banner] a[href]")
                        .isPresent()
                || captioned(one);
    }

    /** Its words would fill it: on a drawing that is much larger than they are, they are but a part of it, a screen shown or a form. */
    private static boolean filled(Element one, double room) {
        long letters = one.attr("alt").codePoints().filter(Character::isLetter).count();
        return one.box().width() * one.box().height() <= letters * room;
    }

    /** The same words stand near it as text: what it shows bears them as its title, or they can be read there. */
    private static boolean captioned(Element one) {
        String words = ScreenText.fold(one.attr("alt"));
        return one.ancestors()
                .takeWhile(around -> !around.matches("body, main, form, [role=main]"))
                .limit(CAPTION)
                .anyMatch(around -> ScreenText.fold(around.text()).contains(words));
    }
}
