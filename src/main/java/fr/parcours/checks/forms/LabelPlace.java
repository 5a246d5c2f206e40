package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.Labels;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Rect;
import fr.parcours.evidence.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words tied to a field stand where people look for them, above it or before it. See {@code LabelPlace.md}. */
final class LabelPlace implements Check {
    private static final About ABOUT =
            About.screen("label-place", Set.of(Dom.class)).severity(0.4).criteria(rgaa("11.4.2"));
    private static final About OTHER = ABOUT.severity(0.9).criteria(rgaa("11.2.1"), wcag("1.3.1"), wcag("4.1.2"));
    private static final About NEARBY = ABOUT.criteria(rgaa("11.4.1"));
    private static final Sentences SENTENCES = Sentences.of(LabelPlace.class);
    private static final double NEAR = 30;
    private static final double BESIDE = 60;
    /** Labels set in a column of their own, the longest of which touches its field, may leave that much beside a short one. */
    private static final double FAR = 300;

    private static final double HIGH = 150;
    private static final double SMALL = 90;
    /** Enlarged to read, the screen no longer shows both. */
    private static final double LOST = 450;

    @Override
    public About about() {
        return ABOUT;
    }

    /** A field, the label tied to it, and where the words of that label are. */
    private record Tied(Element field, Element label, Rect words) {}

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Tied> all = new ArrayList<>();
        for (Field field : Fields.of(dom)) {
            if (field.members().size() == 1 && (field.written() || field.type().equals("select"))) {
                label(dom, field.element()).ifPresent(label -> words(label)
                        .ifPresent(words -> all.add(new Tied(field.element(), label, words))));
            }
        }
        List<Tied> again = all.stream()
                .filter(one -> far(one, all) && !lost(one))
                .skip(1) // one question a screen
                .toList();
        return all.stream().filter(one -> !again.contains(one)).map(one -> judge(one, all));
    }

    /** Before it or above it, but so far that only a long look joins them, and nothing else stands nearer. */
    private static boolean far(Tied one, List<Tied> all) {
        Rect field = one.field().box();
        return gap(one) > (inLine(one) ? FAR : HIGH)
                && one.field().closest("[dir=rtl], table, [role=grid]").isEmpty()
                && all.stream()
                        .noneMatch(other -> !other.equals(one)
                                && (leads(other.words(), field)
                                        || (inLine(one) && abreast(other.field().box(), field))))
                && !titled(one);
    }

    private static boolean inLine(Tied one) {
        return abreast(one.words(), one.field().box());
    }

    private static boolean lost(Tied one) {
        return inLine(one) && gap(one) >= LOST;
    }

    /** How far the field begins, in pixels, after the end of its words on the same line, or below them; nothing where it does neither. */
    private static double gap(Tied one) {
        Rect words = one.words();
        Rect field = one.field().box();
        boolean column = words.x() < field.right() && field.x() < words.right();
        return inLine(one) ? field.x() - words.right() : column ? field.y() - words.bottom() : 0;
    }

    private static Finding judge(Tied one, List<Tied> all) {
        Optional<Tied> swapped = all.stream()
                .filter(other -> !other.equals(one)
                        && leads(one.words(), other.field().box())
                        && !leads(one.words(), one.field().box())
                        && leads(other.words(), one.field().box())
                        && !leads(other.words(), other.field().box()))
                .findFirst();
        if (swapped.isPresent()) {
            return Finding.failed(
                    OTHER,
                    one.field(),
                    SENTENCES.say(
                            "failed-swapped",
                            "name",
                            Called.of(one.field()),
                            "label",
                            Called.of(swapped.get().label())));
        }
        // parts of a date, of a code: the question stands above them all
        boolean small = one.field().box().width() < SMALL
                && all.stream()
                        .anyMatch(other -> !other.equals(one)
                                && abreast(other.field().box(), one.field().box()));
        boolean turned = one.field()
                        .closest("[dir=rtl], table, [role=grid], [role=group]")
                        .isPresent()
                || (one.field().closest("fieldset").isPresent()
                        && all.stream()
                                .anyMatch(other -> !other.equals(one)
                                        && abreast(
                                                other.field().box(), one.field().box())));
        if (!small && far(one, all)) {
            Object[] said = {"name", Called.of(one.field()), "gap", Math.round(gap(one) / 10) * 10};
            return lost(one)
                    ? Finding.failed(NEARBY, one.field(), SENTENCES.say("failed-far", said))
                    : Finding.cannotTell(NEARBY, one.field(), SENTENCES.say("cannot-tell-far", said))
                            .severity(0.3);
        }
        if (small || turned || !late(one.words(), one.field().box())) {
            return Finding.passed(ABOUT, one.field());
        }
        boolean nearer = all.stream()
                .anyMatch(other ->
                        !other.equals(one) && leads(other.words(), one.field().box()));
        String key = one.words().y() >= one.field().box().bottom() - 2 ? "failed-below" : "failed-after";
        if (!nearer && !titled(one) && complement(one.label())) {
            return Finding.cannotTell(ABOUT, one.field(), SENTENCES.say("cannot-tell", "name", Called.of(one.field())));
        }
        return nearer || titled(one)
                ? Finding.passed(ABOUT, one.field())
                : Finding.failed(ABOUT, one.field(), SENTENCES.say(key, "name", Called.of(one.field())));
    }

    /** It goes on with what is in the field, as in “10 entries per page”: no capital begins it. */
    private static boolean complement(Element label) {
        return label.text().strip().codePoints().limit(1).anyMatch(Character::isLowerCase);
    }

    /** Other words stand where the label should, tied to it or not: what comes after it may be a complement. */
    private static boolean titled(Tied one) {
        Rect box = one.field().box();
        return one.field().closest("form, section, main, body").stream()
                .flatMap(part -> part.select("label, span, p, div, legend, strong, b, td, th, dt, h1, h2, h3, h4"))
                .filter(text -> text.visible()
                        && !text.ownText().isBlank()
                        && !one.label().holds(text))
                .flatMap(text -> text.ownLines().stream())
                .anyMatch(line -> leads(line, box));
    }

    /** Right above the field, or before it on its line. */
    private static boolean leads(Rect words, Rect field) {
        boolean column = words.x() < field.right() && field.x() < words.right();
        boolean line = words.y() < field.bottom() && field.y() < words.bottom();
        double above = field.y() - words.bottom();
        double before = field.x() - words.right();
        return (column && above >= -4 && above <= NEAR) || (line && before >= -4 && before <= BESIDE);
    }

    private static boolean abreast(Rect one, Rect other) {
        return one.y() < other.bottom() && other.y() < one.bottom();
    }

    private static boolean late(Rect words, Rect field) {
        boolean line = words.y() < field.bottom() - 4 && field.y() + 4 < words.bottom();
        boolean column = words.x() < field.right() && field.x() < words.right();
        return (line && words.x() >= field.right() - 2) || (column && words.y() >= field.bottom() - 2);
    }

    /** The one label tied to it, when there is but one and it is seen. */
    private static Optional<Element> label(Dom dom, Element field) {
        List<Element> labels = Labels.of(dom, field).toList();
        return labels.size() == 1
                        && labels.get(0).visible()
                        && !field.has("aria-labelledby")
                        && !field.has("aria-label")
                ? Optional.of(labels.get(0))
                : Optional.empty();
    }

    /** Where its first words are. */
    private static Optional<Rect> words(Element label) {
        return Stream.concat(Stream.of(label), label.select("*"))
                .filter(one -> one.visible()
                        && one.closest("select, option, textarea, button").isEmpty()
                        && !one.ownText().isBlank()
                        && one.ownText().codePoints().anyMatch(Character::isLetter))
                .flatMap(one -> one.ownLines().stream())
                .filter(line -> line.width() > 1)
                .findFirst();
    }
}
