package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number to call comes with the hours at which somebody answers. See {@code HelpHours.md}. */
final class HelpHours implements Check {
    private static final About ABOUT =
            About.journey("help-hours", Set.of(Dom.class)).severity(0.3);
    private static final Sentences SENTENCES = Sentences.of(HelpHours.class);
    private static final Pattern CALLED = Pattern.compile(
            "\\b(appel\\w*|telephon\\w*|tel|joindre|joignable|contact\\w*|assistance|aide|numero|call|phone|help)\\b");
    private static final Pattern HOURS = Pattern.compile(
            "\\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|horaires?|24 ?h|7 ?j|jour et nuit|aux heures|heures? d'ouverture|heures de bureau)\\b"
                    + "|\\b\\d{1,2} ?(h|heures?)( ?\\d{2})?\\b|\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|opening hours|office hours)\\b|\\b\\d{1,2} ?[ap]m\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    /** Asked once: hours told on one screen serve for all. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        if (!Procedure.administrative(trail) || ScreenText.says(screens, HOURS)) {
            return Stream.empty();
        }
        return screens.stream()
                .flatMap(screen -> screen.the(Dom.class)
                        .select("a[href^='tel:']")
                        .filter(link ->
                                link.visible() && CALLED.matcher(around(link)).find())
                        .map(link -> Finding.cannotTell(
                                        ABOUT, link, SENTENCES.say("cannot-tell", "name", link.called()))
                                .screens(List.of(screen.moment().screen()))))
                .limit(1);
    }

    private static String around(Element link) {
        return ScreenText.fold(link.parent().orElse(link).text());
    }
}
