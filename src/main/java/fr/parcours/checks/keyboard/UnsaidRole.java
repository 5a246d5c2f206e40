package fr.parcours.checks.keyboard;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Trail;
import java.util.Set;
import java.util.stream.Stream;

/** What people work by hand or with keys says what it is: a button, a link, a box. See {@code UnsaidRole.md}. */
final class UnsaidRole implements Check {
    private static final About ABOUT = About.journey("unsaid-role", Set.of(Dom.class, FocusWalk.class))
            .feeds("ACC12")
            .severity(0.6)
            .criteria(rgaa("7.1.1"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(UnsaidRole.class);
    private static final String TOLD = "a[href], area[href], button, input, select, textarea, summary, label, option,"
            + " iframe, audio, video, object, embed, canvas, [contenteditable], dialog, form";

    private static final String WITHIN = "[role=listbox], [role=menu], [role=menubar], [role=tablist], [role=tree],"
            + " [role=grid], [role=treegrid], [role=radiogroup], [role=button], [role=link], a[href], button, label,"
            + " [aria-hidden=true]";
    private static final Set<String> PLAIN = Set.of(
            "",
            "generic",
            "none",
            "StaticText",
            "paragraph",
            "listitem",
            "image",
            "img",
            "time",
            "mark",
            "emphasis",
            "strong",
            "superscript",
            "subscript",
            "term",
            "definition",
            "cell");
    /** Roles of things that are read, and that nobody presses. */
    private static final Set<String> STILL = Set.of(
            "heading",
            "listitem",
            "list",
            "article",
            "region",
            "group",
            "paragraph",
            "note",
            "cell",
            "row",
            "term",
            "definition",
            "figure");

    private static final String[] PRESSES = {"click", "mousedown", "mouseup", "pointerdown", "pointerup"};
    private static final String[] KEYS = {"keydown", "keyup", "keypress"};
    private static final int LONG = 80;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return Walks.judge(trail, (dom, walk) -> Stream.concat(lost(dom), made(dom, walk)));
    }

    private static Stream<Finding> made(Dom dom, FocusWalk walk) {
        return walk.stops().stream()
                .filter(stop -> !stop.is("hidden"))
                .flatMap(stop -> dom.at(stop.path()).stream())
                .filter(one -> !one.framed() && worked(dom, walk, one))
                .flatMap(UnsaidRole::judge);
    }

    /** A link or a button that its own code has announced as a part of the text. */
    private static Stream<Finding> lost(Dom dom) {
        return dom.select("button[role], a[href][role]")
                .filter(one ->
                        STILL.contains(one.role()) && one.attr("role").strip().equals(one.role()))
                .filter(one ->
                        one.visible() && one.is("focusable") && !one.called().isBlank() && !one.has("disabled"))
                .map(one -> Finding.failed(
                        ABOUT, one, SENTENCES.say("failed-lost", "name", Called.of(one), "role", one.role())));
    }

    /** Pressed by a pointer and worked with keys; what keys cannot work is told by {@code key-operable}. */
    private static boolean worked(Dom dom, FocusWalk walk, Element one) {
        return Walks.hears(Walks.on(walk, one), PRESSES)
                && Walks.hears(Walks.on(walk, one), KEYS)
                && (one.style("cursor").equals("pointer") || one.matches("img[tabindex='0']") || leads(dom, walk, one))
                && !one.called().isBlank()
                && !one.matches("[aria-describedby], [aria-details]") // words with a tooltip, which shows by itself
                && one.text().length() <= LONG
                && !one.tag().contains("-");
    }

    /** Read to lead elsewhere, whatever its pointer looks like. */
    private static boolean leads(Dom dom, FocusWalk walk, Element one) {
        return Walks.deeds(dom, walk, one).anyMatch(deed -> deed.matches("click (leaves|opens).*"));
    }

    private static Stream<Finding> judge(Element one) {
        if (one.matches(TOLD)
                || one.closest(WITHIN).filter(near -> !near.equals(one)).isPresent()) {
            return Stream.empty();
        }
        if (one.has("role") && !PLAIN.contains(one.role())) {
            return Stream.of(Finding.passed(ABOUT, one));
        }
        boolean holds = one.select(TOLD + ", [role], [tabindex]").findAny().isPresent();
        return holds || !PLAIN.contains(one.role())
                ? Stream.empty()
                : Stream.of(Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", Called.of(one))));
    }
}
