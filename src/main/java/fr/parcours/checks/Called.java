package fr.parcours.checks;

import fr.parcours.check.Sentence;
import fr.parcours.evidence.Element;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words by which a person finds a thing on the screen; what bears no name is told by its kind and by what stands beside it. */
public final class Called {
    private static final int LONG = 70;
    private static final int NEIGHBOUR = 50;
    private static final Sentence THING = new Sentence("élément", "item");
    private static final Map<String, Sentence> KINDS = Map.ofEntries(
            Map.entry("a", new Sentence("lien", "link")),
            Map.entry("button", new Sentence("bouton", "button")),
            Map.entry("summary", new Sentence("bouton", "button")),
            Map.entry("input", new Sentence("champ", "field")),
            Map.entry("select", new Sentence("liste", "list")),
            Map.entry("textarea", new Sentence("champ", "field")),
            Map.entry("img", new Sentence("image", "picture")),
            Map.entry("svg", new Sentence("image", "picture")),
            Map.entry("iframe", new Sentence("cadre", "frame")),
            Map.entry("table", new Sentence("tableau", "table")),
            Map.entry("video", new Sentence("vidéo", "video")));
    private static final Map<String, String> TWINS =
            Map.of("link", "a", "button", "button", "img", "img", "textbox", "input", "combobox", "select");

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private Called() {}

    /** Its name or its text, cut where nobody would read on; to be put between quotation marks. */
    public static Sentence of(Element one) {
        // what is kept from assistive tools bears no name there, and may all the same have one written on it
        String called = one.called().isBlank() ? one.attr("aria-label") : one.called();
        String words = readable(called).isEmpty() ? readable(one.attr("title")) : readable(called);
        if (!words.isEmpty()) {
            String cut = cut(words, LONG);
            return new Sentence(cut, cut);
        }
        Sentence kind = KINDS.getOrDefault(TWINS.getOrDefault(one.role(), one.tag()), THING);
        Optional<String> beside = one.beside()
                .map(Glyphs::without)
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(text -> cut(text, NEIGHBOUR));
        return new Sentence(
                kind.fr() + " sans nom"
                        + beside.map(text -> ", près de\u00a0: " + text).orElse(""),
                kind.en() + " without a name"
                        + beside.map(text -> ", near: " + text).orElse(""));
    }

    /** What is written in it, cut likewise; empty when nobody can read it. */
    public static Optional<String> written(Element one) {
        return Optional.of(readable(one.text())).filter(text -> !text.isEmpty()).map(text -> cut(text, NEIGHBOUR));
    }

    /** The words of its own colour and size: a part of another one is not what was measured. */
    public static Optional<String> inked(Element one) {
        boolean mixed = one.select("*").anyMatch(part -> !part.ownText().isBlank() && !alike(one, part));
        return !mixed
                ? written(one)
                : one.ownRuns().stream()
                        .map(run -> readable(run.text()))
                        .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
                        .findFirst()
                        .map(text -> cut(text, NEIGHBOUR))
                        .or(() -> written(one));
    }

    private static boolean alike(Element one, Element part) {
        return Stream.of("color", "font-size", "font-weight")
                .allMatch(style -> part.style(style).equals(one.style(style)));
    }

    /** Without signs that only a font draws, nor the unbroken blanks that stood between them and the words. */
    private static String readable(String words) {
        return EDGES.matcher(Glyphs.without(words)).replaceAll("");
    }

    private static String cut(String words, int most) {
        return Brief.of(words, most);
    }
}
