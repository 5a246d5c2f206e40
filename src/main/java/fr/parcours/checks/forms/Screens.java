package fr.parcours.checks.forms;

import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Moment;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.regex.Pattern;

/** Small questions about a journey and its screens that several checks ask. */
public final class Screens {
    private static final Pattern TAIL = Pattern.compile("[?#].*$");

    private Screens() {}

    /** Where the screen of that moment was when it came; the same again after an error, or when a person comes back. */
    public static String address(Trail trail, Snapshot snapshot) {
        Moment now = snapshot.moment();
        return TAIL.matcher(trail.arrivals().stream()
                        .map(Snapshot::moment)
                        .filter(moment -> moment.screen() == now.screen())
                        .map(Moment::url)
                        .findFirst()
                        .orElse(now.url()))
                .replaceAll("");
    }

    /** The main part of the page, the whole page when it has none. */
    public static Element main(Snapshot snapshot) {
        Dom dom = snapshot.the(Dom.class);
        return dom.select("main, [role=main]").findFirst().orElse(dom.root());
    }

    /** Whether the nominal walk got to its end, or to its stop. */
    public static boolean whole(Trail trail) {
        return trail.walk(Trail.REFERENCE).filter(Walk::whole).isPresent();
    }

    /** Whether the person acted upon that field on that screen. */
    public static boolean acted(Trail trail, Snapshot snapshot, Field field) {
        return trail.acts().stream()
                .filter(act -> act.screen() == snapshot.moment().screen())
                .anyMatch(act -> field.members().stream()
                        .anyMatch(one -> one.path().equals(act.path())
                                || (!act.name().isEmpty() && one.name().equals(act.name()))));
    }
}
