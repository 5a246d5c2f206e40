package fr.parcours.checks.names;

import static fr.parcours.criteria.Criterion.rgaa;
import static fr.parcours.criteria.Criterion.wcag;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of a frame says what is in it. See {@code FrameWords.md}. */
final class FrameWords implements Check {
    private static final About ABOUT =
            About.screen("frame-words", Set.of(Dom.class)).severity(0.5).criteria(rgaa("2.2.1"), wcag("4.1.2"));
    private static final About MUTE = ABOUT.criteria(rgaa("2.1.1"), wcag("4.1.2"));
    private static final int SEEN = 24;
    private static final Sentences SENTENCES = Sentences.of(FrameWords.class);
    private static final Pattern NOTHING = Pattern.compile(
            "(i?frame|cadre|title|titre|untitled|sans titre|contenu|content|embed(ded)?( content)?|blank|undefined|null|test|iframe title|titre de l'iframe)([ _-]*(\\d+|content|contenu|title|titre))*|about:blank|(https?://|/)\\S+|\\S+\\.(html?|php|aspx?|js)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.concat(
                dom.select("iframe, frame")
                        .filter(frame -> frame.visible() && !frame.name().isBlank())
                        .map(frame -> nothing(frame)
                                ? Finding.failed(ABOUT, frame, SENTENCES.say("failed", "name", frame.called()))
                                : Finding.passed(ABOUT, frame)),
                dom.select("iframe[tabindex^='-'], frame[tabindex^='-']")
                        .filter(FrameWords::mute)
                        .map(frame -> Finding.failed(MUTE, frame, SENTENCES.say("failed-mute"))));
    }

    /** Keys pass it by, which axe is content with: what it shows is read all the same. */
    private static boolean mute(Element frame) {
        return frame.visible()
                && frame.name().isBlank()
                && !frame.matches("[title]:not([title='']), [role=none], [role=presentation]")
                && !frame.role().isEmpty()
                && frame.closest("[aria-hidden=true], [inert]").isEmpty()
                && Math.min(frame.box().width(), frame.box().height()) >= SEEN;
    }

    private static boolean nothing(Element frame) {
        return NOTHING.matcher(ScreenText.fold(frame.name())).matches();
    }
}
