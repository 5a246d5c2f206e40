package fr.parcours.checks.seen;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a colour says is said otherwise too. See {@code ColourAlone.md}. */
final class ColourAlone implements Check {
    private static final About ABOUT =
            About.journey("colour-alone", Set.of(Dom.class)).severity(0.6).criteria(rgaa("3.1.2"), wcag("1.4.1"));
    private static final Sentences SENTENCES = Sentences.of(ColourAlone.class);
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String HUE_FR = "(?<hue>rouge|vert|bleu|orange|jaune|gris|rose|violet)e?s?";
    private static final String HUE_EN = "(?<hue>red|green|blue|orange|yellow|gr[ae]y|pink|purple)";
    private static final Pattern FRENCH = Pattern.compile(
            "\\b(?<thing>champs?|cases?|zones?|lignes?|dates?|cr[ée]neaux|rubriques?|informations?|mentions?|[ée]l[ée]ments?|erreurs?|jours?"
                    + "|questions?|libell[ée]s?|salles?|places?|produits?|articles?|noms?|horaires?|heures?|options?|[ée]tiquettes?|intitul[ée]s?)\\b"
                    + "[^.;:!?]{0,40}?\\b(?:en|de\\s+couleur|sur\\s+fond)\\s+" + HUE_FR + "\\b",
            FLAGS);
    private static final Pattern FRENCH_FIELDS = Pattern.compile(
            "\\b(?<thing>champs|cases|libell[ée]s|[ée]tiquettes|intitul[ée]s)\\s+" + HUE_FR + "\\b", FLAGS);
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?<thing>fields?|boxes|rows?|dates?|slots?|items?|errors?|days?|questions?|labels?|rooms?|seats?|products?|names?|times?|options?|cells?)\\b"
                    + "[^.;:!?]{0,40}?\\b(?:in|with\\s+an?)\\s+" + HUE_EN + "\\b",
            FLAGS);
    private static final Pattern ENGLISH_FIELDS =
            Pattern.compile("\\b" + HUE_EN + "\\s+(?<thing>fields|boxes|labels)\\b", FLAGS);
    private static final Pattern KEY_FR = Pattern.compile(
            "\\ben\\s+(rouge|vert|bleu|orange|jaune|gris|rose|violet)e?s?[\\s\\u00a0\\u202f]*[:=,]\\s*\\p{L}+", FLAGS);
    private static final Pattern KEY_EN = Pattern.compile(
            "\\b(?:in\\s+)?(red|green|blue|orange|yellow|gr[ae]y|pink|purple)\\s*[:=]\\s*\\p{L}+", FLAGS);
    private static final Pattern HUE = Pattern.compile("rouge|vert|bleu|orange|jaune|gris|rose|violet", FLAGS);
    private static final Pattern PAIR_FR =
            Pattern.compile("(\\p{L}{3,})\\s+(rouge|vert|bleu|orange|jaune|gris|rose|violet)e?s?\\b", FLAGS);
    private static final Pattern PAIR_EN =
            Pattern.compile("\\b(red|green|blue|orange|yellow|gr[ae]y|pink|purple)\\s+(\\p{L}{3,})", FLAGS);
    private static final Pattern CUE = Pattern.compile(
            "\\*|ast[ée]risque|[ée]toile|gras|italique|soulign|symbole|ic[ôo]ne|pictogramme|mention|pr[ée]c[ée]d|suivi|«|“|\"|asterisk|star|bold|underlin|symbol|icon|marked(?!\\s+in\\b)",
            FLAGS);
    private static final Pattern MANDATORY = Pattern.compile(
            "obligatoire|requis|à\\s+remplir|doivent\\s+être|indispensable|required|mandatory|compulsory|must\\s+be|have\\s+to\\s+be",
            FLAGS);
    private static final Pattern WRONG =
            Pattern.compile("corrige|erreur|erron|v[ée]rifie|\\bcorrect|error|invalid|wrong|\\bcheck|\\bfix\\b", FLAGS);
    private static final Pattern FIELDS =
            Pattern.compile("champs?|cases?|zones?|questions?|fields?|boxes|labels?|libell[ée]s?", FLAGS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Once.each(ABOUT, trail, seen -> {
            Dom dom = seen.the(Dom.class);
            return Blocks.of(dom).flatMap(block -> judge(block, dom).stream());
        });
    }

    private static Optional<Finding> judge(Element block, Dom dom) {
        String text = block.text();
        return Stream.of(FRENCH, FRENCH_FIELDS, ENGLISH, ENGLISH_FIELDS)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> told(block, found, sentence(text, found), dom))
                .or(() -> key(block, text, dom))
                .or(() -> pair(block, text, dom));
    }

    /** « En vert : libre. En rouge : complet. »: a key of colours, of which two at least are named. */
    private static Optional<Finding> key(Element block, String text, Dom dom) {
        List<MatchResult> keys = Stream.of(KEY_FR, KEY_EN)
                .flatMap(pattern -> pattern.matcher(text).results())
                .toList();
        List<String> hues = keys.stream().map(one -> one.group(1)).distinct().toList();
        if (hues.size() < 2 || CUE.matcher(text).find()) {
            return Optional.empty();
        }
        Object[] said = {"name", keys.get(0).group(), "colour", hues.get(0)};
        return Optional.of(
                hues.stream().anyMatch(hue -> Hues.alone(dom, block, hue))
                        ? Finding.failed(ABOUT, block, SENTENCES.say("failed-group", said))
                        : Finding.cannotTell(ABOUT, block, SENTENCES.say("cannot-tell", said)));
    }

    /** « Les dossiers verts sont acceptés, les dossiers rouges sont refusés »: one thing in two colours, which the page really shows. */
    private static Optional<Finding> pair(Element block, String text, Dom dom) {
        Map<String, Set<String>> hues = new LinkedHashMap<>();
        Stream.of(PAIR_FR, PAIR_EN)
                .flatMap(pattern -> pattern.matcher(text).results())
                .forEach(
                        one -> hues.computeIfAbsent(thing(one).toLowerCase(Locale.ROOT), fresh -> new LinkedHashSet<>())
                                .add(hue(one)));
        return CUE.matcher(text).find()
                ? Optional.empty()
                : hues.entrySet().stream()
                        .filter(one -> one.getValue().size() > 1)
                        .filter(one -> shown(one.getValue(), dom, block) > 0)
                        .findFirst()
                        .map(one -> opposed(one.getKey(), one.getValue(), dom, block));
    }

    private static Finding opposed(String thing, Set<String> hues, Dom dom, Element block) {
        String name = thing + " " + String.join("/", hues);
        // one colour may be there by chance: some things are called by a colour (a green line)
        return shown(hues, dom, block) > 1
                ? Finding.failed(ABOUT, block, SENTENCES.say("failed-group", "name", name))
                : Finding.cannotTell(
                        ABOUT,
                        block,
                        SENTENCES.say(
                                "cannot-tell",
                                "name",
                                name,
                                "colour",
                                hues.iterator().next()));
    }

    private static long shown(Set<String> hues, Dom dom, Element block) {
        return hues.stream().filter(hue -> Hues.alone(dom, block, hue)).count();
    }

    private static boolean french(MatchResult one) {
        return one.group(2) != null && HUE.matcher(one.group(2)).matches();
    }

    private static String thing(MatchResult one) {
        return one.group(french(one) ? 1 : 2);
    }

    private static String hue(MatchResult one) {
        return one.group(french(one) ? 2 : 1);
    }

    private static Finding told(Element block, Matcher found, String sentence, Dom dom) {
        Object[] said = {"name", found.group(), "colour", found.group("hue")};
        if (CUE.matcher(sentence).find()) {
            return Finding.passed(ABOUT, block);
        }
        boolean fields = FIELDS.matcher(found.group("thing")).matches()
                && MANDATORY.matcher(sentence).find();
        if (fields && dom.select("input, select, textarea").anyMatch(Element::visible) && !otherwise(dom)) {
            return Finding.failed(ABOUT, block, SENTENCES.say("failed", said));
        }
        if (FIELDS.matcher(found.group("thing")).matches()
                && WRONG.matcher(sentence).find()
                && Hues.edged(dom, found.group("hue"))) {
            return Finding.failed(ABOUT, block, SENTENCES.say("failed-wrong", said));
        }
        return Hues.alone(dom, block, found.group("hue"))
                ? Finding.failed(ABOUT, block, SENTENCES.say("failed-group", said))
                : Finding.cannotTell(ABOUT, block, SENTENCES.say("cannot-tell", said));
    }

    /** Whether some field says by itself, or by a sign, that it is mandatory. */
    private static boolean otherwise(Dom dom) {
        return dom.select("input, select, textarea")
                        .anyMatch(one -> one.required() || one.name().contains("*"))
                || dom.select("label, legend")
                        .anyMatch(one -> one.text().contains("*")
                                || MANDATORY.matcher(one.text()).find());
    }

    private static String sentence(String text, Matcher found) {
        int from = Math.max(0, Math.max(text.lastIndexOf(". ", found.start()), text.lastIndexOf("! ", found.start())));
        int to = text.indexOf(". ", found.end());
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
