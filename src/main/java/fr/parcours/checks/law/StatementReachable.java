package fr.parcours.checks.law;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The accessibility statement can be reached from the screens of the procedure. See {@code StatementReachable.md}. */
final class StatementReachable implements Check {
    private static final About ABOUT =
            About.journey("statement-reachable", Set.of(Dom.class)).severity(0.2);
    private static final Sentences SENTENCES = Sentences.of(StatementReachable.class);
    private static final Pattern LINK = Pattern.compile("accessibilite|accessibility");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = ofTheSite(trail.arrivals());
        if (screens.isEmpty()) {
            return Stream.empty();
        }
        List<Integer> without = screens.stream()
                .filter(screen -> !leads(screen))
                .map(screen -> screen.moment().screen())
                .distinct()
                .toList();
        if (without.isEmpty()) {
            return Stream.of(Finding.passed(ABOUT));
        }
        Duty duty = Duty.of(trail);
        if (duty == Duty.NONE || !ScreenText.french(trail)) {
            return Stream.empty();
        }
        boolean everywhere = without.size()
                == screens.stream().map(one -> one.moment().screen()).distinct().count();
        String on = String.join(", ", without.stream().map(String::valueOf).toList());
        // found on some screens, it may be told in other words on the others
        return Stream.of(
                everywhere
                        ? duty.missing(ABOUT, SENTENCES.say("failed"), SENTENCES.say("cannot-tell"))
                                .screens(without)
                        : Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-some", "screens", on))
                                .screens(without));
    }

    /** Screens of the host where the procedure begins: an identity service or a bank has a statement of its own. */
    private static List<Snapshot> ofTheSite(List<Snapshot> all) {
        return all.stream()
                .filter(one -> Site.of(one.moment().url())
                        .equals(Site.of(all.get(0).moment().url())))
                .toList();
    }

    private static boolean leads(Snapshot screen) {
        Dom dom = screen.the(Dom.class);
        return dom.select("a[href]").filter(Element::visible).anyMatch(one -> LINK.matcher(
                                ScreenText.fold(one.called() + " " + one.attr("href")))
                        .find())
                || Statement.is(dom);
    }
}
