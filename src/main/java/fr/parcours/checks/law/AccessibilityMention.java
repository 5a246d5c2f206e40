package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The home page says how far the site is accessible, in the words that the law gives. See {@code AccessibilityMention.md}. */
final class AccessibilityMention implements Check {
    private static final About ABOUT =
            About.journey("accessibility-mention", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(AccessibilityMention.class);
    /** The mention, wherever it stands; its group {@value #STATE} is the word. */
    static final Pattern MENTION = Pattern.compile(
            "accessibilite(?:[ ,:('/|-]{1,4}(?:d[eu]|l[ea]|ce|cette|notre|l|au|rgaa|web|internet|numerique|site|service|application|page|est|niveau|etat|statut|declaration)\\b){0,6}"
                    + "\\W{0,6}(?<state>non|partiellement|totalement)[ -]conforme");
    /** What means the same in other words: whether they will do is for a person to say. */
    private static final Pattern NEARLY = Pattern.compile(
            "accessib[^.]{0,40}conform(e|es|ite)\\b|conform(e|es|ite)\\b[^.]{0,40}(accessib|rgaa)|rgaa[^.]{0,30}conform(e|es|ite)\\b|accessibilite\\W{1,4}\\d{1,3}([.,]\\d+)? ?%");

    static final String STATE = "state";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        Duty duty = Duty.of(trail);
        List<Snapshot> homes =
                Statement.seen(trail).filter(AccessibilityMention::home).toList();
        if (Statement.seen(trail).anyMatch(AccessibilityMention::told)) {
            return Stream.of(Finding.passed(ABOUT));
        }
        if (duty == Duty.NONE || homes.isEmpty() || !ScreenText.french(trail)) {
            return Stream.empty();
        }
        Finding finding = homes.stream().anyMatch(AccessibilityMention::nearly)
                ? Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-nearly"))
                : duty.missing(ABOUT, SENTENCES.say("failed"), SENTENCES.say("cannot-tell"));
        return Stream.of(finding.screens(homes.stream()
                .filter(trail.arrivals()::contains) // a page beside the way is no screen of it
                .limit(1)
                .map(one -> one.moment().screen())
                .toList()));
    }

    /** Other words, or the very words folded away or drawn in an image. */
    private static boolean nearly(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        String all = ScreenText.whole(dom) + " "
                + dom.roots().stream()
                        .map(root -> ScreenText.fold(root.allText()))
                        .collect(Collectors.joining(" "))
                + dom.select("a[href], img[alt]")
                        .map(one -> " " + ScreenText.fold(one.name() + " " + one.attr("title")))
                        .collect(Collectors.joining());
        return MENTION.matcher(all).find() || NEARLY.matcher(all).find();
    }

    private static boolean told(Snapshot screen) {
        return MENTION.matcher(ScreenText.whole(screen.the(Dom.class))).find();
    }

    /** The root of the site: what a procedure opens on may be another page. */
    private static boolean home(Snapshot screen) {
        try {
            String path = URI.create(screen.moment().url()).getPath();
            return path == null || path.matches("/?((index|accueil|home)(\\.\\w+)?)?");
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
