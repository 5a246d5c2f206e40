package fr.parcours.checks.text;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which language a text is in by its little words (the, le, der…), by how its letters follow one another, or by its script; says
 * nothing when unsure.
 */
public final class Tongue {
    /** Shorter texts say too little. */
    static final int ENOUGH_WORDS = 30;

    private static final double SURE_SHARE = 0.12;
    private static final double PLAIN_SHARE = 0.25;
    private static final double SOME_SHARE = 0.05;
    private static final int FEW_WORDS = 4;
    private static final int SOME_WORDS = 3;
    private static final int LONG_WORDS = 8;
    private static final double SHORT_SHARE = 0.3;
    private static final double SURE_LEAD = 1.6;
    /** Letters that say otherwise by as much, each, make us silent. */
    private static final double OTHERWISE = 0.1;
    /** A text whose every letter is as much likelier in one language than in another is not in that other one. */
    private static final double WIDE = 0.9;
    /** What is that much likelier, e to that power times, all in all: short texts reach {@link #WIDE} by chance. */
    private static final double FAR = 30;

    private static final double RATHER = 15;
    private static final double SURELY = 20;
    private static final double WIDEST = 1.5;
    private static final double CLOSE_LEAD = 0.25;
    private static final double MOSTLY = 0.7;

    private Tongue() {}

    /** The two-letter code of the language, empty when the text is short, mixed, or in a language that we do not know. */
    static Optional<String> of(String text) {
        List<String> words = Words.in(Words.folded(text));
        if (words.size() < ENOUGH_WORDS || Filler.in(words)) {
            return Optional.empty();
        }
        Optional<String> script = Kinship.script(text);
        if (script.isPresent()) {
            return script;
        }
        LittleWords little = LittleWords.among(words);
        List<String> ranked = little.ranked("");
        if (ranked.isEmpty() || little.share(ranked.get(0)) < SOME_SHARE) {
            return Optional.empty();
        }
        String best = ranked.get(0);
        boolean byWords = little.share(best) >= SURE_SHARE && leads(little, ranked);
        if (byWords && little.share(best) >= PLAIN_SHARE) {
            return Optional.of(best); // plain prose: its letters need not be asked
        }
        return LetterChains.of(text)
                .filter(seen -> byWords
                        ? seen.each(best) < OTHERWISE
                        : seen.best().equals(best) && seen.lead() >= CLOSE_LEAD * seen.letters())
                .map(seen -> best);
    }

    private static boolean leads(LittleWords little, List<String> ranked) {
        return ranked.size() < 2 || little.of(ranked.get(0)) >= SURE_LEAD * little.of(ranked.get(1));
    }

    /**
     * The language of a text that says to be in another one, however short: it must have several little words of that language and
     * nearly none of the declared one, or be spelt as that other language never is. Empty when that is not beyond doubt.
     */
    static Optional<String> against(String text, String declared) {
        List<String> words = Words.in(Words.folded(text));
        if (words.size() < FEW_WORDS || !LittleWords.knows(declared) || Filler.in(words)) {
            return Optional.empty();
        }
        Optional<String> script = Kinship.script(text);
        if (script.isPresent()) {
            return script;
        }
        LittleWords little = LittleWords.among(words);
        List<String> ranked = little.ranked(declared);
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        String best = ranked.get(0);
        int hits = little.of(best);
        boolean byWords = hits >= FEW_WORDS
                && hits >= FEW_WORDS * LittleWords.only(words, declared, best)
                && LittleWords.only(words, best, declared) >= SOME_WORDS
                && little.share(best) >= SHORT_SHARE;
        if (!byWords && (words.size() <= FEW_WORDS || little.of(declared) > 0 || names(text))) {
            return Optional.empty();
        }
        boolean plain = byWords && leads(little, ranked);
        return LetterChains.of(text)
                .filter(seen -> plain
                        ? seen.each(best) < OTHERWISE
                        : seen.best().equals(best)
                                && (byWords ? seen.lead() >= CLOSE_LEAD * seen.letters() : far(seen, declared, FAR)))
                .map(seen -> best);
    }

    /** Whether a quarter of the words are little words of a language, and far fewer of any other: plain prose. */
    static boolean plainly(String text, String code) {
        LittleWords little = LittleWords.among(Words.in(Words.folded(text)));
        List<String> ranked = little.ranked("");
        return !ranked.isEmpty()
                && ranked.get(0).equals(code)
                && little.share(code) >= PLAIN_SHARE
                && leads(little, ranked);
    }

    /** Whether a text has at least some little words of a language, and more than of any other. */
    static boolean speaks(String text, String code) {
        LittleWords little = LittleWords.among(Words.in(Words.folded(text)));
        List<String> ranked = little.ranked("");
        return !ranked.isEmpty() && ranked.get(0).equals(code) && little.of(code) >= SOME_WORDS;
    }

