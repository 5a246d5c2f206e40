package fr.parcours.checks.way;

import fr.parcours.checks.Brief;
import fr.parcours.checks.Glyphs;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Element;
import java.util.regex.Pattern;

/** Commands whose whole name is a sign, or a drawing of a font of icons, written in them. */
final class BareSigns {
    /** Arrows, crosses, dots, bars: read as such, or passed over; a plus, a minus or a question mark says something. */
    private static final Pattern SIGNS =
            Pattern.compile("(?=.*[^\\s\\p{Z}])[<>«»‹›\"“”„‘’'`←→↑↓↗⇒➔➜➤►◄▲▼▶◀▸▾…×✕✖✗╳☰≡⋮•·|/_.\\s\\p{Z}]+");
    /** Arrows made of the signs of a keyboard. */
    private static final Pattern TYPED = Pattern.compile("(?=.*[<>])[<>=:;,*~^|/_.\\s\\p{Z}-]+");

    private static final Pattern FACES =
            Pattern.compile("(?=.*[^\\s\\p{Z}])[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\s\\p{Z}]+");

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");
    private static final int LONG = 50;

    private BareSigns() {}

    /** Blanks of any kind, those that no line breaks at included: nothing that is heard. */
    static boolean blank(String name) {
        return BLANK.matcher(name).matches();
    }

    static boolean sign(Element command) {
        return (SIGNS.matcher(command.name()).matches()
                        || TYPED.matcher(command.name()).matches())
                && written(command)
                && unexplained(command);
    }

    static boolean drawing(Element command) {
        return Glyphs.only(command.name()) && written(command);
    }

    /** Nothing but faces and things, which have names that are read: not everybody would call them so. */
    static boolean faces(Element command) {
        return FACES.matcher(command.name()).matches() && written(command) && unexplained(command);
    }

    private static boolean unexplained(Element command) {
        return !says(command, command.attr("title")) && !says(command, command.state("description"));
    }

    /** Whether these words say anything that its name does not. */
    static boolean says(Element command, String words) {
        return !words.isBlank() && !ScreenText.fold(words).equals(ScreenText.fold(command.name()));
    }

    /** What a style sheet alone adds is no name for axe, which tells of it. */
    private static boolean written(Element command) {
        return !(command.allText() + command.attr("value") + command.attr("aria-label")).isBlank()
                || command.select("img[alt]").anyMatch(one -> !one.attr("alt").isBlank());
    }

    /** The words near it, for a person to find it by. */
    static String beside(Element command) {
        return command.beside()
                .map(Glyphs::without)
                .filter(words -> !words.isEmpty())
                .map(words -> Brief.of(words, LONG + 1))
                .orElse("…");
    }
}
