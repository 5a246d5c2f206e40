package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentence;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.checks.Labels;
import fr.parcours.checks.Underlay;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every field says what it wants, and goes on saying it once something is typed. */
final class FieldLabel implements Check {
    private static final About ABOUT = About.screen("field-label", Set.of(Dom.class))
            .feeds("REM03")
            .criteria(rgaa("11.1.1"), wcag("3.3.2"), wcag("1.3.1"));
    private static final About MUTE =
            ABOUT.criteria(rgaa("11.1.1"), wcag("4.1.2"), wcag("1.3.1")).act("e086e5");
    /** It has a name in the code, which nobody sees. */
    private static final About UNSHOWN = ABOUT.criteria(rgaa("11.1.3"), wcag("3.3.2"));
    /** Its label is hidden from everybody. */
    private static final About KEPT = ABOUT.criteria(rgaa("11.1.1"), rgaa("11.1.3"), wcag("3.3.2"), wcag("4.1.2"));

    private static final Sentences SENTENCES = Sentences.of(FieldLabel.class);
    private static final Pattern SEARCH = Pattern.compile("^\\s*(recherche|search|trouver |find )");
    /** What the code says to those who write it, in their language of work. */
    private static final Pattern SEARCHING = Pattern.compile("(?i)search|recherche");

    private static final double UNSEEN = 0.8;
    private static final double BESIDE = 0.3;
    private static final int LABEL_WORDS = 8;
    private static final int NEAR = 50;
    /** Pixels by which the boxes of a heading and of what follows it may cross. */
    private static final int UNDER = 8;

