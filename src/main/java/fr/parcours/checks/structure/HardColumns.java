package fr.parcours.checks.structure;

import fr.parcours.checks.PlacingTable;
import fr.parcours.evidence.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Columns that were made with hard spaces: lines, one after the other, with a wide gap between two words. */
final class HardColumns {
    private static final int LINES = 3;
    private static final Pattern GAP =
            Pattern.compile("[\\p{L}\\p{N})€$£%]:? ?(?:\\u00a0[ \\u00a0]{2,}|\\u00a0 \\u00a0)[\\p{L}\\p{N}(€$£+-]");
    private static final String CODE =
            "pre, code, samp, kbd, svg, nav, [class*=code], [class*=highlight], [contenteditable]";

    private HardColumns() {}

    /** The first line of each run of such lines: those of one block, or blocks of one line that follow one another. */
    static Stream<Element> in(Stream<Element> blocks) {
        return blocks.filter(one -> one.visible() && one.closest(CODE).isEmpty() && !PlacingTable.dataAround(one))
                .flatMap(one ->
                        one.children().stream().anyMatch(child -> child.tag().equals("br"))
                                ? broken(one)
                                : stacked(one));
    }

    private static Stream<Element> broken(Element block) {
        if (block.select("pre, code, samp, kbd").findAny().isPresent()) {
            return Stream.empty(); // its lines may be those of a sample
        }
        int run = 0;
        for (String line : block.brokenLines()) {
            run = GAP.matcher(line).find() ? run + 1 : 0;
            if (run >= LINES) {
                return Stream.of(block);
            }
        }
        return Stream.empty();
    }

    private static Stream<Element> stacked(Element holder) {
        List<Element> run = new ArrayList<>();
        List<Element> found = new ArrayList<>();
        for (Element line : holder.children()) {
            boolean gap = line.matches("p, div")
                    && GAP.matcher(line.ownText()).find()
                    && line.visible()
                    && line.select("p, div, li, br, input").allMatch(line::equals);
            if (!gap) {
                run.clear();
            } else {
                run.add(line);
                if (run.size() == LINES) {
                    found.add(run.get(0));
                }
            }
        }
        return found.stream();
    }
}
