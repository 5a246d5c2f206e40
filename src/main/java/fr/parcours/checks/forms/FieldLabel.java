package fr.parcours.checks.forms;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Labels;
import fr.parcours.checks.Underlay;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
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

    /** Pixels of what there is room to write in. */
    private static final double WRITABLE = 60;

    private static final String COMMANDS = "button, [role=button]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        Stream<Finding> editors = editors(dom)
                .map(one -> Finding.failed(
                        MUTE,
                        one,
                        SENTENCES.say(
                                "failed-mute", "where", WordsBeside.of(dom, one).place(""))));
        return Stream.concat(editors, fields(dom));
    }

    /** An empty part of the page to write in, which says neither that it is a field nor which one. */
    private static Stream<Element> editors(Dom dom) {
        return dom.select("[contenteditable]:not([contenteditable=false])")
                .filter(one -> one.visible()
                        && !one.has("role")
                        && !one.framed()
                        && !one.matches("body")
                        && one.box().width() >= WRITABLE
                        && one.name().isBlank()
                        && one.allText().isBlank()
                        && one.closest("[aria-hidden=true]").isEmpty());
    }

    private static Stream<Finding> fields(Dom dom) {
        return Fields.of(dom).stream().flatMap(field -> IntStream.range(
                        0, field.members().size())
                .filter(i -> !field.members().get(i).role().isEmpty()
                        && !Underlay.is(field.members().get(i)))
                .mapToObj(i ->
                        judge(dom, field, field.members().get(i), field.labels().get(i))));
    }

    private static Finding judge(Dom dom, Field field, Element control, String label) {
        if (part(control)) {
            return Finding.passed(ABOUT, control);
        }
        if (control.name().isBlank()) {
            return nameless(dom, field, WordsBeside.of(dom, control));
        }
        boolean labelled = !label.isBlank()
                || (field.type().equals("custom") && !control.text().isBlank());
        return labelled ? Finding.passed(ABOUT, control) : named(dom, field, WordsBeside.of(dom, control));
    }

    /** A part of a made list that has the name, what a button holds, or a button that shows in itself what it is for. */
    private static boolean part(Element control) {
        Optional<Element> above = control.parent();
        return above.flatMap(up -> up.closest("[role=combobox]"))
                        .filter(whole -> !whole.name().isBlank())
                        .isPresent()
                || above.flatMap(up -> up.closest(COMMANDS)).isPresent()
                || (control.tag().equals("button")
                        && !control.name().isBlank()
                        && control.select("svg, img, canvas").anyMatch(Element::visible));
    }

    /** Nothing tells in the code what it wants. */
    private static Finding nameless(Dom dom, Field field, WordsBeside around) {
        Element control = around.control();
        Optional<String> kept = kept(dom, control);
        if (kept.isPresent()) {
            return searches(control)
                    ? asked(ABOUT, control, "cannot-tell-search", kept.get())
                    : failed(KEPT, control, "failed", kept.get());
        }
        if (hinted(dom, control)) {
            return Finding.cannotTell(
                    MUTE, control, SENTENCES.say("cannot-tell-mute", "where", around.place(field.heading())));
        }
        String written = control.attr("placeholder").strip();
        if (!written.isEmpty()) {
            return searches(control)
                    ? asked(ABOUT, control, "cannot-tell-search", written)
                    : failed(ABOUT, control, "failed-placeholder", written);
        }
        return Finding.failed(MUTE, control, SENTENCES.say("failed-mute", "where", around.place(field.heading())));
    }

    /** It has a name, and no label: do those who look find the same words? */
    private static Finding named(Dom dom, Field field, WordsBeside around) {
        Element control = around.control();
        String called = control.called();
        Set<String> telling = Words.telling(control.name());
        if (around.tell(telling)) {
            return inside(dom, control)
                    ? asked(ABOUT, control, "cannot-tell-inside", called).severity(BESIDE)
                    : Finding.passed(ABOUT, control);
        }
        if (around.mayTell(telling)) {
            return asked(ABOUT, control, "cannot-tell", called);
        }
        if (searches(control)) {
            return asked(ABOUT, control, "cannot-tell-search", called);
        }
        Optional<String> doubt = doubt(dom, field, control);
        if (doubt.isPresent()) {
            return asked(UNSHOWN, control, doubt.get(), called);
        }
        // a field that is filled from the start never shows the text written inside
        boolean inside = control.attr("value").isBlank() && inside(dom, control);
        return Labels.loose(control)
                .filter(beside -> inside)
                .map(loose -> Finding.failed(
                                ABOUT, control, SENTENCES.say("failed-untied", "name", called, "label", loose.called()))
                        .severity(BESIDE))
                .orElseGet(() ->
                        failed(inside ? ABOUT : UNSHOWN, control, inside ? "failed-placeholder" : "failed", called));
    }

    /** What else may serve as a label that shows: a heading, a drawing, a tooltip, the choices; and is a button a field? */
    private static Optional<String> doubt(Dom dom, Field field, Element control) {
        boolean headed =
                Words.fold(control.name()).equals(Words.fold(field.heading()).strip());
        if (headed || control.tag().equals("button")) {
            return Optional.of("cannot-tell");
        }
        if (drawn(dom, control)) {
            return Optional.of("cannot-tell-drawn");
        }
        if (!control.attr("title").isBlank()) {
            return Optional.of("cannot-tell-titled");
        }
        return field.type().equals("select") ? Optional.of("cannot-tell-list") : Optional.empty();
    }

    private static Finding asked(About about, Element control, String key, String name) {
        return Finding.cannotTell(about, control, SENTENCES.say(key, "name", name))
                .severity(UNSEEN);
    }

    private static Finding failed(About about, Element control, String key, String name) {
        return Finding.failed(about, control, SENTENCES.say(key, "name", name)).severity(UNSEEN);
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
}
