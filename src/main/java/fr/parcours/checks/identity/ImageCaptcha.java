package fr.parcours.checks.identity;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.checks.forms.Meaning;
import fr.parcours.checks.forms.Words;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nobody has to read twisted letters, or to solve a riddle, to be taken for a person. */
final class ImageCaptcha implements Check {
    /** With another way, or without any image, it is an effort that no criterion forbids. */
    private static final About EFFORT =
            About.screen("image-captcha", Set.of(Dom.class)).feeds("IDE03");

    private static final About ABOUT = EFFORT.criteria(rgaa("1.5.1"), wcag("1.1.1"));
    private static final Sentences SENTENCES = Sentences.of(ImageCaptcha.class);
    private static final double WITH_ANOTHER_WAY = 0.8;
    private static final Pattern COPY = Pattern.compile(
            "captcha|anti-?robot|anti-?spam"
                    + "|recopiez le code|(recopie|saisi|reproduis|entre|tape)\\w* .{0,40}(image|caracteres (affiches|ci-|de l')|dessin|lettres (de|affich))"
                    + "|code de securite|code (affiche|visuel|image|de l'image)|verification visuelle|characters (you see|shown|in the image)");
    private static final Pattern RIDDLE = Pattern.compile(
            "combien (font|fait)|\\d+ ?(\\+|x|×|-|plus|moins|fois) ?\\d+ ?(=|\\?|egale?\\b|font\\b)|question anti|calculez|resultat de l'operation|what is \\d");
    private static final Pattern SOUND =
            Pattern.compile("\\baudio|\\becoute|\\bentend|\\bsonore|\\bvocal|\\blisten|\\bhear\\b|\\bsound\\b");
    private static final Set<Meaning> RECEIVED = Set.of(Meaning.CARD_CODE, Meaning.ONE_TIME_CODE);
    private static final Pattern CAPTCHA = Pattern.compile("captcha");
    private static final Pattern AROUND = Pattern.compile("captcha|recopiez .{0,40}image");
    private static final Pattern PICK = Pattern.compile(
            "(selectionn|coch|cliqu|choisi|touch|appuy|montr)\\w* .{0,20}(toutes? les?|chaque|les|l') ?.{0,12}(images?|photos?|vignettes?|dessins?|cases?)\\b"
                    + "|(select|choose|click|tap|pick|check) .{0,20}(all|every|each|the) .{0,16}(images?|pictures?|photos?|squares?)\\b");
    /** What the picking is for. */
    private static final Pattern LET_IN = Pattern.compile(
            "robot|captcha|humain|verif|connect|identifi|continuer|acceder|human|verify|sign in|log ?in|to continue");

    private static final String CHOICES =
            "input[type=checkbox], input[type=radio], input[type=image], button, [role=checkbox], [role=button]";
    private static final int SEVERAL = 2;
    private static final String PICTURES = "img, canvas, svg, picture, object, [role=img]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(
                Fields.of(dom).stream()
                        .filter(field -> field.written() && !field.readOnly())
                        .flatMap(field -> judge(field).stream()),
                picked(dom).stream());
    }

    /** Pictures to pick among others, to be let in. */
    private static Optional<Finding> picked(Dom dom) {
        return dom.select("fieldset, form, [role=group], [role=dialog], dialog, section, main")
                .filter(one -> one.visible() && Words.says(one.text(), PICK) && Words.says(one.text(), LET_IN))
                .filter(one -> one.select(CHOICES)
                                .filter(choice -> choice.visible() && shows(choice))
                                .count()
                        >= SEVERAL)
                .reduce((outer, inner) -> inner)
                .map(one -> Finding.cannotTell(EFFORT, one, SENTENCES.say("cannot-tell-picked"))
                        .severity(WITH_ANOTHER_WAY));
    }

    /** The choice is a picture, and no words. */
    private static boolean shows(Element choice) {
        Element whole = choice.closest("label, button, [role=button], [role=checkbox], li, td")
                .orElse(choice);
        return whole.text().isBlank()
                && whole.select("img, canvas, svg, [role=img]").anyMatch(Element::visible);
    }

    private static Optional<Finding> judge(Field field) {
        Element element = field.element();
        String words = field.label() + " " + element.name() + " " + element.attr("placeholder");
        if (Words.says(words, RIDDLE)) {
            return Optional.of(Finding.failed(EFFORT, element, SENTENCES.say("failed-riddle", "name", element.called()))
                    .severity(WITH_ANOTHER_WAY));
        }
        if (!asked(field)) {
            return Optional.empty();
        }
        boolean heard = heard(field);
        return Optional.of(Finding.failed(
                        heard ? EFFORT : ABOUT,
                        element,
                        SENTENCES.say(heard ? "failed" : "failed-alone", "name", element.called()))
                .severity(heard ? WITH_ANOTHER_WAY : 1));
    }

    /** Whether that field wants what a picture shows, with nothing to listen to instead. */
    static boolean deaf(Field field) {
        return field.written() && !field.readOnly() && asked(field) && !heard(field);
    }

    private static boolean asked(Field field) {
        Element element = field.element();
        String words = field.label() + " " + element.name() + " " + element.attr("placeholder");
        boolean asks = Words.says(words, COPY)
                || Words.says(element.attr("name") + " " + element.attr("id"), CAPTCHA)
                || Words.says(field.around(), AROUND);
        return asks && !RECEIVED.contains(field.meaning()) && pictured(field);
    }

    private static boolean heard(Field field) {
        return surroundings(field)
                .select("button, a, audio, [role=button], summary")
                .anyMatch(one -> one.tag().equals("audio")
                        || Words.says(
                                one.name() + " " + one.text() + " " + one.attr("title") + " " + one.attr("href"),
                                SOUND));
    }

    /** Without a picture it may be a code received by text message. */
    private static boolean pictured(Field field) {
        return surroundings(field)
                .select(PICTURES)
                .anyMatch(one ->
                        (one.visible() && one.box().width() >= 50 && one.box().height() >= 15)
                                || Words.says(
                                        one.attr("src") + " " + one.attr("id") + " " + one.attr("class") + " "
                                                + one.attr("alt"),
                                        CAPTCHA));
    }

    private static Element surroundings(Field field) {
        return field.element()
                .ancestors()
                .limit(4)
                .takeWhile(above -> !above.matches("main, body, html"))
                .filter(above -> above.select(PICTURES).findAny().isPresent())
                .findFirst()
                .orElse(field.block());
    }
}
