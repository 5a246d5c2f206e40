package fr.parcours.checks.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts one block of French text into sentences, without being taken in by abbreviations. */
final class Phrases {
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?iu)(?:^|[\\s(«\\h’'])(?:m|mm|mme|mlle|dr|me|art|al|cf|p|pp|ex|n|no|nos|tél|tel|av|bd|st|ste|éd|min|max|env|réf|chap|[A-Z])\\.\\s*$");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*\\d{1,2}[.)]\\s*$");
    private static final Pattern FOLLOWS_ETC = Pattern.compile("(?iu)\\betc\\.\\s*$");

    private Phrases() {}

    /** The sentences of one block, in order; a block without any end mark is one sentence. */
    static List<String> in(String block) {
        BreakIterator edges = BreakIterator.getSentenceInstance(Locale.FRENCH);
        edges.setText(block);
        List<String> found = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int from = edges.first();
        for (int to = edges.next(); to != BreakIterator.DONE; to = edges.next()) {
            open.append(block, from, to);
            from = to;
            if (!goesOn(open, block.substring(to))) {
                add(found, open);
            }
        }
        add(found, open);
        return found;
    }

    private static boolean goesOn(CharSequence open, String rest) {
        boolean startsSmall = !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
        return ABBREVIATION.matcher(open).find()
                || NUMBERING.matcher(open).find()
                || (startsSmall && FOLLOWS_ETC.matcher(open).find());
    }

    private static void add(List<String> found, StringBuilder open) {
        String sentence = open.toString().strip();
        open.setLength(0);
        if (!Words.in(sentence).isEmpty()) {
            found.add(sentence);
        }
    }
}
