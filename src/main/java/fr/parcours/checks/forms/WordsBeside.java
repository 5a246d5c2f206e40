package fr.parcours.checks.forms;

import fr.parcours.check.Sentence;
import fr.parcours.checks.Brief;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the eye finds around a field that no label is tied to.
 *
 * @param near texts that stand right above, right before, or right after it
 */
record WordsBeside(Dom dom, Element control, List<String> near) {
    private static final int LABEL_WORDS = 8;
    private static final int NEAR = 50;
    /** Pixels by which the boxes of a heading and of what follows it may cross. */
    private static final int UNDER = 8;

    private static final String WORDED = "label, span, p, div, td, th, dt, dd, legend, strong, b, em,"
            + " li, button, input[type=submit], font, small";

    /** A few words that show, and where they are written. */
    private record Word(String frame, String text, List<Rect> boxes) {}

    /** All that could be a label on a page: a grid has a thousand fields and more cells, it is gathered once. */
    private record Worded(List<Word> all) {
        static Worded of(Dom dom) {
            return new Worded(dom.select(WORDED)
                    .filter(one -> one.visible() && label(words(one)))
                    .map(one -> new Word(frame(one), words(one), boxes(one)))
                    .toList());
        }
    }

    static WordsBeside of(Dom dom, Element control) {
        String frame = frame(control);
        List<String> near = dom.once(Worded.class, Worded::of).all().stream()
                .filter(one -> one.frame().equals(frame))
                .filter(one -> one.boxes().stream().anyMatch(box -> beside(box, control.box())))
                .map(Word::text)
                .toList();
        return new WordsBeside(dom, control, near);
    }

    /** Whether words right beside it, or at the head of its row or column, say one of these. */
    boolean tell(Set<String> telling) {
        return near.stream().anyMatch(text -> !Collections.disjoint(Words.telling(text), telling)) || inTable(telling);
    }

    /** Whether something stands beside it that a person could take for its label. */
    boolean mayTell(Set<String> telling) {
        return !near.isEmpty() || control.closest("table").isPresent() || saysAll(telling);
    }

    /** Where to look for what bears no name: words right beside it tell it better than the heading of a whole part. */
    Sentence place(String heading) {
        Optional<String> beside =
                control.beside().filter(text -> text.codePoints().anyMatch(Character::isLetter));
        boolean worded = beside.isPresent() && !near.isEmpty();
        if (!worded && under(heading)) {
            return new Sentence(
                    ", sous le titre «\u00a0" + heading + "\u00a0»,", ", under the heading “" + heading + "”,");
        }
        return beside.map(text -> Brief.of(text, NEAR))
                .map(text -> new Sentence(", près de «\u00a0" + text + "\u00a0»,", ", near “" + text + "”,"))
                .orElse(new Sentence(" de cet écran", " of this screen"));
    }

    /** Whether the eye finds that heading above the field, and not in another column. */
    private boolean under(String heading) {
        Rect field = control.box();
        return heading.codePoints().anyMatch(Character::isLetterOrDigit)
                && dom.select(Fields.HEADINGS)
                        .filter(one -> one.visible() && one.text().equals(heading))
                        .map(Element::box)
                        .anyMatch(box -> box.bottom() <= field.y() + UNDER
                                && box.x() < field.right()
                                && field.x() < box.right());
    }

    /** In a grid the heads of the columns and rows are the labels, however far. */
    private boolean inTable(Set<String> telling) {
        Stream<Element> heads = control.closest("table").stream().flatMap(table -> table.select("th, thead td"));
        Stream<Element> row = control.closest("tr").stream()
                .flatMap(cells -> cells.select("td, th"))
                .filter(cell -> !cell.holds(control));
        return Stream.concat(heads, row).anyMatch(cell -> !Collections.disjoint(Words.telling(cell.text()), telling));
    }

    /** Whether a sentence right beside the control says all that its name says: then it may serve as a label. */
    private boolean saysAll(Set<String> telling) {
        String frame = frame(control);
        return !telling.isEmpty()
                && dom.select(WORDED)
                        .filter(one -> frame(one).equals(frame) && one.visible())
                        .filter(one -> Words.telling(words(one)).containsAll(telling))
                        .anyMatch(one -> boxes(one).stream().anyMatch(box -> beside(box, control.box())));
    }

    private static boolean beside(Rect text, Rect field) {
        boolean sameLine = text.y() < field.bottom() && field.y() < text.bottom();
        boolean sameColumn = text.x() < field.right() && field.x() < text.right();
        double above = field.y() - text.bottom();
        double before = field.x() - text.right();
        double after = text.x() - field.right();
        return (sameColumn && above >= -4 && above <= 24)
                || (sameLine && before >= -4 && before <= 60)
                || (sameLine && after >= -4 && after <= 40);
    }

    /** A sentence above a field tells a story; a label is a few words. */
    private static boolean label(String words) {
        return !words.isBlank() && !words.endsWith(".") && Words.count(words) <= LABEL_WORDS;
    }

    private static String words(Element one) {
        return one.tag().equals("input") ? one.name() : one.ownText();
    }

    private static List<Rect> boxes(Element one) {
        return one.tag().equals("input") || one.tag().equals("button") ? List.of(one.box()) : one.ownLines();
    }

    private static String frame(Element one) {
        int last = one.path().lastIndexOf("/f/");
        return last < 0 ? "" : one.path().substring(0, last);
    }
}