    /**
     * The language that a short text seems to be in rather than in the one it says: enough to ask a person. Two words that are spelt
     * otherwise than the declared language ever is, none of them one of its little words.
     */
    static Optional<String> perhaps(String text, String declared) {
        List<String> words = Words.in(Words.folded(text));
        LittleWords little = LittleWords.among(words);
        if (words.size() < 2
                || !LittleWords.knows(declared)
                || little.of(declared) > 0
                || names(text)
                || Filler.in(words)) {
            return Optional.empty();
        }
        return LetterChains.of(text).filter(seen -> far(seen, declared, RATHER)).map(LetterChains.Likeness::best);
    }

    /**
     * The language that a whole sentence is in, by its letters, rather than in a kindred one that it says, some of whose little words it
     * has as well: enough to ask a person. All the little words of the declared language must be of the other one, too.
     */
    static Optional<String> rather(String text, String declared) {
        List<String> words = Words.in(Words.folded(text));
        if (words.size() < LONG_WORDS || !LittleWords.knows(declared) || names(text) || Filler.in(words)) {
            return Optional.empty();
        }
        LittleWords little = LittleWords.among(words);
        return LetterChains.of(text)
                .filter(seen -> seen.behind(declared) >= SURELY)
                .map(LetterChains.Likeness::best)
                .filter(best -> little.of(best) > little.of(declared)
                        && LittleWords.only(words, best, declared) >= 2
                        && LittleWords.only(words, declared, best) == 0);
    }

    /**
     * Whether a few words that say another language are in the one of all that surrounds them, spelt as no other is; a word with a
     * capital may be a name.
     */
    static boolean unchanged(String text, String declared, String around) {
        List<String> words = Words.in(text);
        return perhaps(text, declared).filter(around::equals).isPresent()
                && words.stream().skip(1).allMatch(word -> Character.isLowerCase(word.codePointAt(0)))
                && LetterChains.of(text)
                        .filter(seen -> seen.behind(declared) >= SURELY && seen.each(declared) >= WIDEST)
                        .isPresent();
    }

    private static boolean far(LetterChains.Likeness seen, String declared, double all) {
        return seen.behind(declared) >= all && seen.each(declared) >= WIDE;
    }

    /** Whether a text reads as names or titles: after the first word, what is no little word begins with a capital. */
    static boolean names(String text) {
        List<String> told = Words.in(text).stream()
                .skip(1)
                .filter(word ->
                        LittleWords.among(List.of(Words.folded(word))).hits().isEmpty())
                .toList();
        long capitals =
                told.stream().filter(word -> !small(word.codePointAt(0))).count();
        return told.size() > 1 && capitals >= MOSTLY * told.size();
    }

    /** A script without capitals has none to tell names by. */
    private static boolean small(int letter) {
        return Character.isLowerCase(letter) || Character.getType(letter) == Character.OTHER_LETTER;
    }

    /** Whether that language is one that {@link #of} can recognise. */
    static boolean knows(String code) {
        return LittleWords.knows(code) || Kinship.byScript(code);
    }

    /** The primary part of what the page declares ({@code fr} for {@code fr-FR}), empty when it declares nothing. */
    static String declared(Element root) {
        String lang = root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang");
        return lang.strip().toLowerCase(Locale.ROOT).replaceAll("[-_].*", "");
    }

    /** Whether the screen is written in French: by its words when there are enough, else by what it declares. */
    static boolean french(Snapshot snapshot) {
        return snapshot.the(Dom.class).once(Written.class, Written::of).french();
    }

    /** Whether the screen is written in English, found out in the same way. */
    static boolean english(Snapshot snapshot) {
        return snapshot.the(Dom.class)
                .once(Written.class, Written::of)
                .language()
                .equals("en");
    }

    /**
     * Whether the screen may be read with French words: it says that it is in French, or says nothing and has some, and is not plainly
     * in another language, whatever it says.
     */
    public static boolean perhapsFrench(Snapshot snapshot) {
        Element root = snapshot.the(Dom.class).root();
        String declared = declared(root);
        String language =
                snapshot.the(Dom.class).once(Written.class, Written::of).language();
        return language.isEmpty()
                ? declared.isEmpty() && speaks(root.text(), "fr")
                : language.equals("fr") && (declared.isEmpty() || declared.equals("fr"));
    }

    private record Written(String language) {
        static Written of(Dom dom) {
            Element root = dom.root();
            return new Written(Tongue.of(root.text()).orElseGet(() -> declared(root)));
        }

        boolean french() {
            return language.equals("fr");
        }
    }
}
