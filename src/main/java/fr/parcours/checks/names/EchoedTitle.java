package fr.parcours.checks.names;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Called;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A tooltip says more than the link, the button or the picture that it belongs to. See {@code EchoedTitle.md}. */
final class EchoedTitle implements Check {
    private static final About ABOUT =
            About.screen("echoed-title", Set.of(Dom.class)).severity(0.1);
    private static final Sentences SENTENCES = Sentences.of(EchoedTitle.class);
    private static final double SMALL = 4;
    private static final String TITLED = "a[href][title], button[title]";
    private static final String PICTURED = "img[alt][title]";

    @Override
    public About about() {
        return ABOUT;
    }

    /** What one template does it does everywhere: one remark a screen. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        List<Element> echoes = snapshot.the(Dom.class)
                .select(TITLED)
                .filter(one -> one.visible() && echoes(one) && !drawn(one))
                .toList();
        if (echoes.isEmpty()) {
            return Stream.concat(pictured(snapshot.the(Dom.class)), others(snapshot.the(Dom.class)));
        }
        String key = echoes.size() == 1 ? "failed" : echoes.size() == 2 ? "failed-two" : "failed-several";
        Element first = echoes.get(0);
        return Stream.of(Finding.failed(
                ABOUT, first, SENTENCES.say(key, "name", Called.of(first), "others", echoes.size() - 1)));
    }

    /** The tooltip of a link goes on from its words; when it shares none of them, it may be about something else. */
    private static Stream<Finding> others(Dom dom) {
        return dom.select("a[href][title]")
                .filter(one -> one.visible() && written(one) && !drawn(one) && !cut(one))
                .filter(one -> one.text().equals(one.allText())
                        && !Tokens.telling(one.text()).isEmpty()
                        && !one.attr("title").isBlank()
                        && Collections.disjoint(Tokens.telling(one.text()), Tokens.telling(one.attr("title"))))
                .limit(1)
                .map(one -> Finding.cannotTell(
                        ABOUT,
                        one,
                        SENTENCES.say(
                                "cannot-tell-other",
                                "name",
                                Called.of(one),
                                "title",
                                one.attr("title").strip())));
    }

    /** The alternative of a picture is not on the screen: to those who point, its tooltip may well tell what it means. */
    private static Stream<Finding> pictured(Dom dom) {
        return dom.select(PICTURED)
                .filter(one -> one.visible()
                        && !one.attr("alt").isBlank()
                        && ScreenText.fold(one.attr("title")).equals(ScreenText.fold(one.attr("alt"))))
                .limit(1)
                .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", Called.of(one))));
    }

    /** All of the words are on the screen already. */
    private static boolean echoes(Element one) {
        String title = ScreenText.fold(one.attr("title"));
        return !title.isEmpty() && title.equals(ScreenText.fold(one.text())) && written(one) && !cut(one);
    }

    /** Words that only listeners get are news to those who point. */
    private static boolean written(Element one) {
        return Stream.concat(Stream.of(one), one.select("*"))
                .filter(part -> !part.ownText().isBlank())
                .allMatch(part -> part.box().width() > SMALL
                        && part.box().height() > SMALL
                        && part.ownLines().stream().allMatch(line -> line.x() + line.width() > 0));
    }

    /** Beside a drawing the words often leave on a narrow screen, where the tooltip then serves. */
    private static boolean drawn(Element one) {
        return one.matches("[class*=icon], [class*=pagination]")
                || !one.generated("::before").isEmpty()
                || !one.generated("::after").isEmpty()
                || one.select("svg, img, i, [class*=icon]").findAny().isPresent();
    }

    /** Cut short on the screen, the words are whole in the tooltip. */
    private static boolean cut(Element one) {
        return Stream.concat(
                        Stream.concat(Stream.of(one), one.select("*")),
                        one.ancestors().limit(2))
                .filter(part -> !part.matches("body, main"))
                .anyMatch(part -> part.style("overflow-x").matches("hidden|clip"));
    }
}
