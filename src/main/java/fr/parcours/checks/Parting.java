package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;

/** Signs that only part other things: bars, dots and arrows between links, marks of blanks and ends of lines. Nobody needs to read them. */
public final class Parting {
    private static final Pattern SIGNS =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}|/·•‧∙–—\\-›»>‹«<:,;.…¬¶↵⏎␣␤→\\x{2500}-\\x{257F}]*");

    private Parting() {}

    /** Whether its own text is nothing else, and no command bears it. */
    public static boolean is(Element one) {
        return !one.ownText().isBlank()
                && SIGNS.matcher(one.ownText()).matches()
                && one.closest(Inactive.COMMANDS).isEmpty();
    }
}
