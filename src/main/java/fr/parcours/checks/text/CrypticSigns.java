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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faces and drawings made of signs are told in words too. See {@code CrypticSigns.md}. */
final class CrypticSigns implements Check {
    private static final About ABOUT =
            About.screen("cryptic-signs", Set.of(Dom.class)).severity(0.3).criteria(rgaa("13.5.1"), wcag("1.1.1"));
    private static final Sentences SENTENCES = Sentences.of(CrypticSigns.class);
    private static final Pattern FACE = Pattern.compile(
            "(?<=^|\\s)(?:[:;=8][-o^']?[)(DPp/\\\\|]|\\^[_.]?\\^|<3|[xX]D|¯\\\\_\\(ツ\\)_/¯)(?=$|\\s|[.,!])");
    private static final int DRAWN_LINES = 3;
    private static final double SIGNS = 0.6;
    private static final int PLOTTED_LINES = 6;
    private static final int PLOTTED = 60;
    private static final double FEW = 0.3;
    /** Signs of which programs are full, and drawings are not. */
    private static final String CODE = "[]{}'\",;:$";

    private static final double PUNCTUATION = 0.2;
    private static final Pattern TAG = Pattern.compile("</[a-z][a-z0-9]*>");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(
                dom.select("pre")
                        .filter(one -> lines(one) && (drawn(one) || plotted(one)))
                        .map(one -> drawn(one)
                                ? Finding.failed(ABOUT, one, SENTENCES.say("failed"))
                                : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-plotted"))),
                dom.select("body *")
                        .filter(one -> one.visible() && !one.ownText().isBlank())
                        .flatMap(one -> Stream.concat(imitated(one).stream(), face(one).stream())));
    }

    private static Optional<Finding> imitated(Element one) {
        return Lookalikes.in(one)
                .map(word -> Finding.failed(ABOUT, one, SENTENCES.say("failed-imitated", "word", word)));
    }

    /** Several lines, most of them signs that are no letters, heard sign by sign. */
    private static boolean drawn(Element one) {
        String text = one.allText().replaceAll("\\s+", "");
        long signs = text.codePoints()
                .filter(sign -> !Character.isLetterOrDigit(sign))
                .count();
        long code = text.codePoints().filter(sign -> CODE.indexOf(sign) >= 0).count();
        return code < PUNCTUATION * signs
                && text.length() > 9
                && signs > SIGNS * text.length()
                && !TAG.matcher(text).find();
    }

    private static boolean lines(Element one) {
        return one.visible()
                && one.box().height() > DRAWN_LINES * 12
                && one.select("code, samp, kbd, a, table").findAny().isEmpty()
                && one.closest("[role=img], [aria-hidden=true], [aria-label]").isEmpty();
    }

    /** Dots and figures set on many lines, and hardly a word: a curve or a map, perhaps. */
    private static boolean plotted(Element one) {
        String text = one.allText().replaceAll("\\s+", "");
        long letters = text.codePoints().filter(Character::isLetter).count();
        long code = text.codePoints().filter(sign -> CODE.indexOf(sign) >= 0).count();
        long signs = text.codePoints()
                .filter(sign -> !Character.isLetterOrDigit(sign))
                .count();
        return one.box().height() > PLOTTED_LINES * 12
                && text.length() > PLOTTED
                && letters < FEW * text.length()
                && signs > FEW * text.length()
                && code < PUNCTUATION * signs;
    }

    private static Optional<Finding> face(Element one) {
        if (one.closest("abbr, [title], [role=img], [aria-hidden=true], pre, code, svg, [class*=icon]")
                .isPresent()) {
            return Optional.empty();
        }
        Matcher face = FACE.matcher(one.ownText());
        return face.find()
                ? Optional.of(Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "sign", face.group())))
                : Optional.empty();
    }
}
