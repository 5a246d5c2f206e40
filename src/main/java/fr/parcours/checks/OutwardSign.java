package fr.parcours.checks;

import fr.parcours.evidence.Element;
import java.util.regex.Pattern;

/** The sign that some sites write after a link that leads out of them, or to another window. */
public final class OutwardSign {
    private static final Pattern SIGN = Pattern.compile("[↗⧉]");

    private OutwardSign() {}

    public static boolean on(Element link) {
        return SIGN.matcher(link.text()).find();
    }
}
