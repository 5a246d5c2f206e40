package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.forms.Field;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import fr.parcours.evidence.Walk;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a long procedure can be left and taken up again. Why, and how to mend: {@code SaveAndResume.md}. */
final class SaveAndResume implements Check {
    private static final About ABOUT =
            About.journey("save-and-resume", Set.of(Dom.class)).feeds("ERR06");
    private static final Sentences WORDS = Sentences.of(SaveAndResume.class);

    private static final int MANY_FIELDS = 10;
    /** With a paper to look for. Fewer are soon filled in again. */
    private static final int SOME_FIELDS = 5;

    private static final String TAKEN =
            "form, button, [role=button]:not([href]), [onclick], input[type=submit], input[type=image], input[type=button]";

    private static final Pattern RESUME = Pattern.compile(
            "\\b(finir|terminer|continuer|reprendre|poursuivre|completer) (ma demande |votre demande |la demande |mon dossier |votre dossier )?(plus tard|ulterieurement)"
                    + "|\\breprendre (une|ma|votre|la|mon|votre|un) (demande|dossier|inscription|demarche|brouillon|saisie)"
                    + "|\\b(enregistre[rz]?|sauvegarde[rz]?) (et|puis|pour) (quitter|reprendre|continuer|finir|terminer)"
                    + "|\\b(enregistre[rz]?|sauvegarde[rz]?) (le|un|mon|votre|comme|en) (brouillon|dossier|saisie|demande)|\\bbrouillons?\\b"
                    + "|\\benregistree?s? automatiquement|save (and|for) |resume later");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(mon|votre) (espace|compte)|mes (demandes|dossiers|demarches)|se connecter|connexion|mot de passe|identifiant");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        boolean uploads = trail.arrivals().stream().anyMatch(screen -> screen.the(Dom.class)
                .select("input[type=file]")
                .findAny()
                .isPresent());
        long fields = trail.arrivals().stream().mapToLong(SaveAndResume::fields).sum();
        if (fields < (uploads ? SOME_FIELDS : MANY_FIELDS)) {
            return Stream.empty();
        }
        if (offered(trail)) {
            return Stream.of(Finding.passed(ABOUT));
        }
        // an account may keep what was typed, and a walk that broke has not seen everything
        boolean sure = trail.walk(Trail.REFERENCE).filter(Walk::whole).isPresent()
                && ScreenText.french(trail)
                && !ScreenText.says(trail.arrivals(), ACCOUNT);
        String why = fields < MANY_FIELDS ? "-file" : "";
        return Stream.of(
                sure
                        ? Finding.failed(ABOUT, WORDS.say("failed" + why, "count", fields))
                        : Finding.cannotTell(ABOUT, WORDS.say("cannot-tell" + why, "count", fields)));
    }

    /** Whether some screen offers to stop and come back. */
    static boolean offered(Trail trail) {
        return ScreenText.says(trail.arrivals(), RESUME);
    }

    /** Answers that a person has to give: what is chosen or filled in beforehand, and boxes that may stay as they are, cost no effort. */
    private static long fields(Snapshot screen) {
        // fields that nothing takes in are samples of fields
        boolean taken = screen.the(Dom.class).select(TAKEN).anyMatch(Element::visible);
        return !taken
                ? 0
                : Fields.ofTask(screen.the(Dom.class)).stream()
                        .filter(field -> !field.readOnly() && !answered(field))
                        .count();
    }

    private static boolean answered(Field field) {
        if (field.type().equals("checkbox") && field.members().size() == 1) {
            return !field.coded();
        }
        boolean ticked = field.members().stream().anyMatch(one -> one.is("checked"));
        return ticked || (field.type().equals("select") ? chosen(field.element()) : field.prefilled());
    }

    private static boolean chosen(Element list) {
        return list.select("option[selected]")
                .anyMatch(one -> !one.attr("value").isBlank());
    }
}
