package fr.parcours.checks.text;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that is read from right to left says so. See {@code RightToLeft.md}. */
final class RightToLeft implements Check {
    private static final About ABOUT =
            About.screen("right-to-left", Set.of(Dom.class)).severity(0.4).criteria(rgaa("8.10.1"), wcag("1.3.2"));
    private static final About WRONG = ABOUT.criteria(rgaa("8.10.2"), wcag("1.3.2"));
    private static final Sentences SENTENCES = Sentences.of(RightToLeft.class);
    private static final Set<UnicodeScript> LEFTWARD =
            Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.SYRIAC, UnicodeScript.THAANA);
    private static final int SENTENCE = 4;
    private static final int FEW = 2;
    /** Languages written from left to right, by the beginning of their codes. */
    private static final Pattern RIGHTWARD = Pattern.compile("(?i)(fr|en|es|de|it|pt|nl|pl|ro|br|oc|eu|ca|co)\\b.*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(turned(dom), leftward(dom));
    }

    /** Words of a language that the same element names, and whose direction it contradicts. */
    private static Stream<Finding> turned(Dom dom) {
        return dom.select("[dir=rtl][lang]")
                .filter(one -> one.visible()
                        && RIGHTWARD.matcher(one.attr("lang").strip()).matches()
                        && Words.in(one.text()).size() >= FEW
                        && one.text().codePoints().filter(Character::isLetter).allMatch(RightToLeft::latin))
                .map(one -> Finding.failed(WRONG, one, SENTENCES.say("failed-turned", "name", one.called())));
    }

    private static boolean latin(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    private static Stream<Finding> leftward(Dom dom) {
        return dom.select("body *")
                .filter(one -> !one.ownText().isBlank()
                        && one.visible()
                        // a value written in a program: what stands around it is read from left to right
                        && one.closest("pre, code, samp, kbd").isEmpty()
                        && Words.in(one.ownText()).size() >= SENTENCE)
                .flatMap(one -> judge(one).stream());
    }

    private static Optional<Finding> judge(Element one) {
        Optional<Element> said = one.closest("[dir]");
        String direction = said.map(holder -> holder.attr("dir").strip().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean leftward = leftward(one.ownText());
        if (leftward && direction.isEmpty()) {
            return Optional.of(Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", one.called())));
        }
        if (leftward && direction.equals("ltr")) {
            return Optional.of(Finding.failed(WRONG, one, SENTENCES.say("failed-wrong", "name", one.called())));
        }
        return leftward ? Optional.of(Finding.passed(ABOUT, one)) : Optional.empty();
    }

    private static boolean leftward(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long left = text.codePoints()
                .filter(letter -> LEFTWARD.contains(UnicodeScript.of(letter)))
                .count();
        return letters > 0 && left > 0.6 * letters;
    }
}
