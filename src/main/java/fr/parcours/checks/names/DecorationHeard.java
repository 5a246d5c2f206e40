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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said to be mere decoration is not told all the same. See {@code DecorationHeard.md}. */
final class DecorationHeard implements Check {
    private static final About OTHER =
            About.screen("decoration-heard", Set.of(Dom.class)).severity(0.3).act("46ca7f");
    private static final About ABOUT = OTHER.criteria(rgaa("1.2.1")).act("46ca7f");
    private static final About DRAWING = OTHER.criteria(rgaa("1.2.4")).act("46ca7f");
    /** An image that the keyboard reaches, and that has no name, is an image without an alternative. */
    private static final About REACHED = ABOUT.act("46ca7f", "23a2a8");

    private static final About NAMELESS =
            About.screen("decoration-heard", Set.of(Dom.class)).severity(1);
    private static final About MUTE = NAMELESS.criteria(rgaa("11.9.1"), wcag("4.1.2"));
    private static final About MUTE_LINK = NAMELESS.criteria(rgaa("6.2.1"), wcag("2.4.4"), wcag("4.1.2"));
    private static final Sentences SENTENCES = Sentences.of(DecorationHeard.class);
    private static final Set<String> SILENT =
            Set.of("", "none", "presentation", "generic", "layouttable", "layouttablerow", "layouttablecell");
    private static final Pattern ADMITTED = Pattern.compile(
            "^(purely |purement )?(decorative|decoratif|decoration)\\W*$"
                    + "|\\b(purely )?decorative (image|picture|photo|photograph|icon|line|element|separator|illustration|graphic|background)\\b"
                    + "|\\b(image|photo|illustration|visuel|icone|ligne|element|separateur|filet|fond) (purement )?decorati(f|ve)\\b");
    private static final String DECORATION = "img[alt], [role=none], [role=presentation]";
    private static final String TELLING = "[aria-label], [aria-labelledby], [aria-describedby], [title], [tabindex]";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return Stream.of(admitted(dom), said(dom), mute(dom)).flatMap(all -> all);
    }

    /** An image that is a button or a link of its own, and says nothing: axe takes its empty alternative for an answer. */
    private static Stream<Finding> mute(Dom dom) {
        return dom.select("img[role=button], img[role=link]")
                .filter(one -> one.visible()
                        && one.has("alt")
                        && one.called().isBlank()
                        && one.closest("[aria-hidden=true]").isEmpty()
                        && one.parent()
                                .flatMap(above -> above.closest("a[href], button, [role=button], [role=link]"))
                                .isEmpty())
                .map(one -> Finding.failed(
                        one.matches("[role=link]") ? MUTE_LINK : MUTE, one, SENTENCES.say("failed-command")));
    }

    /** An image whose own words say that it is mere decoration: whoever listens hears just that. */
    private static Stream<Finding> admitted(Dom dom) {
        return dom.select("img, [role=img], input[type=image]")
                .filter(one -> one.visible()
                        && !SILENT.contains(one.role().toLowerCase(Locale.ROOT))
                        && one.closest("a, button, [role=button], [role=link]").isEmpty()
                        && ADMITTED.matcher(ScreenText.fold(one.name())).find())
                .map(one -> Finding.failed(ABOUT, one, SENTENCES.say("failed-admitted", "name", one.called())));
    }

    private static Stream<Finding> said(Dom dom) {
        return dom.select(DECORATION)
                .filter(one -> one.has("role")
                        ? one.matches("[role=none], [role=presentation]")
                        : one.attr("alt").isEmpty())
                .filter(one -> one.visible() && !(heard(one) && alone(one)))
                .map(one -> heard(one)
                        ? Finding.failed(
                                about(one), one, SENTENCES.say(one.matches("img, svg") ? "failed" : "failed-other"))
                        : Finding.passed(ABOUT, one));
    }

    /** All that a link or a button without a name holds: that is told of the link or the button. */
    private static boolean alone(Element one) {
        return one.closest("a[href], button, [role=link], [role=button]")
                .filter(command -> !command.equals(one)
                        && command.text().isBlank()
                        && Stream.of("aria-label", "aria-labelledby", "title").noneMatch(command::has)
                        && command.select("img, svg, [role=img]").limit(2).count() == 1)
                .isPresent();
    }

    /** An image with the role of decoration is as the RGAA asks, whatever the browser makes of it; a drawing must be hidden. */
    private static About about(Element one) {
        if (one.tag().equals("svg")) {
            return DRAWING;
        }
        if (one.tag().equals("img") && !one.has("role")) {
            return one.name().isBlank() ? REACHED : ABOUT;
        }
        return OTHER;
    }

    private static boolean heard(Element one) {
        return !SILENT.contains(one.role().toLowerCase(Locale.ROOT)) && one.matches(TELLING);
    }
}
