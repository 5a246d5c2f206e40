package fr.parcours.evidence;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the words that stand nearest to a thing. */
final class Neighbours {
    /** Pixels from which nobody would look for the one beside the other. */
    private static final double FAR = 300;
    /** Words before a thing or above it speak of it rather than those after or below. */
    private static final double AFTER = 12;

    private static final double LINE = 2;
    private static final int LONG = 60;
    private static final String UNREAD = "option, optgroup, script, style, noscript, textarea, select";
    private static final String WITHIN = "b, strong, em, i, u, span, small, font, mark, abbr, sup, sub, code";

    private Neighbours() {}

    /** @param part of the page that holds the thing, and says something */
    static Optional<String> of(Element thing, Element part) {
        Rect box = thing.box();
        if (box.empty()) {
            return Optional.of(part.text().strip());
        }
        return Stream.concat(Stream.of(part), part.select("*"))
                .filter(one -> !one.matches(UNREAD)
                        && one.visible()
                        && one.ownText().codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(one -> away(one, box) <= FAR)
                .min(Comparator.comparingDouble(one -> away(one, box)))
                .map(one -> words(one, thing, box));
    }

    private static double away(Element one, Rect box) {
        return one.ownRuns().stream()
                .filter(Element.Run::worded)
                .mapToDouble(run -> away(run, box))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static double away(Element.Run run, Rect box) {
        return run.lines().stream().mapToDouble(line -> away(line, box)).min().orElse(Double.MAX_VALUE);
    }

    private static double away(Rect words, Rect box) {
        double beside = Math.max(0, Math.max(words.x() - box.right(), box.x() - words.right()));
        double over = Math.max(0, Math.max(words.y() - box.bottom(), box.y() - words.bottom()));
        return beside + LINE * over + (words.x() >= box.right() || words.y() >= box.bottom() ? AFTER : 0);
    }

    /** The whole of a short text, a part of which is in bold, say. */
    private static String words(Element nearest, Element thing, Rect box) {
        Element whole = nearest;
        while (whole.matches(WITHIN)) {
            Optional<Element> above = whole.parent()
                    .filter(up -> !up.holds(thing) && up.text().strip().length() <= LONG);
            if (above.isEmpty()) {
                break;
            }
            whole = above.get();
        }
        if (!whole.holds(thing)) {
            return whole.text().strip();
        }
        Element holder = whole;
        return holder.ownRuns().stream()
                .filter(Element.Run::worded)
                .min(Comparator.comparingDouble(run -> away(run, box)))
                .map(run -> whole(run.text().strip(), holder.text()))
                .orElse("");
    }

    /** The same words, with what belongs to their first and last one though it stands in an element of its own. */
    private static String whole(String run, String text) {
        int from = text.indexOf(run);
        int to = from + run.length();
        while (from > 0
                && Character.isLetterOrDigit(text.charAt(from - 1))
                && Character.isLetterOrDigit(text.charAt(from))) {
            from--;
        }
        while (from >= 0
                && to < text.length()
                && Character.isLetterOrDigit(text.charAt(to))
                && Character.isLetterOrDigit(text.charAt(to - 1))) {
            to++;
        }
        return from < 0 ? run : text.substring(from, to);
    }
}
