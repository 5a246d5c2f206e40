package fr.parcours.evidence;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the words that stand nearest to a thing. */
final class Neighbours {
    /** Pixels from which nobody would look for the one beside the other. */
    private static final double FAR = 150;
    /** Words before a thing or above it speak of it rather than those after or below. */
    private static final double AFTER = 12;

    private static final double LINE = 2;
    private static final int LONG = 60;
    private static final int FEW_LETTERS = 2;
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

    /** The same words, with a letter or two that belong to the first or the last of them though they stand in an element of their own. */
    private static String whole(String run, String text) {
        int at = text.indexOf(run);
        if (at < 0 || at != text.lastIndexOf(run)) {
            return run;
        }
        int end = at + run.length();
        int before = letters(text, at - 1, -1);
        int after = letters(text, end, 1);
        boolean begun = before <= FEW_LETTERS && Character.isLetterOrDigit(run.charAt(0));
        boolean cut = after <= FEW_LETTERS && Character.isLetterOrDigit(run.charAt(run.length() - 1));
        return text.substring(begun ? at - before : at, cut ? end + after : end);
    }

    /** How many letters and digits follow one another from there. */
    private static int letters(String text, int from, int step) {
        int count = 0;
        for (int at = from; at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at)); at += step) {
            count++;
        }
        return count;
    }
}
