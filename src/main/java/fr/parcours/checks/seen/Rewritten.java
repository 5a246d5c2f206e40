package fr.parcours.checks.seen;

import fr.parcours.checks.Landing;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that a script puts in place of others, again and again, beside others that one would like to read. */
final class Rewritten {
    /** Whatever can be worked might stop it: only a page without any is beyond doubt. */
    private static final String CONTROLS = "button, input:not([type=hidden]), select, textarea, summary, [role=button],"
            + " [role=switch], [role=checkbox], [role=slider], [role=menuitem], [role=tab], [onclick], [tabindex],"
            + " a[href^=#], a[href^=javascript], video, audio, iframe, object, canvas";
    /** What tells a state or a time has to change. */
    private static final String STATE =
            "time, output, meter, progress, [aria-live], [role=timer], [role=status], [role=log],"
                    + " [role=alert], [role=progressbar], [class*=clock], [class*=timer], [class*=count], [class*=horloge],"
                    + " [class*=chrono], [class*=compteur], [class*=progress], [id*=clock], [id*=timer], [id*=count], [id*=horloge],"
                    + " [id*=chrono], [id*=compteur], [id*=progress]";

    private static final Pattern TIME = Pattern.compile(
            "(?iu)\\d\\s*[:%h]|\\b(secondes?|seconds?|minutes?|heures?|hours?|jours?|days?|restant\\w*|reste|left|remaining|temps|time"
                    + "|chargement|loading|envoi|upload\\w*|download\\w*|progr[eè]ss?\\w*|patient\\w*|wait\\w*|file d.attente|queue)\\b");
    /** Fewer words beside it are nothing that it would keep from reading. */
    private static final int WORTH_READING = 8;

    private Rewritten() {}

    /** Whether it never rests, tells no state and no time, and the page has nothing that could stop it. */
    static boolean forGood(Element one, Dom dom) {
        String near = one.text() + " "
                + Optional.of(one)
                        .flatMap(Element::parent)
                        .map(Element::ownText)
                        .orElse("");
        return one.closest(STATE).isEmpty()
                && !TIME.matcher(near).find()
                && dom.select(CONTROLS).allMatch(it -> Landing.is(it) || leads(dom, it))
                && words(dom.root().text()) - words(one.text()) >= WORTH_READING;
    }

    /** A link to a place of the page that is there commands nothing. */
    private static boolean leads(Dom dom, Element one) {
        String href = one.attr("href");
        return one.tag().equals("a")
                && !one.has("onclick")
                && !one.has("role")
                && href.length() > 1
                && href.startsWith("#")
                && dom.byId(one, href.substring(1)).isPresent();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
