package fr.parcours.checks.structure;

import fr.parcours.evidence.Element;
import java.util.ArrayList;
import java.util.List;

/** What a block that breaks its lines by hand makes of them: paragraphs, or mere room. */
final class LineBreaks {
    private static final int WORDS = 8;
    private static final int MANY = 3;
    private static final int EMPTY = 2;
    private static final String DRAWN =
            "select, textarea, input, progress, meter, img, svg, canvas, video, audio, iframe, object, embed, hr";

    private LineBreaks() {}

    /** How many paragraphs stand in one block with nothing but empty lines between them; 0 where they may be verses, an address or a letter. */
    static int paragraphs(Element block) {
        // what stands in blocks of its own is no text of this one
        if (block.select("*").anyMatch(one -> Prose.BLOCKS.contains(one.style("display")))) {
            return 0;
        }
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (String line : block.linesAndGaps()) {
            if (!line.isEmpty()) {
                parts.get(parts.size() - 1).add(line);
            } else if (!parts.get(parts.size() - 1).isEmpty()) {
                parts.add(new ArrayList<>());
            }
        }
        parts.removeIf(List::isEmpty);
        // one brief sentence among the others makes no verses of them
        boolean prose = parts.stream().allMatch(part -> part.size() == 1)
                && parts.stream()
                        .map(part -> part.get(0))
                        .filter(line -> Prose.words(line) < WORDS)
                        .allMatch(line -> line.matches("(?s)\\p{Lu}.*\\s.*[.!?]"));
        long told =
                parts.stream().filter(part -> Prose.words(part.get(0)) >= WORDS).count();
        return prose && told >= MANY ? parts.size() : 0;
    }

    /** How many breaks follow one another at most, between two texts, when they are more than an empty line. */
    static int gap(Element block) {
        // a field, an image, a frame or a rule on a line of its own is no text, and no empty line either
        if (block.select(DRAWN).anyMatch(Element::visible)) {
            return 0;
        }
        int longest = 0;
        int run = 0;
        boolean begun = false;
        for (String line : block.linesAndGaps()) {
            if (line.isEmpty()) {
                run++;
            } else {
                longest = begun ? Math.max(longest, run) : longest;
                begun = true;
                run = 0;
            }
        }
        return longest >= EMPTY ? longest + 1 : 0;
    }
}
