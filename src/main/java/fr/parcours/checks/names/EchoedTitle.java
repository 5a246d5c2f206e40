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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A tooltip says more than the link, the button or the picture that it belongs to. See {@code EchoedTitle.md}. */
final class EchoedTitle implements Check {
    private static final About ABOUT =
            About.screen("echoed-title", Set.of(Dom.class)).severity(0.1);
    private static final Sentences SENTENCES = Sentences.of(EchoedTitle.class);
    private static final String TITLED = "a[href][title], button[title], img[alt][title]";

    @Override
    public About about() {
        return ABOUT;
    }

    /** What one template does it does everywhere: one remark a screen. */
    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        List<Element> echoes = snapshot.the(Dom.class)
                .select(TITLED)
                .filter(one -> one.visible() && echoes(one))
                .toList();
        if (echoes.isEmpty()) {
            return Stream.empty();
        }
        String key = echoes.size() == 1 ? "failed" : "failed-several";
        Element first = echoes.get(0);
        return Stream.of(Finding.failed(
                ABOUT, first, SENTENCES.say(key, "name", Called.of(first), "others", echoes.size() - 1)));
    }

    /** All of the words are on the screen already, or are heard already. */
    private static boolean echoes(Element one) {
        String title = ScreenText.fold(one.attr("title"));
        String said = one.tag().equals("img") ? one.attr("alt") : one.text();
        // cut short on the screen, its words are whole in the tooltip
        boolean cut = one.style("overflow-x").matches("hidden|clip");
        return !title.isEmpty() && !cut && !drawn(one) && title.equals(ScreenText.fold(said));
    }

    /** Beside a drawing the words may leave in a narrow window: the tooltip is what is left of them. */
    private static boolean drawn(Element one) {
        return !one.generated("::before").isEmpty()
                || !one.generated("::after").isEmpty()
                || one.select("svg, i, img, [class*=icon]").anyMatch(inner -> !inner.equals(one));
    }
}
