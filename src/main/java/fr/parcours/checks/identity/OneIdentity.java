package fr.parcours.checks.identity;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Sentences;
import fr.parcours.checks.Procedure;
import fr.parcours.checks.ScreenText;
import fr.parcours.checks.forms.Fields;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Snapshot;
import fr.parcours.evidence.Trail;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who has none of the accounts that FranceConnect takes can go on too. See {@code OneIdentity.md}. */
final class OneIdentity implements Check {
    private static final About ABOUT =
            About.journey("one-identity", Set.of(Dom.class)).severity(0.5);
    private static final Sentences SENTENCES = Sentences.of(OneIdentity.class);
    private static final String COMMANDS =
            "a[href], button, input[type=submit], input[type=image], [role=button], [role=link]";
    private static final Pattern SAME = Pattern.compile("franceconnect|france identite");
    private static final Pattern ABOUT_IT = Pattern.compile("qu'est-ce|en savoir plus|what is|\\?$");
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(sans|without) (franceconnect|compte|s'identifier|connexion|(an )?account)|\\bautres? (moyens?|facons?|modes?|options?)\\b|\\b(creer|ouvrir|utiliser|avec) (un |mon |votre |son )?(compte|identifiant|courriel|e-?mail|adresse)\\b"
                    + "|\\b(se|me|vous) connecter (avec|par) (?!france)|\\bmot de passe\\b|\\bidentifiants?\\b|\\b(pas|n'avez) (de |d'|aucun )?(compte|identifiant)|\\bcontinuer sans\\b|\\bpassword\\b|\\bproconnect\\b|\\beidas\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        List<Snapshot> screens = trail.arrivals();
        if (!Procedure.administrative(trail) || Procedure.otherWay(screens) || ScreenText.says(screens, OTHERWISE)) {
            return Stream.empty();
        }
        return screens.stream()
                .filter(screen -> Fields.ofTask(screen.the(Dom.class)).isEmpty())
                .flatMap(screen -> screen.the(Dom.class)
                        .select(COMMANDS)
                        .filter(OneIdentity::enters)
                        .map(one -> Finding.cannotTell(ABOUT, one, SENTENCES.say("cannot-tell", "name", one.called()))
                                .screens(List.of(screen.moment().screen()))))
                .limit(1);
    }

    private static boolean enters(Element one) {
        String words = ScreenText.fold(one.name());
        return one.visible()
                && SAME.matcher(words).find()
                && !ABOUT_IT.matcher(words).find()
                && one.closest("nav, footer, [role=contentinfo]").isEmpty();
    }
}