    private static final String COMMANDS = "button, [role=button]";
    private static final String WORDED = "label, span, p, div, td, th, dt, dd, legend, strong, b, em,"
            + " li, button, input[type=submit], font, small";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Fields.of(dom).stream().flatMap(field -> IntStream.range(
                        0, field.members().size())
                .filter(i -> !field.members().get(i).role().isEmpty()
                        && !Underlay.is(field.members().get(i)))
                .mapToObj(i ->
                        judge(dom, field, field.members().get(i), field.labels().get(i))));
    }

    private static Finding judge(Dom dom, Field field, Element control, String label) {
        if (control.parent()
                .flatMap(above -> above.closest("[role=combobox]"))
                .filter(whole -> !whole.name().isBlank())
                .isPresent()) {
            return Finding.passed(ABOUT, control); // a part of a made list, which has the name
        }
        if (control.parent().flatMap(above -> above.closest(COMMANDS)).isPresent()) {
            return Finding.passed(ABOUT, control); // a voice tells a button by its name, and nothing of what it holds
        }
        String name = control.name().strip();
        boolean button = control.tag().equals("button"); // a switch, say
        if (button && !name.isEmpty() && control.select("svg, img, canvas").anyMatch(Element::visible)) {
            return Finding.passed(ABOUT, control); // it shows in itself what it is for
        }
        Optional<String> kept = kept(dom, control);
        if (name.isEmpty() && kept.isPresent()) {
            return searches(control)
                    ? Finding.cannotTell(ABOUT, control, SENTENCES.say("cannot-tell-search", "name", kept.get()))
                            .severity(UNSEEN)
                    : Finding.failed(KEPT, control, SENTENCES.say("failed", "name", kept.get()))
                            .severity(UNSEEN);
        }
        if (name.isEmpty() && hinted(dom, control)) {
            return Finding.cannotTell(
                    MUTE, control, SENTENCES.say("cannot-tell-mute", "where", place(dom, field, control)));
        }
        String written = control.attr("placeholder").strip();
        if (name.isEmpty() && !written.isEmpty()) {
            return searches(control)
                    ? Finding.cannotTell(ABOUT, control, SENTENCES.say("cannot-tell-search", "name", written))
                            .severity(UNSEEN)
                    : Finding.failed(ABOUT, control, SENTENCES.say("failed-placeholder", "name", written))
                            .severity(UNSEEN);
        }
        if (name.isEmpty()) {
            return Finding.failed(MUTE, control, SENTENCES.say("failed-mute", "where", place(dom, field, control)));
        }
        if (!label.isBlank()
                || (field.type().equals("custom") && !control.text().isBlank())) {
            return Finding.passed(ABOUT, control);
        }
        List<String> near = near(dom, control);
        Set<String> telling = Words.telling(name);
        if (near.stream().anyMatch(text -> !Collections.disjoint(Words.telling(text), telling))
                || inTable(control, telling)) {
            return inside(dom, control)
                    ? Finding.cannotTell(ABOUT, control, SENTENCES.say("cannot-tell-inside", "name", control.called()))
                            .severity(BESIDE)
                    : Finding.passed(ABOUT, control);
        }
        if (!near.isEmpty() || control.closest("table").isPresent() || asked(dom, control, telling)) {
            return Finding.cannotTell(ABOUT, control, SENTENCES.say("cannot-tell", "name", control.called()))
                    .severity(UNSEEN);
        }
        if (searches(control)) {
            return Finding.cannotTell(ABOUT, control, SENTENCES.say("cannot-tell-search", "name", control.called()))
                    .severity(UNSEEN);
        }
        // a heading that says the very same words may serve as a label; and is a button a field?
        if (button || Words.fold(name).equals(Words.fold(field.heading()).strip())) {
            return Finding.cannotTell(UNSHOWN, control, SENTENCES.say("cannot-tell", "name", control.called()))
                    .severity(UNSEEN);
        }
        if (drawn(dom, control)) {
            return Finding.cannotTell(UNSHOWN, control, SENTENCES.say("cannot-tell-drawn", "name", control.called()))
                    .severity(UNSEEN);
        }
        if (!control.attr("title").isBlank()) {
            return Finding.cannotTell(UNSHOWN, control, SENTENCES.say("cannot-tell-titled", "name", control.called()))
                    .severity(UNSEEN);
        }
        if (field.type().equals("select")) {
            return Finding.cannotTell(UNSHOWN, control, SENTENCES.say("cannot-tell-list", "name", control.called()))
                    .severity(UNSEEN);
        }
        // a field that is filled from the start never shows the text written inside
        boolean inside = control.attr("value").isBlank() && inside(dom, control);
        Optional<Element> loose = Labels.loose(control).filter(beside -> inside);
        if (loose.isPresent()) {
            return Finding.failed(
                            ABOUT,
                            control,
                            SENTENCES.say(
                                    "failed-untied",
                                    "name",
                                    control.called(),
                                    "label",
                                    loose.get().called()))
                    .severity(BESIDE);
        }
        return Finding.failed(
                        inside ? ABOUT : UNSHOWN,
                        control,
                        SENTENCES.say(inside ? "failed-placeholder" : "failed", "name", control.called()))
                .severity(UNSEEN);
    }

    /** Its label holds no word but a picture that has a name: what is drawn on it may say what to write. */
    private static boolean drawn(Dom dom, Element control) {
        return Labels.of(dom, control)
                .flatMap(label -> label.select("img, svg, [role=img]"))
                .anyMatch(one -> one.visible() && !one.name().isBlank());
    }

    /** Nothing names it in the code but what is written in it. */
    private static boolean inside(Dom dom, Element control) {
        return Words.fold(control.name()).equals(Words.fold(control.attr("placeholder")))
                && !control.has("aria-label")
                && !control.has("aria-labelledby")
                && control.attr("title").isBlank()
                && Labels.of(dom, control).findAny().isEmpty();
    }

    /** The words of a label that is kept from everybody. */
    private static Optional<String> kept(Dom dom, Element control) {
        return Labels.of(dom, control)
                .filter(label -> !label.holds(control) && !label.visible())
                .map(label -> label.allText().strip())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** An empty label silences some browsers, though a tooltip, or a thing within the label, says the name. */
    private static boolean hinted(Dom dom, Element control) {
        return !control.attr("title").isBlank()
                || Labels.of(dom, control)
                        .flatMap(label -> label.select("[title], [aria-label], [alt]"))
                        .filter(one -> !one.equals(control))
                        .anyMatch(one -> !(one.attr("title") + one.attr("aria-label") + one.attr("alt")).isBlank());
    }

    /** A field for searching, alone with its button, is often known by its place and its drawing: is that enough? */
    private static boolean searches(Element control) {
        return control.matches("[type=search], [role=searchbox]")
                || control.closest("[role=search], search").isPresent()
                || SEARCH.matcher(Words.fold(control.name())).find()
                || (SEARCHING
                                .matcher(control.attr("id") + " " + control.attr("name"))
                                .find()
                        && buttoned(control));
    }

    private static boolean buttoned(Element control) {
        return control.parent().stream()
                .flatMap(above -> above.children().stream())
                .anyMatch(beside -> beside.visible() && beside.matches(COMMANDS));
    }

    /** Where to look for what bears no name: words right beside it tell it better than the heading of a whole part. */
    private static Sentence place(Dom dom, Field field, Element control) {
        Optional<String> beside =
                control.beside().filter(text -> text.codePoints().anyMatch(Character::isLetter));
        boolean worded = beside.isPresent() && !near(dom, control).isEmpty();
        if (!worded && under(dom, field.heading(), control.box())) {
            return new Sentence(
                    ", sous le titre «\u00a0" + field.heading() + "\u00a0»,",
                    ", under the heading “" + field.heading() + "”,");
        }
        return beside.map(text -> Brief.of(text, NEAR))
                .map(text -> new Sentence(", près de «\u00a0" + text + "\u00a0»,", ", near “" + text + "”,"))
                .orElse(new Sentence(" de cet écran", " of this screen"));
    }

    /** Whether the eye finds that heading above the field, and not in another column. */
    private static boolean under(Dom dom, String heading, Rect field) {
        return heading.codePoints().anyMatch(Character::isLetterOrDigit)
                && dom.select(Fields.HEADINGS)
                        .filter(one -> one.visible() && one.text().equals(heading))
                        .map(Element::box)
                        .anyMatch(box -> box.bottom() <= field.y() + UNDER
                                && box.x() < field.right()
                                && field.x() < box.right());
    }

    /** In a grid the heads of the columns and rows are the labels, however far. */
    private static boolean inTable(Element control, Set<String> telling) {
        boolean headed = control.closest("table").stream()
                .flatMap(table -> table.select("th, thead td"))
                .anyMatch(head -> !Collections.disjoint(Words.telling(head.text()), telling));
        boolean row = control.closest("tr").stream()
                .flatMap(cells -> cells.select("td, th"))
                .anyMatch(cell -> !cell.holds(control) && !Collections.disjoint(Words.telling(cell.text()), telling));
        return headed || row;
    }

    /** Whether a sentence right beside the control says all that its name says: then it may serve as a label. */
    private static boolean asked(Dom dom, Element control, Set<String> telling) {
        String frame = frame(control);
        return !telling.isEmpty()
                && dom.select(WORDED)
                        .filter(one -> frame(one).equals(frame) && one.visible())
                        .filter(one -> Words.telling(words(one)).containsAll(telling))
                        .anyMatch(one -> boxes(one).stream().anyMatch(box -> beside(box, control.box())));
    }

    /** Texts that stand right above, right before, or right after the control. */
    private static List<String> near(Dom dom, Element control) {
        String frame = frame(control);
        return dom.once(Worded.class, Worded::of).all().stream()
                .filter(one -> one.frame().equals(frame))
                .filter(one -> one.boxes().stream().anyMatch(box -> beside(box, control.box())))
                .map(Word::text)
                .toList();
    }

    /** A few words that show, and where they are written. */
    private record Word(String frame, String text, List<Rect> boxes) {}

    /** All that could be a label on a page: a grid has a thousand fields and more cells, it is gathered once. */
    private record Worded(List<Word> all) {
        static Worded of(Dom dom) {
            return new Worded(dom.select(WORDED)
                    .filter(one -> one.visible() && labels(words(one)))
                    .map(one -> new Word(FieldLabel.frame(one), words(one), FieldLabel.boxes(one)))
                    .toList());
        }
    }

    /** A sentence above a field tells a story; a label is a few words. */
    private static boolean labels(String words) {
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
}
