package fr.parcours.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a selector that tells every step from the root, {@code html > body > p:nth-child(3)}: going down step by step
 * is enough, where a search would try every element of a long page.
 */
final class Ancestry {
    private static final Pattern STEP = Pattern.compile("([a-z][a-z0-9]*)(?::nth-child\\(([0-9]{1,7})\\))?");

    private Ancestry() {}

    /** The first element that the selector matches; null when there is none. */
    static @Nullable Element find(Element scope, String selector) {
        Element known = scope instanceof Document ? walk(scope, selector) : null;
        return known == null ? scope.selectFirst(selector) : known;
    }

    /** Null when a step says more than a tag and a place, or leads nowhere. */
    private static @Nullable Element walk(Element root, String selector) {
        Element at = root;
        String[] parts = selector.split(" > ", -1);
        if (!parts[0].equals("html")) {
            return null; // told from elsewhere than the root
        }
        for (String part : parts) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                return null;
            }
            at = child(at, step.group(1), step.group(2));
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    private static @Nullable Element child(Element above, String tag, @Nullable String place) {
        if (place != null) {
            int number = Integer.parseInt(place);
            Element found = number >= 1 && number <= above.childrenSize() ? above.child(number - 1) : null;
            return found != null && found.normalName().equals(tag) ? found : null;
        }
        Element only = null;
        for (Element one : above.children()) {
            if (one.normalName().equals(tag)) {
                if (only != null) {
                    return null; // several: the first in the page's order may stand elsewhere
                }
                only = one;
            }
        }
        return only;
    }
}
