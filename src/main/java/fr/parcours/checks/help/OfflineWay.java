package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether some screen tells how to do it without a screen. Why, and how to mend: {@code OfflineWay.md}. */
final class OfflineWay implements Check {
    private static final About ABOUT =
            About.journey("offline-way", Set.of(Dom.class)).feeds("ERR10");
    private static final Sentences WORDS = Sentences.of(OfflineWay.class);

    /** An account on a site exists nowhere else. */
    private static final Pattern ACCOUNT = Pattern.compile("\\b(compte|account)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> all = trail.arrivals();
        if (all.isEmpty()
                || !Procedure.administrative(trail)
                || ACCOUNT.matcher(ScreenText.fold(trail.subject().goal())).find()) {
            return Stream.empty();
        }
        if (Procedure.otherWay(all)) {
            return Stream.of(Finding.passed(ABOUT));
        }
        // the other way may be told on a help page that was not part of the walk, or on screens not reached
        boolean sure = trail.walk(Trail.REFERENCE).filter(Walk::whole).isPresent()
                && ScreenText.french(trail)
                && all.stream().noneMatch(screen -> Reach.link(screen.the(Dom.class)));
        return Stream.of(
                sure
                        ? Finding.failed(ABOUT, WORDS.say("failed"))
                        : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell")));
    }
}
