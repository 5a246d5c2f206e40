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
    private static final Pattern LINK = Pattern.compile("accessibilit|\\brgaa\\b|\\ba11y\\b");
    private static final String COMMANDS = "a[href], area[href], button, [role=link], [role=button], summary";

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
        return Stream.of(judge(trail, screens, without, duty).screens(without));
    }

    private static Finding judge(Trail trail, List<Snapshot> screens, List<Integer> without, Duty duty) {
        boolean everywhere = without.size()
                == screens.stream().map(one -> one.moment().screen()).distinct().count();
        if (!everywhere) {
            // found on some screens, it may be told in other words on the others
            String on = String.join(", ", without.stream().map(String::valueOf).toList());
            return Finding.cannotTell(
                    duty.on(ABOUT),
                    SENTENCES.say(on.contains(",") ? "cannot-tell-some" : "cannot-tell-one", "screens", on));
        }
        return screens.stream().anyMatch(screen -> folded(screen) || published(trail, screen))
                ? Finding.cannotTell(duty.on(ABOUT), SENTENCES.say("cannot-tell-folded"))
                : duty.missing(ABOUT, SENTENCES.say("failed"), SENTENCES.say("cannot-tell"));
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
        return Statement.is(dom) || named(dom).anyMatch(Element::visible);
    }

    private static Stream<Element> named(Dom dom) {
        return dom.select(COMMANDS).filter(one -> LINK.matcher(
                        ScreenText.fold(one.called() + " " + one.allText() + " " + one.attr("href")))
                .find());
    }

    /** In a menu that somebody has to open first. */
    private static boolean folded(Snapshot screen) {
        return named(screen.the(Dom.class)).findAny().isPresent();
    }

    /** A page under another name, such as the legal notices, may hold it. */
    private static boolean published(Trail trail, Snapshot screen) {
        String here = screen.moment().url();
        List<String> ends = Statement.seen(trail)
                .filter(one -> Statement.told(one.the(Dom.class)))
                .map(one -> Site.page(here, one.moment().url()))
                .toList();
        return screen.the(Dom.class)
                .select("a[href]")
                .map(link -> Site.page(here, link.attr("href")))
                .anyMatch(end -> !end.isEmpty() && ends.contains(end));
    }
}
