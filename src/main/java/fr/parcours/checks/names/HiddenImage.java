package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Brief;
import fr.parcours.criteria.Criterion;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Eyesight;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Images hidden from those who listen bring nothing. See {@code HiddenImage.md}. */
final class HiddenImage implements Check {
    private static final About ABOUT = About.screen("hidden-image", Set.of(Dom.class, Eyesight.class))
            .severity(0.3)
            .criteria(rgaa("1.2.1"), wcag("1.1.1"))
            .act("e88epe");
    private static final About ALL = ABOUT.severity(0.8);
    private static final Map<String, Criterion> TESTS =
            Map.of("img", rgaa("1.2.1"), "svg", rgaa("1.2.4"), "canvas", rgaa("1.2.5"), "embed", rgaa("1.2.6"));
    private static final Sentences SENTENCES = Sentences.of(HiddenImage.class);
    private static final String COVERED =
            "a, button, [role=button], [role=link], [role=img], svg svg, header, footer, nav, label, summary, [aria-hidden=true] [aria-hidden=true]";
    private static final String UNREAD = "script, style, noscript, template";
    private static final String MORE =
            "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, video, audio, object, embed, [tabindex]";
    private static final String LISTED = "ul, ol, dl, table, form, fieldset";
    private static final String HELD = "td, dd";
    /** Words for browsers of old times. */
    private static final Pattern UNABLE = Pattern.compile("(?iu)navigateur|browser");

