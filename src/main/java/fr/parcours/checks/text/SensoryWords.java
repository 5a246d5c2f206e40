package fr.parcours.checks.text;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Instructions do not rest on what a thing looks like or where it stands. See {@code SensoryWords.md}. */
final class SensoryWords implements Check {
    private static final About ABOUT = About.screen("sensory-words", Set.of(Dom.class))
            .severity(0.4)
            .criteria(rgaa("10.9.1"), wcag("1.3.3"))
            .act("9bd38c");
    private static final About COLOUR = ABOUT.criteria(rgaa("3.1.1"), wcag("1.4.1"), wcag("1.3.3"));
    private static final Sentences SENTENCES = Sentences.of(SensoryWords.class);
    private static final String THING =
            "(?:bouton|lien|champ|case|zone|menu|colonne|ic[oô]ne|texte|mot|ligne|carr[ée]|rond|cadre|encadr[ée]|button|link|field|box|area|menu|column|icon|text|word|line|square|circle|panel|sidebar|section|image)s?";
    private static final String HUE =
            "(?:rouge|vert|bleu|jaune|orange|gris|noir|rose|violet|red|green|blue|yellow|orange|gr[ae]y|black|pink|purple)(?:e?s)?";
    private static final Pattern COLOURED = Pattern.compile("(?iu)\\b(?:" + THING
            + "(?:\\s+(?:de couleur|en|is|are|sont|est|marqu[ée]e?s? en|shown in|marked in|in))?\\s+" + HUE + "|" + HUE
            + "\\s+" + THING + ")\\b");
    private static final Pattern IN_COLOUR =
            Pattern.compile("(?iu)\\b(?:en|in)\\s+" + HUE + "\\s+(?:sont|est|are|is)\\b");
    private static final Pattern SHAPED = Pattern.compile(
            "(?iu)\\b(?:" + THING
                    + "\\s+(?:rond|carr[ée]|triangulaire|rectangulaire)e?s?|(?:round|square|triangular|circular|rectangular|large|big|the (?:larger|bigger|biggest|largest|smaller|smallest))\\s+(?:button|icon|link|image|text)s?|gros\\s+bouton|plus\\s+(?:gros|petit)\\s+(?:bouton|texte)"
                    + "|in\\s+(?:large|larger|small|smaller|bold|italic)\\s+(?:text|letters|type)\\s+(?:is|are|will|must|should|may)"
                    + "|en\\s+(?:gros|petits?|gras|italiques?)(?:\\s+caract[èe]res)?\\s+(?:est|sont|sera|seront|doit|doivent))\\b");
    private static final Pattern PLACED = Pattern.compile(
            "(?iu)\\b(?:(?:" + THING
                    + "|form|list|table|map|formulaire|liste|tableau|plan|informations?|instructions?|indications?|rubriques?|consignes?)\\s+(?:situ[ée]e?s? )?(?:[àa] (?:la )?(?:gauche|droite)|en haut|en bas|ci-contre|on the (?:left|right)|(?:at|to) the (?:top|bottom|left|right)|in the (?:top|bottom|upper|lower)[ -](?:left|right)(?:[- ]hand)? (?:corner|side))|(?:left|right)[- ]hand (?:side|column|menu)|colonne de (?:gauche|droite))\\b");

    private static final About HEARD = ABOUT.criteria(wcag("1.3.3"));
    private static final Pattern SOUND = Pattern.compile(
            "(?iu)\\b(?:(?:when|once|until|after) you(?:'ve| have)? hear[d]?|(?:quand|lorsque|d[èe]s que|apr[èe]s que|une fois que) vous (?:entendez|entendrez|aurez entendu)"
                    + "|au (?:signal|bip) sonore|(?:attendez|attendre) (?:le|un) (?:bip|signal sonore)|wait for the (?:beep|tone|sound|bell))\\b[^.!?]{0,40}");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        return UsefulText.of(snapshot).stream().flatMap(block -> judge(block).stream());
    }

    private static Optional<Finding> judge(UsefulText.Block block) {
        return told(block, COLOURED, COLOUR, "cannot-tell-colour")
                .or(() -> told(block, IN_COLOUR, COLOUR, "cannot-tell-colour"))
                .or(() -> told(block, SHAPED, ABOUT, "cannot-tell"))
                .or(() -> told(block, PLACED, ABOUT, "cannot-tell"))
                .or(() -> told(block, SOUND, HEARD, "cannot-tell-sound"));
    }

    private static Optional<Finding> told(UsefulText.Block block, Pattern pattern, About about, String key) {
        Matcher found = pattern.matcher(block.text());
        return found.find()
                ? Optional.of(Finding.cannotTell(about, block.element(), SENTENCES.say(key, "words", found.group())))
                : Optional.empty();
    }
}
