package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Instructions name the thing to use, and do not tell it by its colour, shape or side alone. See {@code SensoryInstruction.md}. */
final class SensoryInstruction implements Check {
    private static final About ABOUT = About.journey("sensory-instruction", Set.of(Dom.class))
            .severity(0.5)
            .criteria(rgaa("10.9.1"), rgaa("3.1.2"), wcag("1.3.3"), wcag("1.4.1"))
            .act("9bd38c");
    private static final Sentences SENTENCES = Sentences.of(SensoryInstruction.class);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String LOOKS_FR =
            "(?:rond|carr[ée]|rectangulaire|triangulaire|ovale|rouge|vert|bleu|orange|jaune|gris|noir"
                    + "|blanc|rose|violet|mauve)e?s?";
    private static final String LOOKS_EN =
            "(?:round|square|circular|triangular|oval|red|green|blue|orange|yellow|gr[ae]y|black|white|pink|purple)";
    private static final Pattern FRENCH = Pattern.compile(
            "\\b(?:cliquez|cliquer|appuyez|appuyer|pressez|touchez|s[ée]lectionnez|choisissez|utilisez|utiliser)\\s+(?:ensuite\\s+|alors\\s+)?"
                    + "(?:sur\\s+|dans\\s+)?(?:le|la|l['’]|les|une?)\\s*(?:petite?\\s+|grosse?\\s+|gros\\s+|grande?\\s+)?"
                    + "(?:bouton|lien|ic[ôo]ne|fl[èe]che|pictogramme|onglet|menu|case|symbole)s?\\s+"
                    + "(?:de\\s+couleur\\s+|en\\s+forme\\s+de\\s+)?(" + LOOKS_FR
                    + "|rond|cercle|carr[ée]|triangle|[àa]\\s+(?:droite|gauche)|de\\s+(?:droite|gauche)|(?:situ[ée]e?|plac[ée]e?)\\s+[àa]\\s+(?:droite|gauche)"
                    + "|en\\s+(?:haut|bas)\\s+[àa]\\s+(?:droite|gauche))(.{0,60})",
            FLAGS);
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:click|press|select|choose|use|tap|hit)\\s+(?:on\\s+)?the\\s+(?:(?:big|large|small)\\s+)?(?:("
                    + LOOKS_EN
                    + ")\\s+(?:button|link|icon|arrow|tab|symbol)|(?:button|link|icon|arrow|tab|menu)\\s+(?:on|at|to)\\s+the\\s+((?:top\\s+|bottom\\s+)?(?:right|left)))(.{0,60})",
            FLAGS);
    /** What names the thing, or ties it to something that has words. */
    private static final Pattern NAMED = Pattern.compile(
            "^\\s*(?:[«“\"‘'(:,-]|(?:du|de|des|of|next|pr[èe]s)\\b|intitul|nomm|marqu|libell"
                    + "|portant|o[uù]|qui|call|label|mark|named|that|which|\\p{Lu})",
            Pattern.UNICODE_CASE);

    /** Keys of a keyboard have arrows of their own. */
    private static final Pattern KEYS = Pattern.compile("\\b(clavier|touches?|keyboard|keys?)\\b", FLAGS);

    private static final String COMMANDS = "button, input:not([type=hidden]), [role=button], svg, img, summary, select";
    /** Signs of a page that one reads rather than works. */
    private static final int MANUAL = 1500;

    private static final int SHORTEST = 4;
    private static final Pattern SHAPE = Pattern.compile(
            "\\b(?:(?:click|press|select|choose|tap)\\s+(?:on\\s+)?the\\s+(?:circle|rectangle|triangle|square|oval|diamond)"
                    + "|(?:cliquez|cliquer|appuyez|appuyer|touchez)\\s+sur\\s+le\\s+(?:cercle|rond|rectangle|triangle|carr[ée]|losange))\\b",
            FLAGS);
    private static final Pattern QUOTED = Pattern.compile("[«“\"]");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> Blocks.of(seen.the(Dom.class))
                .flatMap(one -> judge(one, seen.the(Dom.class)).stream()));
    }

    private static Optional<Finding> judge(Element block, Dom dom) {
        String text = block.text();
        return Stream.of(FRENCH, ENGLISH)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> told(block, found, dom))
                .or(() -> shaped(block));
    }

    /** The sentence says what the thing is for in the very words that a command of the page bears. */
    private static boolean purposed(Element block) {
        List<String> words = List.of(ScreenText.fold(block.text()).split("[^\\p{L}\\p{N}]+", -1));
        return block.ancestors().reduce((below, above) -> above).stream()
                .flatMap(root -> root.select("button, a[href], [role=button], [role=link], input[type=submit]"))
                .filter(Element::visible)
                .map(one -> ScreenText.fold(one.called()))
                .anyMatch(name -> name.length() >= SHORTEST && words.contains(name));
    }

    /** Told by nothing but its shape: a drawing or a game may be about shapes, a person says. */
    private static Optional<Finding> shaped(Element block) {
        Matcher found = SHAPE.matcher(block.text());
        return found.find() && block.closest("svg, canvas, figure").isEmpty() && !purposed(block)
                ? Optional.of(Finding.cannotTell(ABOUT, block, SENTENCES.say("cannot-tell", "name", found.group())))
                : Optional.empty();
    }

    private static Finding told(Element block, Matcher found, Dom dom) {
        String after = found.group(found.groupCount());
        String end = after.split("(?<=[.!?;])\\s", 2)[0];
        Object[] said = {
            "name",
            found.group().substring(0, found.group().length() - after.length()).strip()
        };
        boolean named = NAMED.matcher(after).find() || QUOTED.matcher(end).find();
        // the manual of another program shows none of its buttons
        boolean elsewhere = KEYS.matcher(block.text()).find()
                || (dom.select(COMMANDS).noneMatch(Element::visible)
                        && ScreenText.whole(dom).length() > MANUAL);
        boolean shown = block.select("img, svg, button, a[href], strong, b, kbd")
                .findAny()
                .isPresent();
        return named
                ? Finding.passed(ABOUT, block)
                : shown || elsewhere || purposed(block)
                        ? Finding.cannotTell(ABOUT, block, SENTENCES.say("cannot-tell", said))
                        : Finding.failed(ABOUT, block, SENTENCES.say("failed", said));
    }
}
