package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The caption of an image is tied to it. See {@code ImageCaption.md}. */
final class ImageCaption implements Check {
    private static final About ABOUT =
            About.screen("image-caption", Set.of(Dom.class)).severity(0.2).criteria(rgaa("1.9.1"));
    private static final Sentences SENTENCES = Sentences.of(ImageCaption.class);
    private static final String IMAGES = "img, [role=img], canvas";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)(?:figure|fig\\.|illustration|photo|image)[\\s\\u00a0]*(?:n[°o]\\s*)?\\d{1,3}[\\s\\u00a0]*[.:–—-][\\s\\u00a0]*\\p{L}.*");
    private static final Pattern CAPTION = Pattern.compile("(?i)(^|[\\s_-])(caption|legende)([\\s_-]|$)");
    private static final int LONG = 200;
    private static final double NEAR = 60;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        List<Element> figures = dom.select("figure")
                .filter(one -> one.visible() && caption(one).isPresent() && image(one))
                .toList();
        Stream<Finding> loose = dom.select(IMAGES)
                .filter(one -> one.visible()
                        && !one.name().isBlank()
                        && one.closest("figure, [role=figure], [role=group], a, button")
                                .isEmpty())
                .flatMap(one -> below(one).filter(line -> !told(dom, one, line)).stream())
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-loose", "name", one.called())));
        // what one template does it does everywhere: one question a screen
        return Stream.concat(
                loose,
                Stream.concat(
                        figures.stream().filter(ImageCaption::tied).map(one -> Finding.passed(ABOUT, one)),
                        figures.stream()
                                .filter(one -> !tied(one))
                                .limit(1)
                                .map(one -> Finding.cannotTell(
                                        ABOUT,
                                        one,
                                        SENTENCES.say(
                                                "cannot-tell",
                                                "name",
                                                caption(one)
                                                        .map(Element::called)
                                                        .orElse(""))))));
    }

    private static Optional<Element> caption(Element figure) {
        return figure.select("figcaption")
                .filter(one -> one.visible() && !one.text().isBlank())
                .findFirst();
    }

    private static boolean image(Element figure) {
        return figure.select(IMAGES)
                        .anyMatch(one -> one.visible() && !one.name().isBlank())
                && figure.select("table, pre, video, audio, blockquote, iframe")
                        .findAny()
                        .isEmpty();
    }

    /** Named after its caption, as RGAA wants it. */
    private static boolean tied(Element figure) {
        String said = ScreenText.fold(caption(figure).map(Element::text).orElse(""));
        boolean named = figure.matches("[role=figure], [role=group]")
                && ScreenText.fold(figure.name()).equals(said);
        return named
                || figure.select(IMAGES)
                        .anyMatch(one -> ScreenText.fold(one.name()).contains(said));
    }

    /** The image is called by that line or described by it. */
    private static boolean told(Dom dom, Element image, Element line) {
        String said = ScreenText.fold(line.text());
        return Stream.of(image.name(), image.state("description"))
                        .anyMatch(words -> ScreenText.fold(words).contains(said))
                || Stream.of((image.attr("aria-describedby") + " " + image.attr("aria-details")).split("\\s+", -1))
                        .filter(id -> !id.isBlank())
                        .anyMatch(id -> dom.byId(image, id).filter(line::equals).isPresent());
    }

    /** The line right under it that numbers it. */
    /** What its own class says to be a caption, in a box drawn for the two of them. */
    private static boolean called(Element line, Element image) {
        return CAPTION.matcher(line.attr("class")).find()
                && line.parent()
                        .filter(box -> box.select(IMAGES).toList().equals(List.of(image)))
                        .isPresent();
    }

    private static Optional<Element> below(Element image) {
        Element block = image.parent()
                .filter(up -> up.matches("p, div, span")
                        && up.children().size() == 1
                        && up.ownText().isBlank())
                .orElse(image);
        List<Element> around = block.parent().map(Element::children).orElse(List.of());
        return around.stream()
                .skip(around.indexOf(block) + 1L)
                .filter(Element::visible)
                .findFirst()
                .filter(one -> one.text().length() <= LONG
                        && (NUMBERED.matcher(one.text()).matches() || called(one, image))
                        && one.box().y() - image.box().bottom() < NEAR);
    }
}
