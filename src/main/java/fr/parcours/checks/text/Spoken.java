package fr.parcours.checks.text;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that are in the language an element says: without the parts that say another one, and without what is in no language. */
final class Spoken {
    /** Code, keys, and what its author asks not to translate: names of brands, of works, of streets. */
    static final String APART = "pre, code, kbd, samp, var, [translate=no], .notranslate";

    private static final String OTHER = "[lang], " + APART;
    /** A shorter piece may also stand inside the words around it. */
    private static final int WORTH_LEAVING_OUT = 4;

    private static final Pattern QUOTED = Pattern.compile("(?s)\\s*[\"“«„‘'‹].*[\"”»“’'›]\\s*[.!?…]?\\s*");

    private Spoken() {}

    static String of(Element one) {
        return one.select(OTHER).findAny().isEmpty()
                ? one.text()
                : texts(one).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The same of a block, which may be but a part of its element. */
    static String of(UsefulText.Block block) {
        String text = block.text();
        for (Element apart : block.element().select(APART).toList()) {
            String code = apart.text();
            text = code.length() < WORTH_LEAVING_OUT ? text : text.replace(code, " ");
        }
        return text;
    }

    private static Stream<String> texts(Element one) {
        return Stream.concat(
                Stream.of(one.visible() ? one.ownText() : ""),
                one.children().stream().filter(child -> !child.matches(OTHER)).flatMap(Spoken::texts));
    }

    /** The language that holds for an element: its own, or the nearest above; empty when nobody says. */
    static String declaredFor(Element one) {
        return one.closest("[lang]").map(Tongue::declared).orElse("");
    }

    /** Whether a short block is but somebody's words or the title of a work, which may stay in their language for a line. */
    static boolean quoted(UsefulText.Block block) {
        return QUOTED.matcher(block.text()).matches()
                || block.element().closest("q, blockquote, cite").isPresent()
                || Tongue.names(block.text());
    }
}
