package fr.parcours.checks;

import fr.parcours.checks.text.Tongue;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a screen as a person reads them, folded so that case, accents and typography do not matter. */
public final class ScreenText {
    private static final Set<String> WITHIN_A_LINE = Set.of(
            "abbr", "acronym", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var");
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "head", "title", "option", "datalist", "textarea");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

    private ScreenText() {}

    /** Lower case, no accent, straight apostrophes and hyphens, single spaces. */
    public static String fold(String text) {
        String plain = Accents.off(text)
                .replace('’', '\'')
                .replace('‑', '-')
                .replace('–', '-')
                .replace('—', '-')
                .replace("œ", "oe");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** All that can be read on the screen, frames included, folded. */
    public static String whole(Dom dom) {
        return dom.once(Read.class, Read::of).whole();
    }

    /** What is read on a page, worked out once for all who ask. */
    private record Read(String whole, Map<Element, String> lines, Map<Pattern, Boolean> said) {
        static Read of(Dom dom) {
            Map<Element, String> lines = new LinkedHashMap<>();
            dom.select("body, body *")
                    .filter(one -> !SILENT.contains(one.tag()) && !one.ownText().isBlank() && one.visible())
                    .map(ScreenText::line)
                    .forEach(one -> lines.computeIfAbsent(one, line -> fold(line.text())));
            return new Read(
                    fold(String.join(
                            " ", dom.roots().stream().map(Element::text).toList())),
                    lines,
                    new IdentityHashMap<>());
        }

        /** Checks of a journey ask the same of a page for each stretch that it belongs to. */
        boolean says(Pattern folded) {
            return said.computeIfAbsent(folded, one -> lines.values().stream()
                    .anyMatch(line -> one.matcher(line).find()));
        }
    }

    /** Paragraphs, list items, cells, labels, buttons: each visible element that holds a line of text, in document order. */
    public static Stream<Element> lines(Dom dom) {
        return dom.once(Read.class, Read::of).lines().keySet().stream();
    }

    private static Element line(Element text) {
        Element block = text;
        while (WITHIN_A_LINE.contains(block.tag())) {
            Element above = block.parent().orElse(null);
            if (above == null || above.tag().equals("body")) {
                break;
            }
            block = above;
        }
        return block;
    }

    /** The lines of several screens whose folded text holds the pattern. */
    public static boolean says(List<Snapshot> screens, Pattern folded) {
        return screens.stream().anyMatch(screen -> says(screen.the(Dom.class), folded));
    }

    /** Whether some line of the screen, once folded, holds the pattern, which must be one that lasts: the answer is kept. */
    public static boolean says(Dom dom, Pattern folded) {
        return dom.once(Read.class, Read::of).says(folded);
    }

    /** Whether our French word lists can say that something is absent from the journey. */
    public static boolean french(Trail trail) {
        String language = trail.subject().language().toLowerCase(Locale.ROOT);
        boolean spoken = language.isBlank() || language.startsWith("fr");
        return spoken && trail.arrivals().stream().limit(1).allMatch(Tongue::perhapsFrench);
    }
}
