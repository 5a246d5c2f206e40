package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is read with the eyes is heard too. See {@code HiddenText.md}. */
final class HiddenText implements Check {
    private static final About ABOUT =
            About.screen("hidden-text", Set.of(Dom.class)).severity(0.6).criteria(rgaa("10.8.1"), wcag("1.3.1"));
    private static final Sentences SENTENCES = Sentences.of(HiddenText.class);
    private static final int WORDS = 4;
    private static final int SENTENCE = 8;
    private static final double WIDE = 200;
    private static final double HIGH = 100;
    /** Where what is shown is shown twice, or for its looks. */
    private static final String SHOWN =
            "[class*=carousel], [class*=slide], [class*=swiper], [class*=marquee], [class*=ticker],"
                    + " [class*=typed], [class*=demo], [class*=example], [class*=preview], [class*=mock], [class*=placeholder], [class*=clone],"
                    + " [inert], [contenteditable]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        boolean dialog = dom.select("dialog[open], [aria-modal=true]").anyMatch(Element::visible);
        List<Element> hidden = dom.select("body [aria-hidden=true]")
                .filter(one -> one.visible()
                        && one.ancestors()
                                .noneMatch(above -> above.attr("aria-hidden").equals("true")))
                .filter(one -> Tokens.of(one.text()).size() >= WORDS
                        && one.closest("svg, [role=presentation] svg").isEmpty())
                .toList();
        if (dialog) {
            return Stream.empty();
        }
        return Stream.concat(frames(dom), hidden.isEmpty() ? Stream.empty() : parts(dom, hidden));
    }

    /** A frame large enough to read in, that keys and eyes meet and listeners do not: asked once a screen. */
    private static Stream<Finding> frames(Dom dom) {
        return dom.select("iframe[aria-hidden=true]")
                .filter(one -> one.visible()
                        && one.box().width() >= WIDE
                        && one.box().height() >= HIGH
                        && (!one.attr("tabindex").startsWith("-") || reads(one, dom)))
                .limit(1)
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell-frame")));
    }

    /** Words show in it. */
    private static boolean reads(Element frame, Dom dom) {
        return dom.select("body *")
                .anyMatch(one -> one.path().startsWith(frame.path() + "/f/")
                        && one.visible()
                        && Tokens.of(one.text()).size() >= WORDS);
    }

    private static Stream<Finding> parts(Dom dom, List<Element> hidden) {
        String heard = heard(dom);
        return hidden.stream()
                .filter(one -> !heard.contains(String.join(" ", Tokens.of(one.text()))))
                .map(one -> sure(one)
                        ? Finding.failed(ABOUT, one, SENTENCES.say("failed", "name", one.called()))
                        : Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", one.called())));
    }

    /** A plain paragraph or heading that stands still, with no words for listeners beside it. */
    private static boolean sure(Element one) {
        List<Element> parts = Stream.concat(Stream.of(one), one.select("*")).toList();
        return one.matches("p, li, h1, h2, h3, h4, h5, h6, div, section, article, td, dd")
                && Tokens.of(one.text()).size() >= SENTENCE
                && one.text().matches("(?s).*\\p{L}{3,}[.!?].*")
                && one.closest(SHOWN + ", [aria-label], [aria-labelledby], [role=img], a, button, figure, label")
                        .isEmpty()
                && one.select(SHOWN + ", pre, code, svg, canvas, img, video, input, table")
                        .findAny()
                        .isEmpty()
                && Stream.concat(Stream.of(one), one.ancestors())
                        .allMatch(above -> above.style("position").matches("static|relative"))
                && parts.stream().allMatch(part -> part.style("animation-name").matches("(none)?"))
                && one.parent().stream()
                        .flatMap(up -> up.children().stream())
                        .filter(other -> !other.equals(one))
                        .allMatch(other -> other.visible() || other.allText().isBlank());
    }

    /** All names and texts that assistive technology gets. */
    private static String heard(Dom dom) {
        return dom.select("body *")
                .filter(one -> !one.role().isEmpty() || !one.ownText().isBlank())
                .filter(one -> one.closest("[aria-hidden=true]").isEmpty())
                .map(one -> String.join(" ", Tokens.of(one.name() + " " + one.ownText())))
                .collect(Collectors.joining(" | "));
    }
}
