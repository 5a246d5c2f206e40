package fr.parcours.checks.help;

import fr.parcours.check.About;
import fr.parcours.check.Check;
import fr.parcours.check.Finding;
import fr.parcours.check.Measure;
import fr.parcours.check.Sentences;
import fr.parcours.checks.ScreenText;
import fr.parcours.evidence.Dom;
import fr.parcours.evidence.Element;
import fr.parcours.evidence.Trail;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether an error message says which field, what is wrong and what to do. Why, and how to mend: {@code ErrorWording.md}. */
final class ErrorWording implements Check {
    private static final About ABOUT =
            About.journey("error-wording", Set.of(Dom.class)).feeds("ERR02");
    private static final Sentences WORDS = Sentences.of(ErrorWording.class);

    private static final int GOOD = 4;
    private static final int POOR = 1;
    private static final int MANY_WORDS = 20;
    private static final Pattern CAUSE = Pattern.compile(
            "manqu|vide|obligatoire|requis|format|trop (long|court|lourd|grand)|existe deja|incorrect|erron|ne correspond|different"
                    + "|refuse|il faut|pas reconnu|chiffres?|lettres?|date|depasse|introuvable|required|missing");
    private static final Pattern ACTION = Pattern.compile(
            "\\b(saisissez|choisissez|verifiez|ecrivez|indiquez|renseignez|corrigez|selectionnez|cochez|ajoutez|entrez|precisez|joignez"
                    + "|remplissez|completez|essayez|recommencez|utilisez|il faut|par exemple|exemple|ex\\.?|attendu|enter|choose|select|check)\\b");
    private static final Pattern CODE = Pattern.compile(
            "\\b(code ?:?|erreurs?( n°)?) ?[a-z]{1,5}[-_]\\d{2,}\\b|^[a-z]{1,5}[-_]\\d{2,}\\W*$|\\berr_|\\bcode ?: ?\\d{3,}|\\berreur [45]\\d\\d\\b");
    private static final Pattern BLAME = Pattern.compile(
            "vous avez mal|votre faute|saisie interdite|^[^ ]* ?(est )?(invalide|incorrecte?|erreur)[ .!]*$");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Stream<Finding> judge(Trail trail) {
        return ScreenText.french(trail)
                ? Mistake.of(trail).stream().flatMap(mistake -> mistake.messages().stream()
                        .map(message -> about(mistake, message).screens(List.of(mistake.number()))))
                : Stream.empty();
    }

    private static Finding about(Mistake mistake, Element message) {
        int points = points(mistake, message);
        if (points >= GOOD) {
            return Finding.passed(ABOUT, message);
        }
        Object[] told = {"name", message.called(), "points", points};
        // three points of five is a matter of taste
        return (points <= 2
                        ? Finding.failed(ABOUT, message, WORDS.say("failed", told))
                        : Finding.cannotTell(ABOUT, message, WORDS.say("cannot-tell", told)))
                .severity(Measure.between(GOOD, POOR, points));
    }

    private static int points(Mistake mistake, Element message) {
        String words = ScreenText.fold(message.text());
        Dom dom = mistake.screen().the(Dom.class);
        boolean names = mistake.invalid().stream().anyMatch(field -> mistake.linked(field, message))
                || dom.select("input, select, textarea").anyMatch(field -> cites(words, field));
        boolean brief = words.split(" ").length <= MANY_WORDS;
        boolean civil = !CODE.matcher(words).find()
                && !BLAME.matcher(words).find()
                && !(message.text().length() > 12
                        && message.text().chars().anyMatch(Character::isLetter)
                        && message.text().chars().noneMatch(Character::isLowerCase));
        return (names ? 1 : 0)
                + (CAUSE.matcher(words).find() ? 1 : 0)
                + (ACTION.matcher(words).find() ? 1 : 0)
                + (brief ? 1 : 0)
                + (civil ? 1 : 0);
    }

    private static boolean cites(String words, Element field) {
        return field.visible()
                && Arrays.stream(ScreenText.fold(field.called()).split("[^a-z0-9]+"))
                        .anyMatch(part -> part.length() > 3 && words.contains(part));
    }
}