    private static final int SMALL = 8;
    private static final int MUCH = 60;
    private static final int LARGE = 48;
    private static final int MOST = 5;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(large(snapshot, dom), small(dom).stream());
    }

    /** A small drawing says something where it is all that stands in a cell, in an item or after a colon. */
    private static Optional<Finding> small(Dom dom) {
        return dom.select("svg, img")
                .filter(one ->
                        one.visible() && !heard(one) && one.closest(COVERED).isEmpty())
                .filter(one -> Math.min(one.box().width(), one.box().height()) < LARGE
                        && Math.min(one.box().width(), one.box().height()) >= SMALL)
                .filter(one -> (one.tag().equals("svg") && announced(one).isPresent()) || alone(one))
                .findFirst()
                .map(one -> Finding.cannotTell(
                        about(ABOUT, List.of(one)), one, SENTENCES.say("cannot-tell-small", "near", near(one))));
    }

    /** All that a cell, an item or a value shows, and all that is heard there. */
    private static boolean alone(Element drawing) {
        return drawing.closest(HELD)
                .filter(one -> one.allText().isBlank()
                        && one.name().isBlank()
                        && !one.has("title")
                        && one.select("*")
                                .filter(it -> !it.equals(drawing))
                                .noneMatch(it ->
                                        it.matches(MORE + ", img, canvas, [aria-label], [title], [aria-labelledby]")
                                                || it.tag().contains("-")))
                .isPresent();
    }

    private static String near(Element drawing) {
        return announced(drawing)
                .or(() ->
                        drawing.closest("tr, dl, ul, ol").map(one -> one.text().strip()))
                .filter(text -> !text.isBlank())
                .map(text -> Brief.of(text, MUCH))
                .orElse("svg");
    }

    private static Stream<Finding> large(Snapshot snapshot, Dom dom) {
        List<Element> hidden = dom.select("img, svg, canvas, embed[type^='image/']")
                .filter(one ->
                        one.visible() && !heard(one) && one.closest(COVERED).isEmpty())
                .filter(one -> one.box().width() >= LARGE && one.box().height() >= LARGE)
                .toList();
        if (hidden.isEmpty()) {
            return Stream.empty();
        }
        Optional<Eyesight> sight = snapshot.find(Eyesight.class);
        if (hidden.stream().allMatch(one -> shows(one, sight)) && saysNothing(dom, hidden)) {
            return hidden.stream()
                    .limit(1)
                    .map(one -> Finding.failed(about(ALL, hidden), one, SENTENCES.say("failed")));
        }
        Optional<Element> announced = hidden.stream()
                .filter(one -> shows(one, sight) && announced(one).isPresent())
                .findFirst();
        if (announced.isPresent()) {
            return announced
                    .flatMap(one -> announced(one)
                            .map(words -> Finding.failed(
                                    about(ALL, List.of(one)), one, SENTENCES.say("failed-announced", "words", words))))
                    .stream();
        }
        return Stream.of(Finding.cannotTell(
                about(ABOUT, hidden),
                hidden.get(0),
                SENTENCES.say(
                        hidden.size() == 1 ? "cannot-tell-one" : "cannot-tell",
                        "count",
                        hidden.size(),
                        "list",
                        list(hidden))));
    }

    /** Each sort of image has a test of its own. */
    private static About about(About told, List<Element> images) {
        return told.criteria(Stream.concat(
                        images.stream().map(one -> TESTS.getOrDefault(one.tag(), rgaa("1.2.1"))),
                        Stream.of(wcag("1.1.1")))
                .distinct()
                .toArray(Criterion[]::new));
    }

    /** The words right before it, when they end with a colon and nothing but such images comes after them in their part of the page. */
    private static Optional<String> announced(Element image) {
        List<Element> around = image.parent().map(Element::children).orElse(List.of());
        int at = around.indexOf(image);
        boolean last = around.stream()
                .skip(at + 1L)
                .filter(one -> one.visible() || heardOnly(one))
                .allMatch(one -> one.allText().isBlank() && one.name().isBlank() && !one.matches(MORE));
        // words of the part itself, about what it holds, may well come after
        boolean amid = image.parent().filter(up -> !up.ownText().isBlank()).isPresent();
        return at < 1 || !last || amid || goesOn(image, around.get(at - 1))
                ? Optional.empty()
                : Optional.of(around.get(at - 1))
                        .filter(one -> one.visible() && one.text().strip().endsWith(":"))
                        .filter(one -> !one.matches(MORE + ", label"))
                        .map(one -> one.text().strip());
    }

    /** Words for listeners only stand in for what is seen. */
    private static boolean heardOnly(Element one) {
        return !one.style("display").isEmpty()
                && !one.allText().isBlank()
                && one.closest("[aria-hidden=true]").isEmpty();
    }

    /** What comes after its part of the page may be what the words announce: a list, a table, a form, what stands beside it or is only heard. */
    private static boolean goesOn(Element image, Element words) {
        return image.ancestors()
                .takeWhile(up -> !up.matches("main, body"))
                .flatMap(HiddenImage::next)
                .findFirst()
                .filter(one -> !one.visible()
                        || one.matches(LISTED)
                        || one.select(LISTED).findAny().isPresent()
                        || leads(words, one)
                        || one.box().y() < image.box().y() + image.box().height())
                .isPresent();
    }

    /** A heading goes on until the next one of its rank. */
    private static boolean leads(Element words, Element next) {
        String rank = words.tag();
        return rank.matches("h[1-6]")
                && Stream.concat(Stream.of(next), next.select("*"))
                        .filter(one -> one.tag().matches("h[1-6]"))
                        .findFirst()
                        .filter(one -> one.tag().compareTo(rank) <= 0)
                        .isEmpty();
    }

    /** The first thing after it that says something. */
    private static Stream<Element> next(Element part) {
        List<Element> around = part.parent().map(Element::children).orElse(List.of());
        return around.stream()
                .skip(around.indexOf(part) + 1L)
                .filter(one -> (one.visible() && !one.text().isBlank()) || heardOnly(one))
                .limit(1);
    }

    /** On a canvas perhaps nothing was drawn. */
    private static boolean shows(Element image, Optional<Eyesight> sight) {
        return !image.tag().equals("canvas")
                || sight.stream()
                        .flatMap(seen -> seen.inks().stream())
                        .anyMatch(
                                ink -> ink.kind().equals("drawn") && ink.path().equals(image.path()));
    }

    /** Where a page holds nothing but images, what they show cannot be mere decoration. */
    private static boolean saysNothing(Dom dom, List<Element> hidden) {
        return dom.documents().size() == 1
                && dom.unseen().isEmpty()
                && dom.select("body *")
                        .filter(one -> !one.matches(UNREAD)
                                && hidden.stream().noneMatch(image -> image.holds(one) && !image.equals(one)))
                        .allMatch(one -> one.name().isBlank() && one.ownText().isBlank() && !one.matches(MORE));
    }

    /** Words between the tags of a canvas are what stands for it, which a voice reads. */
    private static boolean replaced(Element image) {
        return image.tag().equals("canvas")
                && !image.allText().isBlank()
                && !UNABLE.matcher(image.allText()).find()
                && image.closest("[aria-hidden=true]").isEmpty();
    }

    /** Images without a role are ignored; a canvas without a name is told as nothing useful. */
    private static boolean heard(Element image) {
        return replaced(image)
                || (!image.role().isEmpty()
                        && !Set.of("none", "presentation", "generic").contains(image.role())
                        && !(image.name().isBlank() && image.tag().matches("canvas|svg|embed")));
    }

    private static String list(List<Element> images) {
        return images.stream().map(HiddenImage::told).distinct().limit(MOST).collect(Collectors.joining(", "));
    }

    private static String told(Element image) {
        String source = image.attr("src");
        String file = source.startsWith("data:")
                ? ""
                : source.replaceAll("[?#].*$", "").replaceAll("^.*/", "");
        return file.isBlank() ? image.tag() : file;
    }
}
