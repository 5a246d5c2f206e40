package fr.parcours.checks.text;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.check.Verdict;
import fr.parcours.check.Where;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The text of the task is large, airy, ragged and in small letters. See {@code LegibleType.md}. */
final class LegibleType implements Check {
    private static final About ABOUT =
            About.screen("legible-type", Set.of(Dom.class)).feeds("LIR10").severity(0.5);
    private static final Sentences SENTENCES = Sentences.of(LegibleType.class);
    private static final double NARROW_PAGE = 500;

    @Override
    public About about() {
        return ABOUT;
    }

    /** One finding for each kind of defect, on the first text that has it; a passed one for each block that has none. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        boolean narrow = snapshot.the(Dom.class).documents().get(0).width() <= NARROW_PAGE;
        Map<String, Finding> defects = new LinkedHashMap<>();
        Stream.Builder<Finding> passed = Stream.builder();
        List<UsefulText.Block> blocks = UsefulText.of(snapshot);
        boolean notes = notes(blocks, narrow);
        for (UsefulText.Block block : blocks) {
            Print print = Print.of(block);
            List<String> kinds = new ArrayList<>(print.defects(narrow));
            if (linked(block)) {
                kinds.remove("length");
                if (block.element().select("a[href]").limit(2).count() == 2) {
                    kinds.remove("spacing");
                }
            }
            if (kinds.isEmpty()) {
                passed.add(Finding.passed(ABOUT, block.element()));
            }
            for (String kind : kinds) {
                boolean asked = notes && kind.equals("size") && print.size() >= Print.TINY;
                defects.merge(
                        kind,
                        told(block, print, kind, asked),
                        (known, fresh) -> weight(fresh) > weight(known) ? fresh : known);
            }
        }
        return Stream.concat(defects.values().stream(), passed.build());
    }

    /** Whether the small letters are those of notes and hints, most of the text being larger: then it is a matter of judgement. */
    private static boolean notes(List<UsefulText.Block> blocks, boolean narrow) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        int small = blocks.stream()
                .filter(block -> Print.of(block).defects(narrow).contains("size"))
                .mapToInt(block -> block.text().length())
                .sum();
        return 2 * small < all;
    }

    /** Links side by side or one under the other, as in a list of languages: nobody reads these from one end to the other. */
    private static boolean linked(UsefulText.Block block) {
        int inLinks = block.element()
                .select("a[href]")
                .map(Element::text)
                .mapToInt(String::length)
                .sum();
        return 2 * inLinks > block.text().length();
    }

    private static double weight(Finding one) {
        return (one.verdict() == Verdict.FAILED ? 1 : 0) + one.severity();
    }

    private static Finding told(UsefulText.Block block, Print print, String kind, boolean asked) {
        Element element = block.element();
        Where around = Where.of(element);
        Sentence sentence = SENTENCES.say(
                asked ? "cannot-tell" : "failed-" + kind,
                "name",
                FrenchReading.beginning(kind.equals("capitals") ? print.shouting() : block.text()),
                "size",
                Sentence.of(BigDecimal.valueOf(print.size()).setScale(1, RoundingMode.HALF_UP)),
                "length",
                Math.round(print.lineLength()));
        return (asked ? Finding.cannotTell(ABOUT, element, sentence) : Finding.failed(ABOUT, element, sentence))
                .severity(kind.equals("size") && print.size() < Print.TINY ? 1 : 0.5)
                .where(new Where(
                        around.selector(),
                        around.role(),
                        around.name(),
                        "typography: " + kind,
                        around.path(),
                        around.box()));
    }
}
