package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody without an electronic address can do it all the same. See {@code EmailNeeded.md}. */
final class EmailNeeded implements Check {
    private static final About ABOUT =
            About.journey("email-needed", Set.of(Dom.class)).severity(0.5);
    private static final Sentences SENTENCES = Sentences.of(EmailNeeded.class);
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(pas|sans|aucune?|n'avez) (d'|de |une? )?(adresse (e-?mail|electronique|mail)|adresse de courriel|courriel|e-?mails?|mails?)\\b"
                    + "|si vous (en avez|n'en avez|n'avez)|\\bpar (la )?poste\\b|\\bpar (courrier|lettre)\\b(?! electronique)"
                    + "|\\b(no|without an?) e-?mail|by post\\b|by letter\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    /** Asked once, where the address is asked for. */
    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        if (!Procedure.administrative(trail) || Procedure.otherWay(screens) || ScreenText.says(screens, OTHERWISE)) {
            return Stream.empty();
        }
        return screens.stream()
                .flatMap(screen -> Fields.ofTask(screen.the(Dom.class)).stream()
                        .filter(EmailNeeded::demanded)
                        .map(field -> Finding.cannotTell(ABOUT, field.element(), SENTENCES.say("cannot-tell"))
                                .screens(List.of(screen.moment().screen()))))
                .limit(1);
    }

    private static boolean demanded(Field field) {
        return (field.type().equals("email")
                        || field.element().attr("autocomplete").endsWith("email"))
                && !field.readOnly()
                && field.demanded()
                && !field.optional();
    }
}
